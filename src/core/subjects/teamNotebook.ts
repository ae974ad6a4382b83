import { OwnTemplates } from '../feedback/ownTemplates';
import type { Allowance } from '../notebook/boundary';
import type { IndexCache } from '../notebook/indexCache';
import { type Change, Notebook } from '../notebook/notebook';
import { NotesIndex } from '../notebook/notesIndex';
import type { EditorPort, FilePort } from '../notebook/ports';
import { noteReaders } from './noteReaders';

/** The notes of one folder, read for every subject, with the lead's own templates. */
export class TeamNotebook extends Notebook {
  readonly templates: OwnTemplates;

  constructor(
    root: string,
    files: FilePort,
    editors: EditorPort,
    changed?: (change: Change) => void,
    cache?: IndexCache,
    allowance?: Allowance,
  ) {
    const templates = new OwnTemplates(root, files, editors);
    super(new NotesIndex(root, noteReaders), files, editors, changed, cache, allowance, templates);
    this.templates = templates;
  }
}
