import * as vscode from 'vscode';
import { dueText } from '../../core/actions/actionMarks';
import { type DueWords, dueWordsIn } from '../../core/actions/dueWords';
import { naturalDates } from '../../core/dates/naturalDate';
import { readBlocks } from '../../core/markdown/blocks';
import { isTooLarge } from '../../core/markdown/noteSize';
import { isRefusal } from '../../core/refusal';
import { Batcher } from '../../platform/batcher';
import { shortDate } from '../../platform/dates';
import { concerns } from '../../platform/notesChange';
import type { LiveNotes } from '../../platform/notesParts';
import { noteDocument } from './noteDocument';

/** How long typing must pause before a note is checked. */
const typingMilliseconds = 400;

class DueHint extends vscode.Diagnostic {
  constructor(
    readonly mark: DueWords,
    message: string,
  ) {
    const { line, start, end } = mark;
    super(new vscode.Range(line, start, line, end), message, vscode.DiagnosticSeverity.Information);
    this.source = 'Team Lead';
    this.code = 'due-in-words';
  }
}

/** Flags each `due:` in an open note that has words instead of a date, with a quick fix that writes the date. */
export function registerDueHints(notes: LiveNotes, selector: vscode.DocumentSelector): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('teamLead.due');
  const waiting = new Batcher<vscode.TextDocument>(typingMilliseconds, async documents => {
    for (const document of documents)
      if (!document.isClosed) shown.set(document.uri, await hints(notes, document));
  });
  const later = (document: vscode.TextDocument) => {
    if (vscode.languages.match(selector, document)) waiting.add(document);
  };
  const all = () => {
    for (const document of vscode.workspace.textDocuments) later(document);
  };
  all();
  return vscode.Disposable.from(
    shown,
    waiting,
    vscode.workspace.onDidOpenTextDocument(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => later(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri)),
    notes.onDidChange(async change => {
      const notebook = await notes.open();
      if (isRefusal(notebook)) return;
      for (const document of vscode.workspace.textDocuments) {
        const person = notebook.index.locate(document.uri.toString())?.person;
        if (person && concerns(change, [person])) later(document);
      }
    }),
    vscode.languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: (document, range) => fixes(shown, document, range, notes.today().date) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

async function hints(notes: LiveNotes, document: vscode.TextDocument): Promise<readonly DueHint[]> {
  const text = document.getText();
  if (!/due:/i.test(text) || isTooLarge(text)) return [];
  const note = await noteDocument(notes, document);
  if (!note?.person || note.isInbox || document.isClosed) return [];
  const dates = await naturalDates();
  const today = notes.today().date;
  const found = dueWordsIn(readBlocks(document.getText()), note.person.id, words =>
    dates.readings(words, today),
  );
  return found.map(mark => new DueHint(mark, message(mark)));
}

function message({ words, dates }: DueWords): string {
  switch (dates.length) {
    case 0:
      return vscode.l10n.t(
        '"due:{0}" names no day from today on, so this action has no due date. Write due:yyyy-mm-dd.',
        words,
      );
    case 1:
      return vscode.l10n.t(
        '"due:{0}" is words, not a date yet. The quick fix writes {1}.',
        words,
        dates[0] ?? '',
      );
    default:
      return vscode.l10n.t('"due:{0}" can mean two days. The quick fixes write one of them.', words);
  }
}

function fixes(
  shown: vscode.DiagnosticCollection,
  document: vscode.TextDocument,
  range: vscode.Range,
  today: string,
): vscode.CodeAction[] {
  return (shown.get(document.uri) ?? []).flatMap(hint => {
    if (!(hint instanceof DueHint) || !hint.range.intersection(range)) return [];
    const { mark } = hint;
    // Never overwrite what was typed since then.
    if (!document.getText(hint.range).endsWith(mark.words)) return [];
    return mark.dates.map(date => {
      const title = vscode.l10n.t('Write due:{0} ({1})', date, shortDate(date, today));
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.diagnostics = [hint];
      action.isPreferred = mark.dates.length === 1;
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, hint.range, dueText(date));
      return action;
    });
  });
}
