import type { NoteFacts } from './core/notebook/subjects';
import { type Advice, advise } from './core/styles/advise';
import type { Reading } from './core/styles/readingShapes';
import type { TaskFactors } from './core/styles/taskFrame';
import { readFacts } from './core/subjects/readFacts';
import type { Snapshot } from './core/subjects/snapshot';
import { checkArguments } from './protocol/contract';
import { readingAndFrame } from './protocol/fields';

/** What `activate` gives to other extensions. */
export interface TeamLeadApi {
  readonly version: 1;
  /** The style for a reading, and the frame where the task is described (domain.md §1.4, §3.3). */
  recommend(reading: Reading, frame?: TaskFactors): Advice;
  /** What the text of a 1:1 note says, by the notes format; what stands in a private part is marked as `private`. */
  parseNote(text: string): NoteFacts;
  /** All the notes of this window, without what is marked private. */
  index(): Promise<Snapshot>;
}

/** `TeamLeadApi.recommend`. */
export function recommend(reading: Reading, frame?: TaskFactors): Advice {
  const taskFrame = frame === undefined ? {} : { taskFrame: frame };
  const checked = checkArguments({ takes: readingAndFrame }, { ...reading, ...taskFrame });
  if ('wrong' in checked) throw new Error(`recommend: ${checked.wrong}.`);
  return advise(reading, frame);
}

/** `TeamLeadApi.parseNote`. */
export function parseNote(text: string): NoteFacts {
  return readFacts('note.md', '', text);
}
