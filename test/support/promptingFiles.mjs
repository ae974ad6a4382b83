// @ts-check
// Which files of the product lead to a prompt, by what they import: types do not count.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const prompts = path.join(root, 'src', 'platform', 'prompts.ts');
const asks = /\bshow(?:OpenDialog|SaveDialog|InputBox|QuickPick)\(|\bcreate(?:QuickPick|InputBox)\b/;

/** True where this file, or what it imports, asks the user for something. @param {string} file */
export function leadsToPrompt(file) {
  /** @type {Set<string>} */
  const seen = new Set();
  const waiting = [path.resolve(root, file)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at === prompts) return true;
    const source = readFileSync(at, 'utf8');
    if (asks.test(source)) return true;
    for (const [, name = ''] of source.matchAll(/^(?:import (?!type )[^;]*?|\} )from '(\.[^']+)';/gm)) {
      const next = path.resolve(path.dirname(at), `${name}.ts`);
      if (existsSync(next)) waiting.push(next);
    }
  }
  return false;
}
