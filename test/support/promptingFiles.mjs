// @ts-check
// Finds the product's files that lead to a prompt, by their imports; type imports do not count.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const prompts = path.join(root, 'src', 'platform', 'prompts.ts');
const asks = /\bshow(?:OpenDialog|SaveDialog|InputBox|QuickPick)\(|\bcreate(?:QuickPick|InputBox)\b/;

/** Whether this file, or anything it imports, prompts the user. @param {string} file */
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
