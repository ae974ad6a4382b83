import { folders, isNamed } from '../../core/notebook/layout';

/** A note shown in a Markdown preview. */
export interface PreviewedNote {
  /** `tasks` for readings, `note` for any other file of a person. */
  readonly kind: 'tasks' | 'note';
  /** Id of the person the note belongs to. */
  readonly person: string;
}

/** Recognizes a note by its URI, `…/people/<id>/<name>.md`; `undefined` for any other file. */
export function previewedNote(address: string): PreviewedNote | undefined {
  const [, person, name] = inPeople.exec(address.split(/[?#]/, 1)[0] ?? '') ?? [];
  if (!person || !name) return undefined;
  return { kind: isNamed('tasks', name) ? 'tasks' : 'note', person: decoded(person) };
}

const inPeople = new RegExp(`/${folders.people}/([^/]+)/([^/]+\\.md)$`, 'i');

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
