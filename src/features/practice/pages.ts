import * as vscode from 'vscode';
import { problemWords } from '../../core/markdown/problemWords';
import type { Located } from '../../core/notebook/subjects';
import type { PracticeAnswer } from '../../core/practice/answer';
import { practiceFigures } from '../../core/practice/figures';
import type { PracticeRun } from '../../core/practice/practiceReader';
import { currentScenario, isOver, type Run } from '../../core/practice/run';
import type { Scenario } from '../../core/practice/scenario';
import { type ToTry, thingToTry } from '../../core/practice/toTry';
import { recommend } from '../../core/styles/recommend';
import { say } from '../../platform/say';
import type { PageAt, PracticePage } from '../../protocol/practicePanel';
import type { ScenarioList } from './scenarioList';

/** How many earlier runs to list. */
const mostRuns = 20;

/** The panel's content during a run. */
export function practicePage(
  run: Run,
  scenarios: readonly Scenario[],
  runs: readonly Located<PracticeRun>[],
  refused: { readonly refused?: string },
): PracticePage {
  if (isOver(run)) return { ...donePage(run, scenarios, runs), ...refused };
  const shown = currentScenario(run);
  const scenario = scenarios.find(({ id }) => id === shown?.id);
  const head = { number: run.at + 1, of: run.scenarios.length };
  if (!shown || !scenario) {
    // The scenario was deleted after it was answered: the answer stays.
    const answer = run.answers.at(-1);
    return answer ? { ...goneScenario(answer), ...head } : { at: 'loading' };
  }
  const story = {
    title: scenario.title,
    situation: scenario.situation,
    team: scenario.team,
    toDiscuss: scenario.ratings === undefined,
    ...head,
  };
  const { competence, commitment } = run.placed;
  if (run.step === 'place' || !competence || !commitment) return { at: 'place', ...story, ...run.placed };
  const placed = { competence, commitment };
  if (run.step === 'respond')
    return { at: 'respond', ...story, placed, options: shown.order.map(style => scenario.options[style]) };
  return toldPage(scenario, story, placed, shown.order, run.answers.at(-1)?.chosen);
}

type Head = Pick<PageAt<'told'>, 'title' | 'situation' | 'team' | 'toDiscuss' | 'number' | 'of'>;

function toldPage(
  scenario: Scenario,
  head: Head,
  placed: PageAt<'told'>['placed'],
  order: Run['scenarios'][number]['order'],
  chosen: PracticeAnswer['chosen'] | undefined,
): PageAt<'told'> {
  const { reading, member, options, ratings, reason, lesson, topic, first, discuss } = scenario;
  const { style, otherVersion } = recommend(reading);
  return {
    at: 'told',
    ...head,
    placed,
    story: { competence: reading.competence, commitment: reading.commitment },
    ...(member && { member: { competence: member.competence, commitment: member.commitment } }),
    ...(otherVersion && {
      versions: [
        { name: otherVersion.name === 'Hersey' ? 'Blanchard' : 'Hersey', style },
        { name: otherVersion.name, style: otherVersion.style },
      ],
    }),
    options: order.map(each => ({
      text: options[each],
      style: each,
      ...(ratings && { rating: ratings[each] }),
      isChosen: each === chosen,
    })),
    reason,
    lesson,
    ...(topic && { topic }),
    ...(first && { first }),
    ...(discuss && { discuss }),
  };
}

function goneScenario({
  title,
  placed,
  reading,
  scored,
}: PracticeAnswer): Omit<PageAt<'told'>, 'number' | 'of'> {
  return {
    at: 'told',
    title,
    situation: '',
    team: false,
    toDiscuss: scored === undefined,
    placed,
    story: reading,
    options: [],
    reason: vscode.l10n.t('This scenario was deleted meanwhile. Your answer is kept.'),
    lesson: '',
  };
}

function donePage(
  { answers, saved, action }: Run,
  scenarios: readonly Scenario[],
  runs: readonly Located<PracticeRun>[],
): PageAt<'done'> {
  const figures = practiceFigures(answers);
  const toTry = lessonsToTry(answers, scenarios);
  const at = runs.findIndex(({ uri }) => uri === saved);
  return {
    at: 'done',
    answers: [...answers],
    ...(figures && { figures }),
    seenBefore: seenBefore(answers, at < 0 ? runs : runs.slice(0, at)),
    ...(toTry && { toTry }),
    ...(saved !== undefined && { saved }),
    ...(action && { action }),
  };
}

/** What to try next after these answers. */
export function lessonsToTry(
  answers: readonly PracticeAnswer[],
  scenarios: readonly Scenario[],
): ToTry | undefined {
  return thingToTry(answers, id => scenarios.find(each => each.id === id)?.lesson, say);
}

/** The panel's content before a run, with earlier practice. */
export function startPage(
  run: Run | undefined,
  { scenarios, problems }: ScenarioList,
  runs: readonly Located<PracticeRun>[],
): PageAt<'start'> {
  const scored = scenarios.filter(({ ratings }) => ratings !== undefined);
  const more = Math.max(0, runs.length - mostRuns);
  return {
    at: 'start',
    scored: scored.length,
    discuss: scenarios.length - scored.length,
    own: scenarios.filter(({ own }) => own !== undefined).length,
    ...(run &&
      !(isOver(run) && run.saved) && {
        unfinished: { done: run.answers.length, of: run.scenarios.length },
      }),
    problems: problems.map(({ uri, line, ...problem }) => ({
      uri,
      line,
      file: vscode.workspace.asRelativePath(vscode.Uri.parse(uri), false),
      words: problemWords({ line, ...problem }, say),
    })),
    runs: runs
      .slice(more)
      .map(({ uri, line, date, answers }, at) => {
        const figures = practiceFigures(answers);
        return {
          uri,
          line,
          date,
          discussed: answers.length - (figures?.scored ?? 0),
          seenBefore: seenBefore(answers, runs.slice(0, more + at)),
          ...(figures && { figures }),
        };
      })
      .reverse(),
    more,
  };
}

/** How many of these scenarios were part of an earlier run: a familiar story is easier. */
function seenBefore(answers: readonly PracticeAnswer[], earlier: readonly PracticeRun[]): number {
  const known = new Set(earlier.flatMap(run => run.answers.map(({ id }) => id)));
  return answers.filter(({ id }) => known.has(id)).length;
}
