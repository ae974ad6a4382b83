import type { Located } from '../../core/notebook/subjects';
import type { Refusal } from '../../core/refusal';
import type { SituationFact } from '../../core/situations/situation';
import type { TeamNotebook } from '../../core/subjects/teamNotebook';
import { findOrRescan } from '../../platform/findOrRescan';
import type { OpenNotes } from '../../platform/notesParts';

/** A live situation and the notebook it is in. */
export interface FoundSituation {
  readonly notebook: TeamNotebook;
  readonly fact: Located<SituationFact>;
}

/** Finds the situation in a file of the lead's own notes. */
export function findSituation(notes: OpenNotes, uri: string): Promise<FoundSituation | Refusal> {
  return findOrRescan(notes, notebook => {
    const fact = notebook.own(notes.today()).situations.find(each => each.uri === uri);
    return fact ? { notebook, fact } : { refused: 'not-a-situation', file: uri };
  });
}
