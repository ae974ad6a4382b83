import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Exports that VS Code, the bundler or a generator uses by name. */
const takenByName = [
  /^src\/extension\.ts activate$/,
  /^src\/start\/\w+\.ts \w+$/,
  /^src\/api\.ts \w+$/,
  /^src\/features\/\w+\/\w+\.ts contract$/,
];

const declared = /^export (?:abstract )?(?:async )?(const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const listed = /^export (?:type )?\{([^}]*)\}/gm;
const imported = /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']+)'/gm;
const whole = /^(?:import|export)\s+\*(?:\s+as\s+(\w+))?\s+from\s+'([^']+)'/gm;
/** A declaration that adds to a module sees the module's own types. */
const added = /^declare module '([^']+)' \{([\s\S]*?)^\}/gm;
const later = /\bimport\(\s*'([^']+)'\s*\)(?:\.(\w+))?/g;

/** The files that `named` may mean: `#files` and `#start` have one for each kind of host. */
function filesOf(from: string, named: string): readonly string[] {
  if (named.startsWith('#')) {
    const folder = named === '#start' ? 'src/start' : `src/platform/${named.slice(1)}`;
    return [`${folder}/desktop.ts`, `${folder}/web.ts`];
  }
  if (!named.startsWith('.')) return [];
  const file = path.posix.join(path.posix.dirname(from), named);
  return [`${file}.ts`, `${file}/index.ts`, file].filter(name => existsSync(name)).slice(0, 1);
}

/** Exports that only a generator uses, or that a test compares the manifest with. */
const takenOutside = [
  'src/core/feedback/contributedSnippets.ts snippetsFile',
  'src/core/lint/rulesDocument.ts rulesDocument',
  'src/protocol/settings.ts settingKeys',
];

/** Imported names as exported, without `type` and without local aliases. */
function namesIn(list: string): readonly string[] {
  return list.split(',').flatMap(one => /^(?:type )?(\w+)/.exec(one.trim())?.[1] ?? []);
}

function sources(): ReadonlyMap<string, string> {
  const files = ['src', 'test'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.posix.join(folder, file)),
  );
  return new Map(
    [...files, 'esbuild.js']
      .filter(file => /\.(?:ts|mjs|js)$/.test(file))
      .map(file => [file, readFileSync(file, 'utf8')]),
  );
}

/** Every unused export, as "file name". A type may be exported for another export of its file. */
function unusedIn(all: ReadonlyMap<string, string>): readonly string[] {
  const used = new Set<string>();
  for (const [from, text] of all) {
    const take = (named: string, names: readonly string[]) => {
      for (const file of filesOf(from, named)) for (const name of names) used.add(`${file} ${name}`);
    };
    for (const [, list = '', named = ''] of text.matchAll(imported)) take(named, namesIn(list));
    for (const [, alias, named = ''] of text.matchAll(whole)) {
      const uses = alias ? text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g')) : [];
      take(named, alias ? Array.from(uses, hit => hit[1] ?? '') : ['*']);
    }
    for (const [, named = '', body = ''] of text.matchAll(added))
      take(named, body.match(/\b[A-Z]\w*/g) ?? []);
    for (const [, named = '', name] of text.matchAll(later))
      take(named, [name === 'then' ? '*' : (name ?? '*')]);
  }
  const unused: string[] = [];
  for (const [file, text] of all) {
    if (!file.startsWith('src/') || used.has(`${file} *`)) continue;
    const own = [...text.matchAll(declared)].flatMap(([, kind = '', name = '']) => {
      const isType = kind === 'type' || kind === 'interface';
      return isType && (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1 ? [] : [name];
    });
    const passed = [...text.matchAll(listed)].flatMap(hit => namesIn((hit[1] ?? '').replace(/\w+ as /g, '')));
    for (const name of new Set([...own, ...passed]))
      if (!used.has(`${file} ${name}`)) unused.push(`${file} ${name}`);
  }
  return unused.filter(one => !takenByName.some(known => known.test(one)));
}

describe('exports', () => {
  it('are each imported by another file', () => {
    assert.deepEqual(unusedIn(sources()), []);
  });

  it('serve the product, not only its tests', () => {
    const all = sources();
    const product = new Map([...all].filter(([file]) => file.startsWith('src/')));
    const alone = unusedIn(product).filter(one => {
      const [file = '', name = ''] = one.split(' ');
      return (all.get(file)?.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length === 1;
    });
    assert.deepEqual(alone.toSorted(), takenOutside);
  });

  it('are found to be unused if no file imports them', () => {
    const all = new Map([
      [
        'src/core/shape.ts',
        "export type Shape = 1;\nexport const lonely = 1;\nexport { x } from './other';\n",
      ],
      ['src/product.ts', "import type { Shape } from './core/shape';\n"],
    ]);
    assert.deepEqual(unusedIn(all), ['src/core/shape.ts lonely', 'src/core/shape.ts x']);
  });
});
