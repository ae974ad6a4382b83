import * as v from 'valibot';
import type * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import { answerTo } from '../../core/practice/answer';
import { practiceFigures } from '../../core/practice/figures';
import { savePractice } from '../../core/practice/savePractice';
import type { Scenario } from '../../core/practice/scenario';
import { isRefusal, type Refusal } from '../../core/refusal';
import { commitments, competences, styleIds } from '../../core/styles/model';
import { registerCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { anywhere } from '../../protocol/offered';
import type { PracticePanel } from './panel';
import { scenarioList } from './scenarioList';

const answer = namedFields({
  id: field.text,
  competence: v.picklist(competences),
  commitment: v.picklist(commitments),
  choice: v.picklist(styleIds),
});

export const contract = declareCommand({
  id: 'teamLead.practice',
  title: 'Practice',
  icon: '$(mortar-board)',
  offered: anywhere,
  describe:
    "`id` is a scenario's id, such as `P01`, and `choice` the response, by its style. `scenarios` names the whole run if some were not answered. Without arguments, the panel opens.",
  takes: {
    scenarios: v.exactOptional(v.array(field.text)),
    answers: v.pipe(
      v.array(answer),
      v.check(given => given.length > 0, 'must hold an answer'),
      v.check(
        given => new Set(given.map(({ id }) => id)).size === given.length,
        'must name each scenario once',
      ),
    ),
    date: v.exactOptional(field.calendarDate),
  },
  describeResult:
    '`uri` is the file with the results, `scored` the number of scored answers, and `open` the unanswered scenarios. Shares are 0 to 1; `bias` is negative if the lead directed more than fits. `flexibility` is omitted for short runs, and all figures if nothing is scored.',
  returns: shape<{
    readonly uri: string;
    readonly scored: number;
    readonly open: readonly string[];
    readonly diagnosis?: { readonly points: number; readonly most: number; readonly share: number };
    readonly effectiveness?: { readonly points: number; readonly most: number; readonly share: number };
    readonly flexibility?: number;
    readonly bias?: number;
  }>(),
});

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-such-scenario': { readonly closest: readonly string[] };
    readonly 'answer-outside-run': { readonly scenario: string };
  }
}

/** `teamLead.practice`: scores a run and saves it; interactively, opens the panel. */
export function registerPractice(notes: OpenNotes, panel: PracticePanel): vscode.Disposable {
  return registerCommand(contract, {
    ask: async () => ({ answers: [] }),
    async run({ scenarios: named, answers: given, date }, interactive) {
      if (interactive) {
        panel.show();
        return undefined;
      }
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      await notebook.scenarios.read();
      const { scenarios } = await scenarioList(notes);
      const find = (id: string): Scenario | Refusal =>
        scenarios.find(each => each.id === id) ?? unknown(id, scenarios);
      for (const id of named ?? []) {
        const scenario = find(id);
        if (isRefusal(scenario)) return scenario;
      }
      const answers = [];
      for (const { id, competence, commitment, choice } of given) {
        const scenario = find(id);
        if (isRefusal(scenario)) return scenario;
        if (named && !named.includes(id)) return { refused: 'answer-outside-run', scenario: id };
        answers.push(answerTo(scenario, { competence, commitment }, choice));
      }
      const written = await savePractice(notebook, answers, date ?? notes.today().date);
      if (isRefusal(written)) return written;
      const answered = new Set(given.map(({ id }) => id));
      const figures = practiceFigures(answers);
      return {
        uri: written.uri,
        scored: figures?.scored ?? 0,
        open: (named ?? []).filter(id => !answered.has(id)),
        ...(figures && {
          diagnosis: only(figures.diagnosis),
          effectiveness: only(figures.effectiveness),
          ...(figures.flexibility !== undefined && { flexibility: figures.flexibility }),
          bias: figures.bias,
        }),
      };
    },
  });
}

function only({
  points,
  most,
  share,
}: {
  readonly points: number;
  readonly most: number;
  readonly share: number;
}) {
  return { points, most, share };
}

function unknown(id: string, scenarios: readonly Scenario[]): Refusal {
  return {
    refused: 'no-such-scenario',
    closest: closest(
      id,
      scenarios.map(each => each.id),
    ),
  };
}
