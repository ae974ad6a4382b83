import * as v from 'valibot';
import type * as vscode from 'vscode';
import { type Diagnosis, diagnose } from '../../core/styles/diagnosis';
import { trends } from '../../core/styles/model';
import { registerCommand } from '../../platform/commands';
import { declareCommand, shape } from '../../protocol/contract';
import { answersArgument } from '../../protocol/diagnosis';
import { anywhere } from '../../protocol/offered';

export const contract = declareCommand({
  id: 'teamLead.diagnose',
  title: 'Answer Nine Questions for a Reading…',
  offered: anywhere,
  // domain.md §2.1 to §2.4.
  describe: 'An omitted question counts as not seen.',
  takes: {
    answers: answersArgument,
    trend: v.exactOptional(v.picklist(trends)),
    overdue: v.exactOptional(v.boolean()),
    stepsApart: v.exactOptional(v.picklist([0, 1, 2, 3])),
  },
  describeResult:
    'With an argument, the result of the answers; otherwise the style card asks, and nothing is returned.',
  returns: shape<Diagnosis>(),
});

/** `teamLead.diagnose`: evaluates answers; without answers, `open` shows the questions on the style card. */
export function registerDiagnose(open: () => Promise<unknown>): vscode.Disposable {
  return registerCommand(contract, {
    async ask() {
      await open();
      return undefined;
    },
    run: async ({ answers, ...circumstances }) => diagnose(answers, circumstances),
  });
}
