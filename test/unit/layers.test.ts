import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What each layer may import besides itself and libraries; `start` is the top-level files. Features never import each
 * other. The content is only text: it imports only types from the core, which define its entries.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  content: [],
  core: ['content'],
  protocol: ['content', 'core'],
  webview: ['content', 'core', 'protocol'],
  platform: ['content', 'core', 'protocol', 'vscode'],
  features: ['content', 'core', 'protocol', 'platform', 'vscode'],
  start: ['content', 'core', 'protocol', 'platform', 'features', 'vscode'],
};

/** The folders of the core, lowest first: each imports only from itself and the ones before it. */
const order = [
  '',
  'dates',
  'text',
  'prompts',
  'sample',
  'markdown',
  'notebook',
  'meetings',
  'actions',
  'people',
  'calendar',
  'styles',
  'tasks',
  'expectations',
  'feedback',
  'growth',
  'situations',
  'practice',
  'subjects',
  'privacy',
  'brief',
  'lint',
  'review',
  'pictures',
  'insights',
  'find',
  'playbook',
];

interface Import {
  readonly from: string;
  /** A file in `src`, or the name of a module. */
  readonly to: string;
  readonly isType?: boolean;
}

/** Every import, including type-only imports and module augmentations. */
const forms = [
  /^(?:import|export)\s[^'";]*?from\s+'([^']+)'/gm,
  /^import\s+'([^']+)'/gm,
  /\bimport\(\s*'([^']+)'\s*\)/g,
  /^declare module '(\.[^']+)'/gm,
];

function importsIn(from: string, text: string): Import[] {
  return forms.flatMap(form =>
    [...text.matchAll(form)].map(([whole, named = '']) => ({
      from,
      to: fileOf(from, named),
      isType: /^import type\b/.test(whole),
    })),
  );
}

/** `#files` and `#start` resolve to one of two files; both follow the rules of their folder. */
function fileOf(from: string, named: string): string {
  if (named === '#start') return 'start/web.ts';
  if (named.startsWith('#')) return `platform/${named.slice(1)}/web.ts`;
  if (!named.startsWith('.')) return named;
  const file = path.posix.join(path.posix.dirname(from), named);
  return [`${file}.ts`, `${file}/index.ts`, file].find(name => existsSync(path.join('src', name))) ?? file;
}

/** Circular imports, each cycle once, from a file back to itself. */
function circlesIn(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) next.set(from, (next.get(from) ?? new Set()).add(to));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

/** The layer of a file, or the first part of a library's name. */
function layerOf(file: string): string {
  const [first = ''] = file.split('/');
  return first.endsWith('.ts') ? 'start' : first;
}

/** Why an import breaks the rules; `undefined` if it does not. */
function wrong({ from, to, isType }: Import): string | undefined {
  const [, folder = '', deeper] = from.split('/');
  const [, other = '', otherDeeper] = to.split('/');
  const [layer, target] = [layerOf(from), layerOf(to)];
  if (layer === 'content' && target === 'core')
    return isType ? undefined : `${from} takes more than types from ${to}`;
  if (layer === 'content' && target !== 'content') return `${from} imports ${to}`;
  const isOurs = target in layers || target === 'vscode';
  if (isOurs && target !== layer && !layers[layer]?.includes(target)) return `${from} imports ${to}`;
  if (layer !== target) return undefined;
  if (layer === 'features' && folder !== other) return `${from} imports another feature, ${to}`;
  if (layer !== 'core') return undefined;
  const [own, its] = [deeper === undefined ? '' : folder, otherDeeper === undefined ? '' : other];
  return order.indexOf(its) > order.indexOf(own) ? `${from} imports ${to} from above` : undefined;
}

describe('the layers of the code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll(path.sep, '/'))
    .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const imports = files.flatMap(file => importsIn(file, readFileSync(path.join('src', file), 'utf8')));

  it('are read completely: every import resolves to a file', () => {
    assert.ok(files.length > 300);
    assert.deepEqual([...new Set(files.map(layerOf))].sort(), Object.keys(layers).sort());
    for (const file of files) {
      const text = readFileSync(path.join('src', file), 'utf8');
      const said = text.match(/^import\b|\bimport\((?!\s*\))/gm)?.length ?? 0;
      assert.ok(importsIn(file, text).length >= said, `${file} has an import that was not understood`);
    }
    for (const { from, to } of imports)
      if (/^(?:content|core|protocol|platform|features|webview)\//.test(to))
        assert.ok(existsSync(path.join('src', to)), `${from} imports ${to}`);
  });

  it('import only from lower layers', () => {
    assert.deepEqual(imports.map(wrong).filter(Boolean), []);
  });

  it('order all folders of the core', () => {
    const folders = new Set(
      files.filter(file => file.startsWith('core/')).map(file => file.split('/').slice(1, -1)[0] ?? ''),
    );
    assert.deepEqual([...folders].sort(), [...order].sort());
  });

  it('contain no circular imports', () => {
    assert.deepEqual(circlesIn(imports), []);
  });

  it('reject imports that break the rules', () => {
    const bad = (from: string, to: string) => assert.ok(wrong({ from, to }), `${from} → ${to}`);
    bad('core/notebook/facts.ts', 'core/tasks/taskReader.ts');
    bad('core/refusal.ts', 'core/dates/calendar.ts');
    bad('core/lint/english/english.ts', 'core/review/packet.ts');
    bad('content/settings.ts', 'core/find/find.ts');
    bad('content/settings.ts', 'protocol/settings.ts');
    bad('content/settings.ts', 'valibot');
    bad('core/find/find.ts', 'vscode');
    bad('core/find/find.ts', 'protocol/settings.ts');
    bad('protocol/settings.ts', 'platform/settings.ts');
    bad('webview/team/main.ts', 'vscode');
    bad('webview/team/main.ts', 'platform/notes.ts');
    bad('platform/notes.ts', 'features/team/index.ts');
    bad('platform/notes.ts', 'webview/team/main.ts');
    bad('features/team/index.ts', 'features/find/index.ts');
    assert.equal(wrong({ from: 'core/lint/english/english.ts', to: 'core/lint/rules.ts' }), undefined);
    const entry = { from: 'content/brief/questions.ts', to: 'core/brief/questions.ts' };
    assert.equal(wrong({ ...entry, isType: true }), undefined);
    const ring = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
    ];
    assert.deepEqual(circlesIn(ring), ['a → b → c → a']);
    assert.deepEqual(circlesIn(ring.slice(1)), []);
    assert.deepEqual(
      importsIn('core/a.ts', "import type { A } from '../protocol/b';\nconst c = import('./c');\n").map(
        ({ to }) => to,
      ),
      ['protocol/b', 'core/c'],
    );
  });
});
