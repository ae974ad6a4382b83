import * as vscode from 'vscode';
import type { QuickFix } from '../../core/markdown/frontMatter';
import { problemWords } from '../../core/markdown/problemWords';
import type { ConflictCopy, Person } from '../../core/notebook/subjects';
import { singleSpaced } from '../../core/singleSpaced';
import type { NotesChange } from '../../platform/notesChange';
import type { LivePeople } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { compareCopy } from './compareCopy';

/** Shows a diagnostic on each line that could not be read; everything else still counts. */
export function registerDiagnostics(notes: LivePeople): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('teamLead');
  /** The diagnostics shown, by person. */
  const shown = new Map<string, ReadonlyMap<string, readonly NoteDiagnostic[]>>();
  const show = ({ people }: NotesChange) => {
    const known = new Map((notes.peopleAndLead ?? []).map(person => [person.id, person]));
    for (const id of people ?? new Set([...known.keys(), ...shown.keys()])) {
      const found = problemsOf(known.get(id));
      const gone = [...(shown.get(id)?.keys() ?? [])].filter(uri => !found.has(uri));
      for (const uri of gone) problems.delete(vscode.Uri.parse(uri));
      for (const [uri, all] of found) problems.set(vscode.Uri.parse(uri), all);
      if (found.size > 0) shown.set(id, found);
      else shown.delete(id);
    }
  };
  return vscode.Disposable.from(
    problems,
    notes.onDidChange(show),
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions(document, range, { only }) {
          if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return undefined;
          const uri = document.uri.toString();
          const found = [...shown.values()]
            .flatMap(files => files.get(uri) ?? [])
            .filter(each => each.range.intersection(range));
          const copy = notes.peopleAndLead
            ?.flatMap(person => person.conflictCopies)
            .find(each => each.uri === uri);
          return found.flatMap(diagnostic => fixes(document, diagnostic, copy));
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function problemsOf(person: Person | undefined): ReadonlyMap<string, readonly NoteDiagnostic[]> {
  const files = new Map<string, NoteDiagnostic[]>();
  for (const problem of person?.problems ?? []) {
    const { uri, line, hint, fix } = problem;
    const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
    const { Information, Warning } = vscode.DiagnosticSeverity;
    const words = problemWords(problem, say);
    const diagnostic = new NoteDiagnostic(range, words, hint ? Information : Warning, fix);
    const others = files.get(uri);
    if (others) others.push(diagnostic);
    else files.set(uri, [diagnostic]);
  }
  return files;
}

/** A diagnostic with its quick fix. */
class NoteDiagnostic extends vscode.Diagnostic {
  constructor(
    range: vscode.Range,
    message: string,
    severity: vscode.DiagnosticSeverity,
    readonly fix: QuickFix | undefined,
  ) {
    super(range, message, severity);
    this.source = 'Team Lead';
  }
}

function fixes(
  document: vscode.TextDocument,
  diagnostic: NoteDiagnostic,
  copy: ConflictCopy | undefined,
): vscode.CodeAction[] {
  const { fix, range } = diagnostic;
  const action = (title: string) => {
    const found = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    found.diagnostics = [diagnostic];
    found.isPreferred = true;
    return found;
  };
  if (copy && range.start.line === 0 && !fix) {
    const compare = action(compareCopy(copy).title);
    compare.command = compareCopy(copy);
    return [compare];
  }
  const place = fix && placeOf(document, range.start.line, fix);
  if (!fix || !place) return [];
  const [change, text] = place;
  const mend = action(vscode.l10n.t('Write "{0}"', singleSpaced(fix.text.trim())));
  mend.edit = new vscode.WorkspaceEdit();
  mend.edit.replace(document.uri, change, text);
  return [mend];
}

/** The range that a fix replaces, trimmed to what differs; `undefined` if the lines have changed since. */
function placeOf(
  document: vscode.TextDocument,
  line: number,
  { was, text }: QuickFix,
): readonly [vscode.Range, string] | undefined {
  const rows = was.split('\n');
  const last = line + rows.length - 1;
  if (last >= document.lineCount || rows.some((row, at) => document.lineAt(line + at).text !== row))
    return undefined;
  const start = document.offsetAt(new vscode.Position(line, 0));
  const end = document.offsetAt(document.lineAt(last).range.end);
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const [old, now] = [was.split('\n').join(eol), text.split('\n').join(eol)];
  let same = 0;
  while (same < Math.min(old.length, now.length) && old[same] === now[same]) same++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - same && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const range = new vscode.Range(document.positionAt(start + same), document.positionAt(end - tail));
  return [range, now.slice(same, now.length - tail)];
}
