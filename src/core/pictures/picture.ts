import * as v from 'valibot';
import { count, type Shape } from '../shape';
import { freshnessState } from '../styles/freshnessShapes';
import { commitments, competences, raters } from '../styles/model';

/** Texts that both pictures need, in the reader's language. */
const words = {
  /** What the picture shows; screen readers read it first. */
  title: v.string(),
  /** Everything it shows, in sentences, for people who cannot see it. */
  description: v.string(),
  /** One line under the title: the day, and what a reading is. */
  note: v.string(),
};

/** How a mark is drawn: by shape and outline, never by color alone. */
export const markKinds = ['fresh', 'due', 'overdue', 'member', 'none'] as const;
export type MarkKind = (typeof markKinds)[number];

/** One person in the field of competence and commitment. */
const teamMark = v.strictObject({
  initials: v.string(),
  name: v.string(),
  /** Omitted if the task was not read with them. */
  at: v.exactOptional(
    v.strictObject({
      competence: v.picklist(competences),
      commitment: v.picklist(commitments),
      by: v.picklist(raters),
      freshness: freshnessState,
      /** Date and style, in words. */
      words: v.string(),
    }),
  ),
});
export type TeamMark = Shape<typeof teamMark>;

/** Where the members of a team stand on one task: twelve cells, competence across and commitment up (domain.md §3.4). */
const teamPicture = v.strictObject({
  ...words,
  kind: v.literal('team'),
  /** What the kinds of marks mean. */
  marks: v.strictObject(v.entriesFromList(markKinds, v.string())),
  members: v.array(teamMark),
});
export type TeamPicture = Shape<typeof teamPicture>;

/** One reading on a person's path on one task. */
const pathMark = v.strictObject({
  /** The reading's number, from 1. */
  number: count,
  by: v.picklist(raters),
  competence: v.picklist(competences),
  commitment: v.picklist(commitments),
  /** The date as the mark is labeled. */
  date: v.string(),
  /** Date, style and who made it, in words. */
  words: v.string(),
  /** The reason, if it was noted and is not private. */
  why: v.exactOptional(v.string()),
});
export type PathMark = Shape<typeof pathMark>;

/** The readings of one person on one task, on the same cells as a team's, oldest first (domain.md §1.4, §1.5). */
const pathPicture = v.strictObject({
  ...words,
  kind: v.literal('path'),
  /** What the kinds of marks mean. */
  marks: v.strictObject(v.entriesFromList(raters, v.string())),
  readings: v.array(pathMark),
});
export type PathPicture = Shape<typeof pathPicture>;

export const pictureShape = v.variant('kind', [teamPicture, pathPicture]);
export type Picture = Shape<typeof pictureShape>;
