import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lookLine } from '../support/counts.mjs';
import { wanted } from './report';

/** What to look for in the window. */
export type Wanted = { readonly page: string } | { readonly tree: string } | { readonly text: string };

export interface Seen {
  /** The text it shows, once it shows any. */
  readonly text: string;
  /** Errors that web views and the extension have written to the window's console since it opened. */
  readonly errors: readonly string[];
}

let looks = 0;

/** What a person would see. `undefined` in a desktop build, where no outside process can inspect the window. */
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
