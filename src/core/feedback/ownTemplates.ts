import { templateProblems } from '../../content/feedback/problems';
import type { NoteProblem } from '../markdown/frontMatter';
import { folderIn } from '../notebook/layout';
import type { ExtraFiles } from '../notebook/notebook';
import { OwnFolder } from '../notebook/ownFolder';
import type { EditorPort, FilePort } from '../notebook/ports';
import type { Located } from '../notebook/subjects';
import { unreadable } from '../notebook/unreadable';
import { byName } from '../text/byName';
import {
  largestTemplate,
  type OwnTemplate,
  type ReadTemplate,
  readOwnTemplate,
  tooLarge,
} from './ownTemplate';
import { parseSnippet, snippetText } from './snippet';

/** The lead's own templates: the Markdown files directly in the folder `templates` of the notes. */
export class OwnTemplates implements ExtraFiles {
  readonly #folder: OwnFolder;
  #templates: readonly OwnTemplate[] = [];
  #problems: readonly Located<NoteProblem>[] = [];
  #agenda: string | undefined;
  #reading: object | undefined;

  /** `root` is the notes folder. */
  constructor(
    root: string,
    files: FilePort,
    editors: EditorPort,
    /** The language that titles are sorted in. */
    private readonly language = 'en',
  ) {
    this.#folder = new OwnFolder(folderIn(root, 'templates'), files, editors, largestTemplate);
  }

  /** Address of the folder, which may not exist. */
  get folder(): string {
    return this.#folder.address;
  }

  /** The valid ones, by title. */
  get templates(): readonly OwnTemplate[] {
    return this.#templates;
  }

  /** The problems in the invalid ones. */
  get problems(): readonly Located<NoteProblem>[] {
    return this.#problems;
  }

  /** The sections of a new 1:1 note, from `agenda.md`; `undefined` if that file is missing or not valid. */
  get agenda(): string | undefined {
    return this.#agenda;
  }

  /** True for the folder, and for any file that may be a template. */
  holds(uri: string): boolean {
    return this.#folder.holds(uri);
  }

  /** Reads all of them again, including unsaved text; never rejects. A later call supersedes an earlier one. */
  async read(): Promise<void> {
    const mine = {};
    this.#reading = mine;
    const templates: OwnTemplate[] = [];
    const problems: Located<NoteProblem>[] = [];
    let agenda: string | undefined;
    for await (const { uri, name, text, refused } of this.#folder.read()) {
      const read = refused ? { problems: [unread[refused]] } : readSafely(uri, name, text);
      const known = 'template' in read && templates.find(({ id }) => id === read.template.id);
      if ('problems' in read) problems.push(...read.problems.map(problem => ({ ...problem, uri })));
      else if (isAgenda(name)) agenda = agendaOf(read.template);
      else if (known) problems.push({ uri, line: 0, message: templateProblems.sameId, values: [known.id] });
      else templates.push(read.template);
    }
    if (this.#reading !== mine) return;
    const order = byName(this.language);
    this.#templates = templates.sort((one, other) => order(one.title, other.title));
    this.#problems = problems;
    this.#agenda = agenda;
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

/** A note is created without prompts, so template placeholders become plain text. */
function agendaOf({ body }: OwnTemplate): string {
  const words = { stop: ([first = '']: readonly string[]) => first, variable: () => undefined };
  return snippetText(parseSnippet(body).nodes, words).trim();
}

function isAgenda(name: string): boolean {
  return /^agenda\.md$/i.test(name);
}

const unread: Readonly<Record<'too-large' | 'not-utf8', NoteProblem>> = {
  'too-large': tooLarge,
  'not-utf8': { line: 0, message: templateProblems.notUtf8 },
};
