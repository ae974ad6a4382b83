import { Document } from 'yaml';
import { headingText } from '../markdown/headingText';
import { folderIn, noteOf } from '../notebook/layout';
import type { Notebook } from '../notebook/notebook';
import { isRefusal, type Refusal } from '../refusal';
import { singleSpaced } from '../singleSpaced';
import { isVisible } from '../text/visible';
import { personId } from './personId';

declare module '../refusal' {
  interface Refusals {
    readonly 'nothing-visible': object;
  }
}

/** Creates a person's folder and profile. If the name is taken, the person gets a different id. */
export async function addPerson(
  notebook: Notebook,
  given: {
    readonly name: string;
    readonly role?: string;
    readonly emails?: readonly string[];
    readonly cadence?: string;
  },
): Promise<{ person: string; uri: string } | Refusal> {
  if (!isVisible(given.name)) return { refused: 'nothing-visible' };
  const people = folderIn(notebook.root, 'people');
  const taken = new Set(((await notebook.files.list(people)) ?? []).map(entry => entry.name));
  for (let attempt = 0; ; attempt++) {
    const person = personId(given.name, taken);
    const uri = noteOf(notebook.root, person, 'profile');
    const outcome = await notebook.create(uri, profileText(given));
    if (!isRefusal(outcome)) return { person, uri };
    if (outcome.refused !== 'file-exists' || attempt === 100) return outcome;
    taken.add(person);
  }
}

function profileText({ name, role, emails, cadence }: Parameters<typeof addPerson>[1]): string {
  const plain = singleSpaced(name.toWellFormed().trim());
  const frontMatter = new Document({
    format: 1,
    name: plain,
    ...(role && { role: role.toWellFormed().trim() }),
    ...(emails?.length && { emails }),
    ...(cadence && { cadence }),
  });
  return `---\n${frontMatter.toString({ lineWidth: 0 })}---\n# ${headingText(plain)}\n`;
}
