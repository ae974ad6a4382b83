import { loadedOnce } from '../../core/loadedOnce';
import type { NoteProblem } from '../../core/markdown/frontMatter';
import type { Located } from '../../core/notebook/subjects';
import type { Scenario } from '../../core/practice/scenario';
import { isRefusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';

/** Loaded on demand: the texts are long, and few windows need them. */
const builtIn = loadedOnce(async () => (await import('../../core/practice/scenarios')).builtInScenarios(say));

/** All scenarios, and the problems in the lead's own. */
export interface ScenarioList {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Located<NoteProblem>[];
}

/** The built-in scenarios, followed by the lead's own current ones. */
export async function scenarioList(notes: Pick<OpenNotes, 'open'>): Promise<ScenarioList> {
  const scenarios = await builtIn();
  const notebook = await notes.open();
  if (isRefusal(notebook)) return { scenarios, problems: [] };
  const own = notebook.scenarios;
  return { scenarios: [...scenarios, ...own.scenarios], problems: own.problems };
}
