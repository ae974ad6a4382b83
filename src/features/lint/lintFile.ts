import * as v from 'valibot';
import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import type { LintRuleId } from '../../content/lint/rules';
import type { LintLevel } from '../../core/lint/families';
import type { UnreadReason } from '../../core/lint/findings';
import { isRefusal } from '../../core/refusal';
import { counted } from '../../core/text/counted';
import { registerCommand } from '../../platform/commands';
import { listed } from '../../platform/listed';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { type WordingDiagnostics, wordingMessage } from './diagnostics';
import type { Linted, Linters } from './linters';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-markdown': object;
  }
}

export const contract = declareCommand({
  id: 'teamLead.lintFile',
  title: 'Check Wording in This File or Selection',
  enablement: 'editorLangId == markdown',
  offered: 'editorLangId == markdown',
  describe: 'Checks the whole file, or `line` up to but excluding `endLine`.',
  takes: {
    uri: field.address,
    line: v.exactOptional(field.line),
    endLine: v.exactOptional(field.line),
  },
  describeResult:
    'Findings in file order; positions count from 0. `whole` is `false` if the list of biased words could not be loaded.',
  returns: shape<{
    readonly uri: string;
    readonly whole: boolean;
    readonly findings: readonly {
      readonly rule: LintRuleId;
      readonly level: LintLevel;
      readonly line: number;
      readonly character: number;
      readonly endLine: number;
      readonly endCharacter: number;
      readonly text: string;
      readonly message: string;
    }[];
    /** The parts that were not checked: `line` up to but excluding `endLine`. */
    readonly unread: readonly {
      readonly line: number;
      readonly endLine: number;
      readonly why: UnreadReason;
    }[];
  }>(),
});

/** `teamLead.lintFile`: returns the findings in a file as data; from the palette, shows them in the Problems view. */
export function registerLintFile(
  notes: OpenNotes,
  linters: Linters,
  marked: WordingDiagnostics,
): vscode.Disposable {
  return registerCommand(contract, {
    async ask() {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.languageId !== 'markdown') return { refused: 'no-markdown' };
      const { selection, document } = editor;
      const lines = selection.isEmpty
        ? {}
        : { line: selection.start.line, endLine: selection.end.line + (selection.end.character > 0 ? 1 : 0) };
      return { uri: document.uri.toString(), ...lines };
    },
    async run({ uri, line: from = 0, endLine: to = Number.POSITIVE_INFINITY }, interactive) {
      const notebook = await notes.open();
      if (isRefusal(notebook) && notebook.refused !== 'no-folder') return notebook;
      const document = await opened(uri);
      if (!document) return { refused: 'file-missing', file: uri };
      const all = await linters.lintAll(document);
      if (!all) return { refused: 'no-markdown' };
      const inside = ({ start, end }: { start: number; end: number }) =>
        document.positionAt(start).line < to && document.positionAt(Math.max(start, end - 1)).line >= from;
      const linted = {
        ...all,
        findings: all.findings.filter(inside),
        unread: all.unread.filter(({ line, end }) => line < to && end > from),
      };
      if (interactive) {
        marked.mark(document, linted);
        const count = linted.findings.length;
        if (count > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
        vscode.window.setStatusBarMessage(statusText(count, linted), 8000);
      }
      return {
        uri: document.uri.toString(),
        whole: linted.whole,
        findings: linted.findings.map(finding => {
          const { line, character } = document.positionAt(finding.start);
          const end = document.positionAt(finding.end);
          const text = document.getText().slice(finding.start, finding.end);
          return {
            rule: finding.rule,
            level: linted.settings.levels.get(finding.rule) ?? 'hint',
            line,
            character,
            endLine: end.line,
            endCharacter: end.character,
            text,
            message: wordingMessage(finding, text),
          };
        }),
        unread: linted.unread.map(({ line, end, why }) => ({ line, endLine: end, why })),
      };
    },
  });
}

async function opened(uri: string): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}

function statusText(count: number, { whole, unread }: Pick<Linted, 'whole' | 'unread'>): string {
  const words =
    count === 0
      ? unread.some(({ why }) => why === 'too-long')
        ? vscode.l10n.t('$(info) The file is too long for its wording to be checked')
        : vscode.l10n.t('$(check) Nothing to change in the wording')
      : counted(say, counts.placesToLookAt, count);
  const kinds = [...new Set(unread.map(({ why }) => why))].filter(why => why !== 'too-long');
  const left = [
    ...kinds.map(why => unreadWords(why)),
    ...(whole ? [] : [vscode.l10n.t('the list of biased words, which could not be loaded')]),
  ];
  return left.length === 0 ? words : vscode.l10n.t('{0} (not checked: {1})', words, listed(left));
}

function unreadWords(why: UnreadReason): string {
  return {
    code: vscode.l10n.t('code'),
    quotation: vscode.l10n.t('quotations'),
    'front-matter': vscode.l10n.t('front matter'),
    language: vscode.l10n.t('text in another language'),
    ignored: vscode.l10n.t('what a comment leaves alone'),
    'too-long': vscode.l10n.t('a file that is too long'),
  }[why];
}
