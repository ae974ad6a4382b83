import type { NoteFacts } from './core/notebook/subjects';
import { type Advice, advise } from './core/styles/advise';
import type { Reading } from './core/styles/readingShapes';
import type { TaskFactors } from './core/styles/taskFrame';
import { readFacts } from './core/subjects/readFacts';
import type { Snapshot } from './core/subjects/snapshot';
import { checkArguments } from './protocol/contract';
import { readingAndFrame } from './protocol/fields';

/** The API that `activate` exports to other extensions. */
export interface TeamLeadApi {
  readonly version: 1;
  /** The style that fits a reading, and the frame if the task is described (domain.md §1.4, §3.3). */
  recommend(reading: Reading, frame?: TaskFactors): Advice;
  /** The facts in the text of a 1:1 note; those in private parts are marked `private`. */
  parseNote(text: string): NoteFacts;
  /** All notes of this window, without private parts. */
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
