import { type LibrarySituation, situationLibrary } from '../../core/playbook/situationLibrary';
import { say } from '../../platform/say';

let library: readonly LibrarySituation[] | undefined;

/** All situations of the playbook, in the user's language. */
export function situations(): readonly LibrarySituation[] {
  library ??= situationLibrary(say);
  return library;
}

/** A situation of the playbook by its id. */
export function situationNamed(id: string | undefined): LibrarySituation | undefined {
  return situations().find(situation => situation.id === id);
}
