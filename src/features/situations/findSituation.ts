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

/** The situation in a file of the lead's own notes. */
export async function findSituation(notes: OpenNotes, uri: string): Promise<FoundSituation | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const find = () => notebook.own(notes.today()).situations.find(fact => fact.uri === uri);
  const known = find();
  // It may have come without an event telling of it.
  if (!known) await notes.look();
  const fact = known ?? find();
  return fact ? { notebook, fact } : { refused: 'not-a-situation', file: uri };
}
