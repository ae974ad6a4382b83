import * as vscode from 'vscode';
import { lintWhys } from '../../content/lint/rules';
import type { LintLevel } from '../../core/lint/families';
import type { Finding } from '../../core/lint/findings';
import { lintRule } from '../../core/lint/lintRule';
import type { Wording } from '../../core/lint/wording';
import { singleSpaced } from '../../core/singleSpaced';
import { Batcher } from '../../platform/batcher';
import { listed } from '../../platform/listed';
import type { LiveNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import type { Linted, Linters } from './linters';

/** How long typing must pause before wording is checked. */
const typingMilliseconds = 400;

/** A diagnostic with the data for its quick fixes. */
export class WordingDiagnostic extends vscode.Diagnostic {
  constructor(
    readonly finding: Finding,
    readonly wording: Wording,
    range: vscode.Range,
    message: string,
    severity: vscode.DiagnosticSeverity,
  ) {
    super(range, message, severity);
    this.source = 'Team Lead';
  }
}

/** Shows diagnostics for the wording in open documents, when they are opened and when typing pauses. */
export class WordingDiagnostics implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection('teamLead.lint');
  readonly #found = new Map<
    string,
    { readonly version: number; readonly all: readonly WordingDiagnostic[] }
  >();
  readonly #waiting = new Batcher<vscode.TextDocument>(typingMilliseconds, async documents => {
    for (const document of documents) await this.show(document);
  });
  readonly #subscriptions: vscode.Disposable[];

  constructor(
    notes: LiveNotes,
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
      notes.onDidChange(() => void this.#lookAgain()),
    ];
    all();
  }

  /** The diagnostics for the current version of a document; empty if that was not checked yet. */
  of(document: vscode.TextDocument): readonly WordingDiagnostic[] {
    const found = this.#found.get(document.uri.toString());
    return found?.version === document.version ? found.all : [];
  }

  /** Checks a document now. */
  async show(document: vscode.TextDocument): Promise<void> {
    const linted = await this.linters.lint(document);
    // The result is outdated: typing went on, and the next pause triggers another check.
    if (document.isClosed || (linted && linted.version !== document.version)) return;
    if (linted) this.mark(document, linted);
    else this.#set(document.uri, undefined);
  }

  /** Shows the findings in a document until it changes. */
  mark(document: vscode.TextDocument, { findings, version, settings, wording }: Linted): void {
    const all = findings.map(finding =>
      this.#diagnostic(document, finding, wording, settings.levels.get(finding.rule) ?? 'hint'),
    );
    this.#set(document.uri, { version, all });
  }

  dispose(): void {
    vscode.Disposable.from(this.#waiting, this.#shown, ...this.#subscriptions).dispose();
  }

  #later(document: vscode.TextDocument): void {
    if (document.languageId === 'markdown' && !document.isClosed) this.#waiting.add(document);
  }

  /** Checks the documents again for which names, or what the notes know about the file itself, make a difference. */
  async #lookAgain(): Promise<void> {
    for (const document of vscode.workspace.textDocuments)
      if (document.languageId === 'markdown' && (await this.linters.isConcerned(document)))
        this.#later(document);
  }

  #set(uri: vscode.Uri, found: { version: number; all: readonly WordingDiagnostic[] } | undefined): void {
    const shown = (this.#found.get(uri.toString())?.all.length ?? 0) > 0;
    if (found) this.#found.set(uri.toString(), found);
    else this.#found.delete(uri.toString());
    if (shown || (found?.all.length ?? 0) > 0) this.#shown.set(uri, found?.all ?? []);
  }

  #diagnostic(
    document: vscode.TextDocument,
    finding: Finding,
    wording: Wording,
    level: LintLevel,
  ): WordingDiagnostic {
    const { start, end, rule: value } = finding;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const message = wordingMessage(finding, document.getText(range));
    const diagnostic = new WordingDiagnostic(finding, wording, range, message, severities[level]);
    diagnostic.code = { value, target: this.rulesDocument.with({ fragment: value }) };
    return diagnostic;
  }
}

/** The message: what was found, why it matters here, and better words if there are any. */
export function wordingMessage({ rule, why, better = [] }: Finding, found: string): string {
  const { family, title, reason } = lintRule(rule);
  const because = say(why ? lintWhys[why] : reason);
  const words = singleSpaced(found).slice(0, longestWords);
  const message =
    family === 'about the entry' && rule !== 'sandwich'
      ? vscode.l10n.t('{0}: {1}', say(title), because)
      : vscode.l10n.t('{0}, "{1}": {2}', say(title), words, because);
  return better.length === 0
    ? message
    : vscode.l10n.t('{0} Perhaps: {1}.', message, listed(better.slice(0, most)));
}

/** The longest quote of a finding in a message, in characters. */
const longestWords = 60;

/** How many better words to offer. */
export const most = 3;

const severities: Readonly<Record<LintLevel, vscode.DiagnosticSeverity>> = {
  off: vscode.DiagnosticSeverity.Hint,
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};
