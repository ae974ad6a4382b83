import { practiceProblems } from '../../content/practice/problems';
import type { NoteProblem } from '../markdown/frontMatter';
import { folderIn } from '../notebook/layout';
import type { ExtraFiles } from '../notebook/notebook';
import { OwnFolder } from '../notebook/ownFolder';
import type { EditorPort, FilePort } from '../notebook/ports';
import type { Located } from '../notebook/subjects';
import { unreadable } from '../notebook/unreadable';
import { uniqueIds } from '../people/personId';
import { largestScenarioFile, type ReadScenarios, readScenarios } from './readScenarios';
import type { Scenario } from './scenario';

/** The lead's own scenarios: the Markdown files directly in the folder `scenarios` of the notes. */
export class OwnScenarios implements ExtraFiles {
  readonly #folder: OwnFolder;
  #scenarios: readonly Scenario[] = [];
  #problems: readonly Located<NoteProblem>[] = [];
  #reading: object | undefined;

  /** `root` is the notes folder. */
  constructor(root: string, files: FilePort, editors: EditorPort) {
    this.#folder = new OwnFolder(folderIn(root, 'scenarios'), files, editors, largestScenarioFile);
  }

  /** Address of the folder, which may not exist. */
  get folder(): string {
    return this.#folder.address;
  }

  /** The valid ones, in file order. */
  get scenarios(): readonly Scenario[] {
    return this.#scenarios;
  }

  /** The problems in the invalid ones. */
  get problems(): readonly Located<NoteProblem>[] {
    return this.#problems;
  }

  /** True for the folder, and for any file that may hold scenarios. */
  holds(uri: string): boolean {
    return this.#folder.holds(uri);
  }

  /** Reads all of them again, including unsaved text; never rejects. A later call supersedes an earlier one. */
  async read(): Promise<void> {
    const mine = {};
    this.#reading = mine;
    const scenarios: Scenario[] = [];
    const problems: Located<NoteProblem>[] = [];
    const idOf = uniqueIds([]);
    for await (const { uri, name, text, refused } of this.#folder.read()) {
      const read = refused
        ? { scenarios: [], problems: [unread[refused]] }
        : readSafely(uri, name, text, idOf);
      scenarios.push(...read.scenarios);
      problems.push(...read.problems.map(problem => ({ ...problem, uri })));
    }
    if (this.#reading !== mine) return;
    this.#scenarios = scenarios;
    this.#problems = problems;
  }
}

/** A file that breaks the reader becomes a problem and does not hide the others. */
function readSafely(uri: string, name: string, text: string, idOf: (words: string) => string): ReadScenarios {
  try {
    return readScenarios(uri, name, text, idOf);
  } catch (fault) {
    return { scenarios: [], problems: [unreadable('file', fault)] };
  }
}

const unread: Readonly<Record<'too-large' | 'not-utf8', NoteProblem>> = {
  'too-large': { line: 0, message: practiceProblems.tooLarge },
  'not-utf8': { line: 0, message: practiceProblems.notUtf8 },
};
