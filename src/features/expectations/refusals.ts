import * as vscode from 'vscode';
import { listed } from '../../platform/listed';
import { displayName, openFile, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about expectations. */
export const expectationsRefusals = {
  'no-such-expectation': ({ expectation }) => ({
    message: vscode.l10n.t(
      '"expectation" {0} is not the id of an expectation. Nothing was changed. The ids are in the person’s expectations.md.',
      expectation,
    ),
  }),
  'expectation-unclear': ({ file, line }) => ({
    message: vscode.l10n.t(
      'It is unclear where this expectation stands: see line {0} of {1}. Nothing was changed.',
      (line ?? 0) + 1,
      displayName(file),
    ),
    remedy: openFile(file, line),
  }),
  'no-such-move': ({ from, to, allowed }) => ({
    message: vscode.l10n.t(
      '"to" is not a step from here: {0}. Nothing was changed.',
      `${from} → ${to}${allowed.length > 0 ? ` (${listed(allowed)})` : ''}`,
    ),
  }),
  'move-lacks': ({ needs }) => ({
    message: vscode.l10n.t(
      'This step needs {0}. Nothing was changed.',
      listed(needs.map(need => `"${need}"`)),
    ),
  }),
} satisfies Partial<RefusalWords>;
