import { practiceProblems } from '../../content/practice/problems';
import { folderIn } from '../notebook/layout';
import { OwnFiles, OwnFolder, type ReadingOfFiles } from '../notebook/ownFolder';
import type { EditorPort, FilePort } from '../notebook/ports';
import { uniqueIds } from '../people/personId';
import { largestScenarioFile, readScenarios } from './readScenarios';
import type { Scenario } from './scenario';

/** The lead's own scenarios: the Markdown files directly in the folder `scenarios` of the notes. */
export class OwnScenarios extends OwnFiles {
  #scenarios: readonly Scenario[] = [];
  protected readonly refusals = {
    'too-large': practiceProblems.tooLarge,
    'not-utf8': practiceProblems.notUtf8,
  };

  /** `root` is the notes folder. */
  constructor(root: string, files: FilePort, editors: EditorPort) {
    super(new OwnFolder(folderIn(root, 'scenarios'), files, editors, largestScenarioFile));
  }

  /** The valid ones, in file order. */
  get scenarios(): readonly Scenario[] {
    return this.#scenarios;
  }

  protected begin(): ReadingOfFiles {
    const found: Scenario[] = [];
    const idOf = uniqueIds([]);
    return {
      take({ uri, name, text }) {
        const { scenarios, problems } = readScenarios(uri, name, text, idOf);
        found.push(...scenarios);
        return problems;
      },
      end: () => {
        this.#scenarios = found;
      },
    };
  }
}
