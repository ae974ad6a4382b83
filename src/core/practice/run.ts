import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { count, place, type Shape } from '../shape';
import { commitments, competences, type StyleId, styleIds } from '../styles/model';
import { answerTo, practiceAnswerShape } from './answer';
import { type RunKind, runKinds, type ShuffledScenario } from './pickScenarios';
import type { Scenario } from './scenario';

/** Both scales; either may not be chosen yet. */
const placedShape = v.strictObject({
  competence: v.exactOptional(v.picklist(competences)),
  commitment: v.exactOptional(v.picklist(commitments)),
});
export type Placed = Shape<typeof placedShape>;

/** The state of a run as plain data, so that it can be left and resumed in another window. */
export const runShape = v.strictObject({
  kind: v.picklist(runKinds),
  scenarios: v.array(
    v.strictObject({
      id: v.string(),
      order: v.pipe(
        v.array(v.picklist(styleIds)),
        v.check(order => order.length === styleIds.length && new Set(order).size === styleIds.length),
      ),
    }),
  ),
  /** The current scenario; past the last one, the run is over. */
  at: count,
  step: v.picklist(['place', 'respond', 'told']),
  placed: placedShape,
  answers: v.array(practiceAnswerShape),
  /** Address of the file with the results. */
  saved: v.exactOptional(v.string()),
  /** The thing to try, as one of the lead's own actions. */
  action: v.exactOptional(v.strictObject({ ...place, due: calendarDate })),
});
export type Run = Shape<typeof runShape>;

/** Starts a run. */
export function startRun(kind: RunKind, scenarios: readonly ShuffledScenario[]): Run {
  return { kind, scenarios, at: 0, step: 'place', placed: {}, answers: [] };
}

/** The current scenario; `undefined` if the run is over. */
export function currentScenario(run: Run): ShuffledScenario | undefined {
  return run.scenarios[run.at];
}

/** True if no scenario is left. */
export function isOver(run: Run): boolean {
  return run.at >= run.scenarios.length;
}

/** Places one scale, or both; only before the responses are shown. */
export function placeScales(run: Run, placed: Placed): Run {
  return run.step === 'place' && !isOver(run) ? { ...run, placed: { ...run.placed, ...placed } } : run;
}

/** Moves on to the responses once both scales are placed. */
export function showResponses(run: Run): Run {
  const { competence, commitment } = run.placed;
  return run.step === 'place' && competence && commitment && !isOver(run) ? { ...run, step: 'respond' } : run;
}

/** Moves back to placing if no response has been chosen. */
export function goBack(run: Run): Run {
  return run.step === 'respond' ? { ...run, step: 'place' } : run;
}

/** Records a response; a second one to the same scenario changes nothing. */
export function respond(run: Run, scenario: Scenario, chosen: StyleId): Run {
  const { competence, commitment } = run.placed;
  if (run.step !== 'respond' || currentScenario(run)?.id !== scenario.id || !competence || !commitment)
    return run;
  const answer = answerTo(scenario, { competence, commitment }, chosen);
  return { ...run, step: 'told', answers: [...run.answers, answer] };
}

/** Moves to the next scenario, or past one that can no longer be answered. */
export function goToNext(run: Run): Run {
  return isOver(run) ? run : { ...run, at: run.at + 1, step: 'place', placed: {} };
}

/** Ends a run before its last scenario and keeps the answers. */
export function endNow(run: Run): Run {
  return { ...run, at: run.scenarios.length, step: 'place', placed: {} };
}
