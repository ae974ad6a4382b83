import { templateProblems } from '../../content/feedback/problems';
import { folderIn } from '../notebook/layout';
import { OwnFiles, OwnFolder, type ReadingOfFiles } from '../notebook/ownFolder';
import type { EditorPort, FilePort } from '../notebook/ports';
import { byName } from '../text/byName';
import { largestTemplate, type OwnTemplate, readOwnTemplate } from './ownTemplate';
import { parseSnippet, snippetText } from './snippet';

/** The lead's own templates: the Markdown files directly in the folder `templates` of the notes. */
export class OwnTemplates extends OwnFiles {
  #templates: readonly OwnTemplate[] = [];
  #agenda: string | undefined;
  protected readonly refusals = {
    'too-large': templateProblems.tooLarge,
    'not-utf8': templateProblems.notUtf8,
  };

  /** `root` is the notes folder. */
  constructor(
    root: string,
    files: FilePort,
    editors: EditorPort,
    /** The language that titles are sorted in. */
    private readonly language = 'en',
  ) {
    super(new OwnFolder(folderIn(root, 'templates'), files, editors, largestTemplate));
  }

  /** The valid ones, by title. */
  get templates(): readonly OwnTemplate[] {
    return this.#templates;
  }

  /** The sections of a new 1:1 note, from `agenda.md`; `undefined` if that file is missing or not valid. */
  get agenda(): string | undefined {
    return this.#agenda;
  }

  protected begin(): ReadingOfFiles {
    const templates: OwnTemplate[] = [];
    let agenda: string | undefined;
    return {
      take({ uri, name, text }) {
        const read = readOwnTemplate(uri, name, text);
        if ('problems' in read) return read.problems;
        const { template } = read;
        if (isAgenda(name)) agenda = agendaOf(template);
        else if (templates.some(({ id }) => id === template.id))
          return [{ line: 0, message: templateProblems.sameId, values: [template.id] }];
        else templates.push(template);
        return [];
      },
      end: () => {
        const order = byName(this.language);
        this.#templates = templates.sort((one, other) => order(one.title, other.title));
        this.#agenda = agenda;
      },
    };
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
