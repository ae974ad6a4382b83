import * as vscode from 'vscode';
import type { Finding } from '../../core/lint/lint';
import { type LintLevel, lintRule } from '../../core/lint/rules';
import { Gathering } from '../../platform/gathering';
import type { Notes } from '../../platform/notes';
import type { Linters } from './linters';

/** Wording is looked at when typing pauses. */
const typingMilliseconds = 400;

/** A diagnostic with what its quick fixes need. */
export class WordingDiagnostic extends vscode.Diagnostic {
  constructor(
    readonly finding: Finding,
    range: vscode.Range,
    message: string,
    severity: vscode.DiagnosticSeverity,
  ) {
    super(range, message, severity);
    this.source = 'Team Lead';
  }
}

/** Marks the wording in documents that are open, when they are opened and when typing in them pauses. */
export class WordingDiagnostics implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection('teamLead.lint');
  readonly #found = new Map<
    string,
    { readonly version: number; readonly all: readonly WordingDiagnostic[] }
  >();
  readonly #waiting = new Gathering<vscode.TextDocument>(typingMilliseconds, async documents => {
    for (const document of documents) await this.show(document);
  });
  readonly #subscriptions: vscode.Disposable[];

  constructor(
    notes: Notes,
    private readonly linters: Linters,
    private readonly rulesDocument: vscode.Uri,
  ) {
    const all = () => {
      for (const document of vscode.workspace.textDocuments) this.#later(document);
    };
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument(document => this.#later(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#later(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#set(uri, undefined);
        this.linters.forget(uri);
      }),
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('teamLead')) all();
      }),
      notes.onDidChange(all),
    ];
    all();
  }

  /** What is marked in this very version of a document; nothing while a newer one waits to be read. */
  of(document: vscode.TextDocument): readonly WordingDiagnostic[] {
    const found = this.#found.get(document.uri.toString());
    return found?.version === document.version ? found.all : [];
  }

  /** Looks at a document now. */
  async show(document: vscode.TextDocument): Promise<void> {
    const linted = await this.linters.lint(document);
    if (document.isClosed) return;
    this.#set(
      document.uri,
      linted && {
        version: document.version,
        all: linted.findings.map(finding =>
          this.#diagnostic(document, finding, linted.settings.levels.get(finding.rule) ?? 'hint'),
        ),
      },
    );
  }

  dispose(): void {
    vscode.Disposable.from(this.#waiting, this.#shown, ...this.#subscriptions).dispose();
  }

  #later(document: vscode.TextDocument): void {
    if (document.languageId === 'markdown' && !document.isClosed) this.#waiting.add(document);
  }

  #set(uri: vscode.Uri, found: { version: number; all: readonly WordingDiagnostic[] } | undefined): void {
    const shown = (this.#found.get(uri.toString())?.all.length ?? 0) > 0;
    if (found) this.#found.set(uri.toString(), found);
    else this.#found.delete(uri.toString());
    if (shown || (found?.all.length ?? 0) > 0) this.#shown.set(uri, found?.all ?? []);
  }

  #diagnostic(document: vscode.TextDocument, finding: Finding, level: LintLevel): WordingDiagnostic {
    const { start, end, rule: value } = finding;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const diagnostic = new WordingDiagnostic(finding, range, wordingMessage(finding), severities[level]);
    diagnostic.code = { value, target: this.rulesDocument.with({ fragment: value }) };
    return diagnostic;
  }
}

/** The rule's title and reason, and better words where there are some. */
export function wordingMessage({ rule, better = [] }: Finding): string {
  const { title, reason } = lintRule(rule);
  const message = vscode.l10n.t('{0}: {1}', vscode.l10n.t(title), vscode.l10n.t(reason));
  return better.length === 0
    ? message
    : vscode.l10n.t('{0} Perhaps: {1}.', message, better.slice(0, most).join(', '));
}

/** So many better words are offered. */
export const most = 3;

const severities: Readonly<Record<LintLevel, vscode.DiagnosticSeverity>> = {
  off: vscode.DiagnosticSeverity.Hint,
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};
