import type * as vscode from 'vscode';
import type { Person } from '../core/notebook/subjects';
import { WatchedParts } from '../core/notebook/watchedParts';
import type { LivePeople } from './notesParts';

/**
 * Calls `show` when the displayed part of any person changed, and whenever the day, the folder or a setting changed,
 * which can affect anything.
 */
export function followPeople(
  notes: LivePeople,
  part: (person: Person) => unknown,
  show: () => unknown,
): vscode.Disposable {
  const parts = new WatchedParts(part);
  return notes.onDidChange(({ people }) => {
    const differ = parts.differ(notes.peopleAndLead ?? [], people);
    if (differ || people === undefined) show();
  });
}
