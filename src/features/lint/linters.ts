import * as vscode from 'vscode';
import { type BiasedWording, biasedWording } from '../../core/lint/biasedWording';
import type { Reading } from '../../core/lint/findings';
import { Linter } from '../../core/lint/lint';
import type { LintPlace } from '../../core/lint/parts';
import type { ReadWording, Wording } from '../../core/lint/wording';
import { wordingIn } from '../../core/lint/wordingIn';
import { loadedOnce } from '../../core/loadedOnce';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { isRefusal } from '../../core/refusal';
import { type LintSettings, lintSettings } from '../../platform/lintSettings';
import { logFault } from '../../platform/log';
import type { LiveNotes } from '../../platform/notesParts';

/** The findings in a document, and how to show them. */
export interface Linted extends Reading {
  /** The version of the document that was checked. */
  readonly version: number;
  readonly settings: LintSettings;
  readonly wording: Wording;
  /** `false` if the list of biased words could not be loaded; all other rules were applied. */
  readonly whole: boolean;
}

/** Keeps one linter per document, which caches the parts that did not change. */
export class Linters {
  readonly #linters = new Map<string, KnownLinter>();
  readonly #list = loadedOnce(biasedWording);
  readonly #rules = loadedOnce(() => wordingIn(vscode.env.language.split('-', 1)[0] ?? 'en'));

  constructor(private readonly notes: LiveNotes) {}

  /** Checks the feedback in a document; `undefined` if it contains none to check, or the notes are not read yet. */
  async lint(document: vscode.TextDocument): Promise<Linted | undefined> {
    const settings = lintSettings(document.uri);
    const place = settings.enabled ? await this.#placeOf(document, settings) : undefined;
    if (!place) {
      this.forget(document.uri);
      return undefined;
    }
    const tools = await this.#tools();
    if (document.isClosed) return undefined;
    return this.#read(document, this.#linterFor(document, place, settings, tools), settings, tools);
  }

  /** Checks a whole document on request; `undefined` if it is not Markdown. */
  async lintAll(document: vscode.TextDocument): Promise<Linted | undefined> {
    if (document.languageId !== 'markdown') return undefined;
    const settings = lintSettings(document.uri);
    const place = (await this.#placeOf(document, settings)) ?? 'text';
    const tools = await this.#tools();
    const linter = new Linter(place, { ...this.#options(settings, tools), everything: true });
    return this.#read(document, linter, settings, tools);
  }

  /** Whether what the notes know now can change the findings in a document. */
  async isConcerned(document: vscode.TextDocument): Promise<boolean> {
    const settings = lintSettings(document.uri);
    const place = settings.enabled ? await this.#placeOf(document, settings) : undefined;
    const known = this.#linters.get(document.uri.toString());
    if (!known || !place) return known !== undefined || place !== undefined;
    return known.key !== this.#key(place, settings) || known.linter.know(this.#names());
  }

  forget(uri: vscode.Uri): void {
    this.#linters.delete(uri.toString());
  }

  async #tools() {
    const list = this.#list().catch(fault => {
      // The other rules work without the list of biased words.
      logFault(fault);
      return undefined;
    });
    const [biased, wording] = await Promise.all([list, this.#rules()]);
    return { biased, wording };
  }

  /** Checks a long text in many slices, so that typing stays responsive. */
  async #read(
    document: vscode.TextDocument,
    linter: Linter,
    settings: LintSettings,
    { biased, wording }: Tools,
  ): Promise<Linted> {
    const { version } = document;
    const read = await new TimeSlicer().runSteps(linter.steps(document.getText()));
    return {
      ...read,
      version,
      settings,
      wording: wording(settings.labels),
      whole: biased !== undefined,
    };
  }

  #linterFor(document: vscode.TextDocument, place: LintPlace, settings: LintSettings, tools: Tools): Linter {
    const key = this.#key(place, settings);
    const whole = tools.biased !== undefined;
    const known = this.#linters.get(document.uri.toString());
    if (known?.key === key && known.whole === whole) {
      known.linter.know(this.#names());
      return known.linter;
    }
    const linter = new Linter(place, this.#options(settings, tools));
    this.#linters.set(document.uri.toString(), { key, whole, linter });
    return linter;
  }

  #options({ labels, levels, staleDays }: LintSettings, { biased, wording }: Tools) {
    const off = new Set([...levels].flatMap(([rule, level]) => (level === 'off' ? [rule] : [])));
    const { date: today } = this.notes.today();
    return { labels, names: this.#names(), off, staleDays, today, wording, ...(biased && { biased }) };
  }

  #key(place: LintPlace, { labels, levels, staleDays }: LintSettings): string {
    return JSON.stringify([place, labels, [...levels], staleDays, this.notes.today().date]);
  }

  #names(): readonly string[] {
    return (this.notes.known ?? []).map(person => person.name);
  }

  async #placeOf(document: vscode.TextDocument, settings: LintSettings): Promise<LintPlace | undefined> {
    if (document.languageId !== 'markdown') return undefined;
    const notebook = this.notes.known && (await this.notes.open());
    const kind =
      notebook && !isRefusal(notebook) ? notebook.index.kindAt(document.uri.toString()) : undefined;
    if (kind === 'feedback' || kind === 'inbox') return kind;
    if (kind) return kind === 'one-on-one' && !settings.feedbackOnly ? 'meeting' : 'note';
    const named = settings.alsoIn.map(pattern => ({
      language: 'markdown',
      pattern: globIn(document, pattern),
    }));
    return named.length > 0 && vscode.languages.match(named, document) > 0 ? 'text' : undefined;
  }
}

interface KnownLinter {
  readonly key: string;
  /** Whether the list of biased words is loaded. */
  readonly whole: boolean;
  readonly linter: Linter;
}

interface Tools {
  readonly biased: BiasedWording | undefined;
  readonly wording: ReadWording;
}

/** A relative glob is relative to the workspace folder. */
function globIn({ uri }: vscode.TextDocument, pattern: string): vscode.GlobPattern {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && !/^(?:\/|\*\*|[a-z]:)/i.test(pattern)
    ? new vscode.RelativePattern(folder, pattern)
    : pattern;
}
