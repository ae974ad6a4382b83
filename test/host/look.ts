import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lookLine } from '../support/counts.mjs';
import { wanted } from './report';

/** What to look for in the window. */
export type Wanted = { readonly page: string } | { readonly tree: string } | { readonly text: string };

export interface Seen {
  /** What it shows as text, once it shows anything. */
  readonly text: string;
  /** What web views and the extension wrote to the window's console as errors, from the start. */
  readonly errors: readonly string[];
}

let looks = 0;

/** What a person would see. Only the one who opened the window can look into it; with a desktop build that is nobody. */
export async function look(at: Wanted): Promise<Seen | undefined> {
  const { looks: folder } = wanted();
  if (!folder) return undefined;
  const answer = path.join(folder, `${++looks}.json`);
  console.log(lookLine({ at, answer }));
  const end = Date.now() + 60_000;
  while (
    !(await access(answer).then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error(`Nobody looked at ${JSON.stringify(at)}.`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  const { fault, ...seen } = JSON.parse(await readFile(answer, 'utf8'));
  if (fault) throw new Error(`Not seen: ${JSON.stringify(at)}: ${fault}`);
  return seen;
}
