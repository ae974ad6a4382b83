import type { Freshness } from '../styles/freshness';
import type { Commitment, Competence, Rater, StyleId } from '../styles/model';

/** Texts that both pictures need, in the reader's language. */
interface PictureWords {
  /** What the picture is of; read out first. */
  readonly title: string;
  /** All it shows, in sentences, for those who do not see it. */
  readonly description: string;
  /** One line under the title: the day, and what a reading is. */
  readonly note: string;
  readonly styles: Readonly<Record<StyleId, string>>;
}

/** How a mark is drawn: by its shape and line, and not by a color alone. */
export const markKinds = ['fresh', 'due', 'overdue', 'member', 'none'] as const;
export type MarkKind = (typeof markKinds)[number];

/** One person in the field of competence and commitment. */
export interface TeamMark {
  readonly initials: string;
  readonly name: string;
  /** Left out where the task was not read with them. */
  readonly at?: {
    readonly competence: Competence;
    readonly commitment: Commitment;
    readonly by: Rater;
    readonly freshness: Freshness['state'];
    /** Date and style, in words. */
    readonly words: string;
  };
}

/** Where the members of a team stand on one task: twelve cells, competence across and commitment up (domain.md §3.4). */
export interface TeamPicture extends PictureWords {
  readonly kind: 'team';
  readonly competence: string;
  readonly commitment: string;
  readonly competences: Readonly<Record<Competence, string>>;
  readonly commitments: Readonly<Record<Commitment, string>>;
  /** What the kinds of marks mean. */
  readonly marks: Readonly<Record<MarkKind, string>>;
  readonly members: readonly TeamMark[];
}

/** One reading on the way of a person on one task. */
export interface PathMark {
  /** Counts the readings from 1. */
  readonly number: number;
  readonly by: Rater;
  /** The style it led to, and the other one of a borderline reading. */
  readonly style: StyleId;
  readonly other?: StyleId;
  /** The date as the mark is labeled. */
  readonly date: string;
  /** Date, style and who made it, in words. */
  readonly words: string;
  /** Why it was made, where that was written and is not for the lead alone. */
  readonly why?: string;
}

/** The readings of one person on one task on the plane of the two dials, oldest first (domain.md §1.1, §1.5). */
export interface PathPicture extends PictureWords {
  readonly kind: 'path';
  readonly direction: string;
  readonly support: string;
  /** What the kinds of marks mean. */
  readonly marks: Readonly<Record<Rater, string>>;
  readonly readings: readonly PathMark[];
}

export type Picture = TeamPicture | PathPicture;
