import { templateProblems } from '../../content/feedback/problems';
import type { NoteProblem } from '../markdown/frontMatter';
import { join, namesWithin } from '../notebook/address';
import type { EditorPort, FilePort } from '../notebook/ports';
import type { Located } from '../notebook/subjects';
import { unreadable } from '../notebook/unreadable';
import {
  largestTemplate,
  type OwnTemplate,
  type ReadTemplate,
  readOwnTemplate,
  tooLarge,
} from './ownTemplate';
import { parseSnippet, snippetText } from './snippet';

/** The lead's own templates: the Markdown files directly in the folder `templates` of the notes. */
export class OwnTemplates {
  #templates: readonly OwnTemplate[] = [];
  #problems: readonly Located<NoteProblem>[] = [];
  #agenda: string | undefined;
  #reading: object | undefined;

  /** `root` is the notes folder. */
  constructor(
    private readonly root: string,
    private readonly files: FilePort,
    private readonly editors: EditorPort,
  ) {}

  /** Address of the folder, which may not exist. */
  get folder(): string {
    return join(this.root, 'templates');
  }

  /** The valid ones, by title. */
  get templates(): readonly OwnTemplate[] {
    return this.#templates;
  }

  /** The problems in the others. */
  get problems(): readonly Located<NoteProblem>[] {
    return this.#problems;
  }

  /** The sections of a new 1:1 note, from `agenda.md`; `undefined` where that is not there or not valid. */
  get agenda(): string | undefined {
    return this.#agenda;
  }

  /** True for the folder, and for any file that may be a template. */
  holds(uri: string): boolean {
    if (uri === this.folder) return true;
    const [name, ...deeper] = namesWithin(this.folder, uri) ?? [];
    return name !== undefined && deeper.length === 0 && isTemplate(name);
  }

  /** Reads all of them again, including unsaved text; never rejects. A later call supersedes an earlier one. */
  async read(): Promise<void> {
    const mine = {};
    this.#reading = mine;
    const templates: OwnTemplate[] = [];
    const problems: Located<NoteProblem>[] = [];
    let agenda: string | undefined;
    const entries = await this.files.list(this.folder).catch(() => undefined);
    const names = (entries ?? []).filter(entry => entry.kind === 'file' && isTemplate(entry.name));
    for (const { name } of names.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const uri = join(this.folder, name);
      const text = await this.#text(uri).catch(() => undefined);
      if (text === undefined) continue;
      const read = typeof text === 'string' ? readSafely(uri, name, text) : { problems: [text] };
      const known = 'template' in read && templates.find(({ id }) => id === read.template.id);
      if ('problems' in read) problems.push(...read.problems.map(problem => ({ ...problem, uri })));
      else if (isAgenda(name)) agenda = agendaOf(read.template);
      else if (known) problems.push({ uri, line: 0, message: templateProblems.sameId, values: [known.id] });
      else templates.push(read.template);
    }
    if (this.#reading !== mine) return;
    this.#templates = templates.sort((one, other) => one.title.localeCompare(other.title));
    this.#problems = problems;
    this.#agenda = agenda;
  }

  async #text(uri: string): Promise<string | NoteProblem | undefined> {
    const open = this.editors.open(uri);
    if (open) return open.text;
    const read = await this.files.readStamped(uri, largestTemplate);
    if (!read) return undefined;
    if (!read.bytes) return tooLarge;
    try {
      return strict.decode(read.bytes);
    } catch {
      return notUtf8;
    }
  }
}

/** A file that breaks the reader becomes a template with a problem and does not affect the others. */
function readSafely(uri: string, name: string, text: string): ReadTemplate {
  try {
    return readOwnTemplate(uri, name, text);
  } catch (fault) {
    return { problems: [unreadable('file', fault)] };
  }
}

/** A note is started without prompts, so that what a template asks for stands there as words. */
function agendaOf({ body }: OwnTemplate): string {
  const words = { stop: ([first = '']: readonly string[]) => first, variable: () => undefined };
  return snippetText(parseSnippet(body).nodes, words).trim();
}

function isAgenda(name: string): boolean {
  return /^agenda\.md$/i.test(name);
}

/** A file that explains the folder is not a template. */
function isTemplate(name: string): boolean {
  return /^[^._].*\.md$/i.test(name) && !/^readme\.md$/i.test(name);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const notUtf8: NoteProblem = { line: 0, message: templateProblems.notUtf8 };
