import { loadedOnce } from '../../core/loadedOnce';
import type { NoteProblem } from '../../core/markdown/frontMatter';
import type { Located } from '../../core/notebook/subjects';
import type { Scenario } from '../../core/practice/scenario';
import { isRefusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';

/** Their words are many, and few windows need them. */
const builtIn = loadedOnce(async () => (await import('../../core/practice/scenarios')).builtInScenarios(say));

/** All scenarios there are, and what is wrong in the lead's own. */
export interface ScenarioList {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Located<NoteProblem>[];
}

/** Ours, then the lead's own as they are now. */
export async function scenarioList(notes: Pick<OpenNotes, 'open'>): Promise<ScenarioList> {
  const scenarios = await builtIn();
  const notebook = await notes.open();
  if (isRefusal(notebook)) return { scenarios, problems: [] };
  const own = notebook.scenarios;
  return { scenarios: [...scenarios, ...own.scenarios], problems: own.problems };
}
