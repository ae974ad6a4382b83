import type { NoteFacts } from './core/notebook/subjects';
import { type Advice, advise } from './core/styles/advise';
import type { Reading } from './core/styles/readingShapes';
import type { TaskFactors } from './core/styles/taskFrame';
import { readFacts } from './core/subjects/readFacts';
import { type Snapshot, snapshotOf } from './core/subjects/snapshot';
import { contract } from './features/styles/recommendStyle';
import type { Notes } from './platform/notes';
import { checkArguments } from './protocol/contract';

/** What `activate` gives to other extensions. */
export interface TeamLeadApi {
  readonly version: 1;
  /** The style for a reading, and the frame where the task is described (domain.md §1.4, §3.3). */
  recommend(reading: Reading, frame?: TaskFactors): Advice;
  /** What the text of a 1:1 note says, by the notes format. */
  parseNote(text: string): NoteFacts;
  /** All the notes of this window. */
  index(): Promise<Snapshot>;
}

/** The stable surface in code. */
export function apiFor(notes: Notes): TeamLeadApi {
  return {
    version: 1,
    recommend(reading, frame) {
      const taskFrame = frame === undefined ? {} : { taskFrame: frame };
      const checked = checkArguments(contract, { ...reading, ...taskFrame });
      if ('wrong' in checked) throw new Error(`recommend: ${checked.wrong}.`);
      return advise(reading, frame);
    },
    parseNote: text => readFacts('note.md', '', text),
    index: async () => {
      await notes.look();
      return snapshotOf(await notes.people());
    },
  };
}
