/** A note that a Markdown preview shows. */
export interface PreviewedNote {
  /** `tasks` for readings, `note` for any other file of a person. */
  readonly kind: 'tasks' | 'note';
  /** Id of the person whose note it is. */
  readonly person: string;
}

/** Tells a note by its address, `…/people/<id>/<name>.md`; `undefined` for every other file, which is left alone. */
export function previewedNote(address: string): PreviewedNote | undefined {
  const [, person, name] = /\/people\/([^/]+)\/([^/]+\.md)$/i.exec(address.split(/[?#]/, 1)[0] ?? '') ?? [];
  if (!person || !name) return undefined;
  return { kind: name.toLowerCase() === 'tasks.md' ? 'tasks' : 'note', person: decoded(person) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
