/** What kind of file a Markdown preview shows: `tasks` for readings, `note` for any other file of a person. */
export type PreviewedNote = 'tasks' | 'note';

/** Tells a note by its address, `…/people/<id>/<name>.md`; `undefined` for every other file, which is left alone. */
export function previewedNote(address: string): PreviewedNote | undefined {
  const name = /\/people\/[^/]+\/([^/]+\.md)$/i.exec(address.split(/[?#]/, 1)[0] ?? '')?.[1];
  if (!name) return undefined;
  return name.toLowerCase() === 'tasks.md' ? 'tasks' : 'note';
}
