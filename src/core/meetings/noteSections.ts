import { type Blocks, findHeading, type Heading } from '../markdown/blocks';

/** A note's own sections; text under any other heading forms one part, named after that heading. */
export const noteSections = ['Topics', 'Questions', 'Notes', 'Actions', 'Private'] as const;
export type NoteSection = (typeof noteSections)[number];

/** The place for new lines at the end of a section, which is added if it does not exist. */
export function inSection(heading: NoteSection) {
  return { section: { heading } };
}

/** The section's heading, if the note has it. */
export function sectionIn(blocks: Blocks, heading: NoteSection): Heading | undefined {
  return findHeading(blocks, heading);
}

/** The heading line for a new section. */
export function sectionLine(heading: NoteSection): string {
  return `## ${heading}`;
}
