import { OwnTemplates } from '../feedback/ownTemplates';
import type { Allowance } from '../notebook/boundary';
import type { IndexCache } from '../notebook/indexCache';
import { type Change, type ExtraFiles, Notebook } from '../notebook/notebook';
import { NotesIndex } from '../notebook/notesIndex';
import type { EditorPort, FilePort } from '../notebook/ports';
import { OwnScenarios } from '../practice/ownScenarios';
import { noteReaders } from './noteReaders';

/** The notes of one folder, read for every subject, with the lead's own templates and scenarios. */
export class TeamNotebook extends Notebook {
  readonly templates: OwnTemplates;
  readonly scenarios: OwnScenarios;

  constructor(
    root: string,
    files: FilePort,
    editors: EditorPort,
    changed?: (change: Change) => void,
    cache?: IndexCache,
    allowance?: Allowance,
    /** The language that names and titles are sorted in. */
    language?: string,
  ) {
    const templates = new OwnTemplates(root, files, editors, language);
    const scenarios = new OwnScenarios(root, files, editors);
    const extras: ExtraFiles = {
      holds: uri => templates.holds(uri) || scenarios.holds(uri),
      async read() {
        await Promise.all([templates.read(), scenarios.read()]);
      },
    };
    super(new NotesIndex(root, noteReaders, language), files, editors, changed, cache, allowance, extras);
    this.templates = templates;
    this.scenarios = scenarios;
  }
}
