import { type Blocks, findHeading, type Heading } from '../markdown/blocks';

/** A note's own sections; text under any other heading forms one part, named after that heading. */
export const noteSections = ['Topics', 'Questions', 'Notes', 'Actions', 'Private'] as const;
export type NoteSection = (typeof noteSections)[number];

/** The end of a section, as a place for new lines; the section is added where it is missing. */
export function inSection(heading: NoteSection) {
  return { section: { heading } };
}

/** The heading of a section, if a note has it. */
export function sectionIn(blocks: Blocks, heading: NoteSection): Heading | undefined {
  return findHeading(blocks, heading);
}

/** The line that begins a section where it is added. */
export function sectionLine(heading: NoteSection): string {
  return `## ${heading}`;
}
