import { stringify } from 'yaml';
import { readBlocks } from '../markdown/blocks';
import { headingText } from '../markdown/headingText';
import { join } from '../notebook/address';
import { createNumbered } from '../notebook/createNumbered';
import { folderIn, ownId } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import { personId } from '../people/personId';
import { isRefusal, type Refusal } from '../refusal';
import { readSituation, sideHeading } from './readSituation';
import { situationSides } from './situation';

/** A situation that the lead is in now. */
export interface NamedSituation {
  /** Id of the situation in the playbook. */
  readonly situation: string;
  /** Its name here. */
  readonly name: string;
  /** Calendar date. */
  readonly date: string;
}

/** Creates a live situation: one of the lead's own notes with two empty columns, because nothing is checked yet. */
export async function nameSituation(notebook: Notebook, named: NamedSituation): Promise<Written | Refusal> {
  const { date, name } = named;
  const slug = /[\p{L}\p{N}]/u.test(name) ? personId(name, []) : 'live';
  const text = renderSituation(named);
  const uri = join(folderIn(notebook.root, 'own'), `situation-${date}-${slug}.md`);
  const written = await createNumbered(notebook, uri, text);
  const { line } = readSituation(readBlocks(text), ownId);
  return isRefusal(written) ? written : { ...written, line };
}

function renderSituation({ situation, name, date }: NamedSituation): string {
  return [
    '---',
    'type: situation',
    `situation: ${stringify(situation).trim()}`,
    `date: ${date}`,
    '---',
    `# ${headingText(name)}`,
    '',
    ...situationSides.flatMap(side => [`## ${sideHeading(side)}`, '']),
  ].join('\n');
}
