import type { Located } from '../../core/notebook/subjects';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { SituationFact } from '../../core/situations/situation';
import type { TeamNotebook } from '../../core/subjects/teamNotebook';
import type { OpenNotes } from '../../platform/notesParts';

/** A live situation and the notebook it is in. */
export interface FoundSituation {
  readonly notebook: TeamNotebook;
  readonly fact: Located<SituationFact>;
}

/** Finds the situation in a file of the lead's own notes. */
export async function findSituation(notes: OpenNotes, uri: string): Promise<FoundSituation | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const find = () => notebook.own(notes.today()).situations.find(fact => fact.uri === uri);
  const known = find();
  // The watcher may have missed a new situation.
  if (!known) await notes.rescan();
  const fact = known ?? find();
  return fact ? { notebook, fact } : { refused: 'not-a-situation', file: uri };
}
