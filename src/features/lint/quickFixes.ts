import * as vscode from 'vscode';
import { lintRules } from '../../content/lint/rules';
import { ignoreComment } from '../../core/lint/findings';
import { type Rewritten, rewordingsOf, withBetterWord } from '../../core/lint/fixes';
import { lintRule } from '../../core/lint/lintRule';
import { turnOff } from '../../platform/lintSettings';
import { say } from '../../platform/say';
import { most, type WordingDiagnostic, type WordingDiagnostics } from './diagnostics';

const turnOffCommand = 'teamLead.turnLintRuleOff';

/** For each finding: reword it, ignore it here, or turn its rule off. */
export function registerQuickFixes(marked: WordingDiagnostics): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(turnOffCommand, (rule: unknown, uri: unknown) => turnOffFrom(rule, uri)),
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions: (document, range, { only }) =>
          only && !only.contains(vscode.CodeActionKind.QuickFix)
            ? undefined
            : marked
                .of(document)
                .filter(diagnostic => diagnostic.range.intersection(range))
                .flatMap(diagnostic => fixes(document, diagnostic)),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

async function turnOffFrom(id: unknown, uri: unknown): Promise<void> {
  const rule = lintRules.find(known => known.id === id);
  if (rule && uri instanceof vscode.Uri) await turnOff(rule.id, uri);
}

function fixes(document: vscode.TextDocument, diagnostic: WordingDiagnostic): vscode.CodeAction[] {
  const { finding } = diagnostic;
  const { id, rewordings } = lintRule(finding.rule);
  const act = (title: string, edit?: (change: vscode.WorkspaceEdit) => void) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    if (edit) {
      action.edit = new vscode.WorkspaceEdit();
      edit(action.edit);
    }
    return action;
  };
  const text = document.getText();
  const words = (finding.better ?? []).slice(0, most).map(better => {
    const { start, end, text: word } = withBetterWord(text, finding, better);
    const place = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return act(vscode.l10n.t('Write "{0}"', better), change => change.replace(document.uri, place, word));
  });
  const sentences = rewordingsOf(text, finding, words.length > 0 ? [] : rewordings, diagnostic.wording);
  const reword = [
    ...sentences.map(one =>
      act(say(one.title), change => change.set(document.uri, [sentenceEdit(document, one)])),
    ),
    ...rewordings.flatMap(one =>
      'line' in one
        ? [
            act(say(one.title), change =>
              change.set(document.uri, [lineEdit(document, diagnostic, one.line)]),
            ),
          ]
        : [],
    ),
  ];
  const [first] = reword;
  if (first) first.isPreferred = true;
  const ignore = act(vscode.l10n.t('Leave this one alone'), change => {
    const { line } = finding;
    const indent = /^[\s>]*/.exec(document.lineAt(line).text)?.[0] ?? '';
    change.insert(
      document.uri,
      new vscode.Position(line, 0),
      `${indent}${ignoreComment(id)}${eol(document)}`,
    );
  });
  const off = act(vscode.l10n.t('Turn the rule "{0}" off', id));
  off.command = { command: turnOffCommand, title: off.title, arguments: [id, document.uri] };
  return [...words, ...reword, ignore, off];
}

function sentenceEdit(
  document: vscode.TextDocument,
  { start, end, snippet }: Rewritten,
): vscode.SnippetTextEdit {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  return vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(snippet));
}

function lineEdit(
  document: vscode.TextDocument,
  { finding: { around } }: WordingDiagnostic,
  line: string,
): vscode.SnippetTextEdit {
  const end = document.positionAt(around.end);
  const above = document.lineAt(end.line).text;
  const inList = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(above);
  const gap = above.trim() === '' || inList ? '\n' : '\n\n';
  const heading = /^\s*#/.test(above) ? '\n\n' : gap;
  return vscode.SnippetTextEdit.insert(end, new vscode.SnippetString(heading + line));
}

function eol(document: vscode.TextDocument): string {
  return document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
}
