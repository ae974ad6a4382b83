import type * as vscode from 'vscode';
import { type Blocks, readBlocks } from '../../core/markdown/blocks';
import { isNamed } from '../../core/notebook/layout';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';

/** A Markdown file of the notes folder, open in an editor. */
export interface NoteDocument {
  /** Spelled as VS Code does, which is how the index knows it. */
  readonly uri: string;
  /** The person whose folder the file is in; `undefined` outside those folders. */
  readonly person?: Person;
  /** The day of a 1:1 note. */
  readonly date?: string;
  readonly isInbox: boolean;
  readonly people: readonly Person[];
}

/** What the notes know of a document; `undefined` while they are being read, and outside the notes folder. */
export async function noteDocument(
  notes: OpenNotes,
  document: vscode.TextDocument,
): Promise<NoteDocument | undefined> {
  const { known: people } = notes;
  const notebook = people && (await notes.open());
  if (!notebook || isRefusal(notebook)) return undefined;
  const uri = document.uri.toString();
  const place = notebook.index.locate(uri);
  const person = people.find(({ id }) => id === place?.person);
  const date = person?.oneOnOnes.find(note => note.uri === uri)?.date;
  return {
    uri,
    people,
    isInbox: place !== undefined && isNamed('inbox', place.name),
    ...(person && { person }),
    ...(date && { date }),
  };
}

/** The line of a note's title: its first heading, or the first line of text. */
export function titleLine({ headings, frontMatter, lines }: Blocks): number {
  return headings[0]?.line ?? Math.min(frontMatter.lines, lines.count - 1);
}

/** Whether a line is in the front matter, in code or in a comment, where marks have no meaning. */
export function isOutsideText(text: string, line: number): boolean {
  const { frontMatter, opaque } = readBlocks(text);
  return line < frontMatter.lines || opaque.some(block => block.line <= line && line < block.end);
}
