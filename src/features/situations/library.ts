import { type LibrarySituation, situationLibrary } from '../../core/playbook/situationLibrary';
import { say } from '../../platform/say';

let library: readonly LibrarySituation[] | undefined;

/** Every situation of the playbook, in the reader's language. */
export function situations(): readonly LibrarySituation[] {
  library ??= situationLibrary(say);
  return library;
}

/** One situation of the playbook, by its id. */
export function situationNamed(id: string | undefined): LibrarySituation | undefined {
  return situations().find(situation => situation.id === id);
}
