import { factsOf, readingSteps } from '../notebook/facts';
import type { NoteFacts } from '../notebook/subjects';
import type { Steps } from '../steps';
import { noteReaders } from './noteReaders';

/** Reads all facts from one file of a person's folder. Never fails: what cannot be read is in `problems`. */
export function readFacts(fileName: string, person: string, text: string): NoteFacts {
  return factsOf(noteReaders, fileName, person, text);
}

/** Like `readFacts`, in steps. */
export function factSteps(fileName: string, person: string, text: string): Steps<NoteFacts> {
  return readingSteps(noteReaders, fileName, person, text, false);
}
