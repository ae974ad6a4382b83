import * as vscode from 'vscode';
import { type BiasedWording, biasedWording } from '../../core/lint/biasedWording';
import { type Finding, Linter, type LintPlace } from '../../core/lint/lint';
import { type ReadWording, wordingIn } from '../../core/lint/wording';
import { isRefusal } from '../../core/refusal';
import { type LintSettings, lintSettings } from '../../platform/lintSettings';
import type { Notes } from '../../platform/notes';

/** What was found in a document, and how it is to show. */
export interface Linted {
  readonly findings: readonly Finding[];
  readonly settings: LintSettings;
  /** False where the list of biased words could not be loaded; all other rules were looked for. */
  readonly whole: boolean;
}

/** One linter for each document that is looked at, which remembers what did not change. */
export class Linters {
  readonly #linters = new Map<string, { readonly key: string; readonly linter: Linter }>();
  #list: Promise<BiasedWording | undefined> | undefined;

  #wording: Promise<ReadWording> | undefined;

  constructor(private readonly notes: Notes) {}

  /** `undefined` where the document is none to look at, or the notes are not read yet. */
  async lint(document: vscode.TextDocument): Promise<Linted | undefined> {
    const settings = lintSettings(document.uri);
    const place = settings.enabled ? await this.#placeOf(document, settings) : undefined;
    if (!place) {
      this.forget(document.uri);
      return undefined;
    }
    this.#list ??= biasedWording().catch(fault => {
      console.warn('Team Lead: the list of biased words could not be loaded.', fault);
      return undefined;
    });
    this.#wording ??= wordingIn(vscode.env.language.split('-', 1)[0] ?? 'en');
    const [biased, wording] = await Promise.all([this.#list, this.#wording]);
    if (document.isClosed) return undefined;
    const linter = this.#linterFor(document, place, settings, wording, biased);
    return { findings: linter.lint(document.getText()), settings, whole: biased !== undefined };
  }

  forget(uri: vscode.Uri): void {
    this.#linters.delete(uri.toString());
  }

  #linterFor(
    { uri }: vscode.TextDocument,
    place: LintPlace,
    { labels, levels, staleDays }: LintSettings,
    wording: ReadWording,
    biased: BiasedWording | undefined,
  ): Linter {
    const names = (this.notes.known ?? []).map(person => person.name);
    const off = new Set([...levels].flatMap(([rule, level]) => (level === 'off' ? [rule] : [])));
    const { date: today } = this.notes.today();
    const key = JSON.stringify([place, labels, names, [...off], staleDays, today]);
    const known = this.#linters.get(uri.toString());
    if (known?.key === key) return known.linter;
    const options = { labels, names, off, staleDays, today, wording, ...(biased && { biased }) };
    const linter = new Linter(place, options);
    this.#linters.set(uri.toString(), { key, linter });
    return linter;
  }

  async #placeOf(document: vscode.TextDocument, { alsoIn }: LintSettings): Promise<LintPlace | undefined> {
    if (document.languageId !== 'markdown') return undefined;
    const notebook = this.notes.known && (await this.notes.open());
    const place =
      notebook && !isRefusal(notebook) ? notebook.index.locate(document.uri.toString()) : undefined;
    switch (place?.name.toLowerCase()) {
      case undefined:
        break;
      case 'feedback.md':
        return 'feedback';
      case 'inbox.md':
        return 'inbox';
      default:
        return 'note';
    }
    const named = alsoIn.map(pattern => ({ language: 'markdown', pattern: globIn(document, pattern) }));
    return named.length > 0 && vscode.languages.match(named, document) > 0 ? 'text' : undefined;
  }
}

/** A relative glob counts from the workspace folder. */
function globIn({ uri }: vscode.TextDocument, pattern: string): vscode.GlobPattern {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && !/^(?:\/|\*\*|[a-z]:)/i.test(pattern)
    ? new vscode.RelativePattern(folder, pattern)
    : pattern;
}
