import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Acorn from 'acorn';
import type * as AcornWalk from 'acorn-walk';
import type * as Esbuild from 'esbuild';

const load = createRequire(path.resolve('package.json'));
const { transform } = load('esbuild') as typeof Esbuild;
const { parse } = load('acorn') as typeof Acorn;
const { ancestor, simple } = load('acorn-walk') as typeof AcornWalk;

/** The document on wording ships as a separate file, in English. */
const documents = ['lint/document.ts'];
/** Keys of a content entry whose values are not shown. */
const notShown =
  /^(?:id|kind|family|severity|words|source|related|commands|part|slot|who|about|body|instead|behind|line|without|better)$/;
/** Functions that translate; each takes the English text as its first argument. */
const translators = new Set(['t', 'say']);

/** Every text that code passes to the translator, and every text of the content, sorted. */
export async function shownTexts(): Promise<readonly string[]> {
  const texts = new Set<string>();
  for (const { file, program } of await programs('src/content'))
    if (!documents.includes(file)) for (const text of contentIn(program)) texts.add(text);
  for (const { program } of await programs('src'))
    for (const { text } of translated(program)) if (text) texts.add(text);
  return [...texts].sort();
}

/**
 * Texts that cannot be extracted from the source, or are in the wrong place, as `file: code`: concatenated, passed to
 * `t` as a variable, or written in the core instead of the content.
 */
export async function untranslatable(): Promise<readonly string[]> {
  return (await programs('src'))
    .filter(({ file }) => !/^(?:platform|webview\/kit)\/say\.ts$/.test(file))
    .flatMap(({ file, program }) =>
      translated(program)
        .filter(({ text }) => text === undefined || (text !== '' && file.startsWith('core/')))
        .map(({ text, code }) => `${file}: ${text ?? code}`),
    );
}

interface Program {
  readonly file: string;
  readonly program: Acorn.Program;
}

async function programs(folder: string): Promise<readonly Program[]> {
  const files = (await readdir(folder, { recursive: true })).filter(
    file => file.endsWith('.ts') && !file.endsWith('.d.ts'),
  );
  return Promise.all(
    files.sort().map(async file => ({
      file: file.replaceAll(path.sep, '/'),
      program: await programOf(await readFile(path.join(folder, file), 'utf8')),
    })),
  );
}

/** Parses TypeScript. */
export async function programOf(source: string): Promise<Acorn.Program> {
  const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
  return parse(code, { ecmaVersion: 2022, sourceType: 'module' });
}

/** The texts of the content: every string that is neither a key nor the value of a `notShown` key. */
function contentIn(program: Acorn.Program): readonly string[] {
  const texts: string[] = [];
  const put = (text: unknown, parents: readonly Acorn.Node[]) => {
    const direct = parents.at(-2)?.type;
    // An unexported constant that is only text is a part of other texts.
    const isPart = direct === 'VariableDeclarator' && parents.at(-4)?.type !== 'ExportNamedDeclaration';
    if (direct === 'ImportDeclaration' || isPart) return;
    const keys = parents.flatMap(parent =>
      parent.type === 'Property' ? nameOf(parent as Acorn.Property) : [],
    );
    // The year of a study is the same in every language.
    const isWords = typeof text === 'string' && !/^[\d, ]*$/.test(text);
    if (isWords && !keys.some(key => notShown.test(key))) texts.push(text);
  };
  ancestor(program, {
    Literal: ({ value }, _state, parents) => put(value, parents),
    TemplateElement: ({ value }, _state, parents) => put(value.cooked, parents),
  });
  return texts;
}

function nameOf({ key }: Acorn.Property): string {
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
}

/** What the program passes to the translator: a text, or the code of a computed one. */
export function translated(
  program: Acorn.Program,
): readonly { readonly text?: string; readonly code: string }[] {
  const found: { text?: string; code: string }[] = [];
  simple(program, {
    CallExpression({ callee, arguments: [first] }) {
      const name =
        callee.type === 'Identifier'
          ? callee.name
          : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
            ? callee.property.name
            : '';
      if (first && translators.has(name)) found.push(...textsOf(first, name === 't'));
    },
  });
  return found;
}

/** `written`: only a literal text is allowed. */
function textsOf(
  node: Acorn.Expression | Acorn.SpreadElement,
  written: boolean,
): readonly { readonly text?: string; readonly code: string }[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value, code: '' }] : [];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent, written), ...textsOf(node.alternate, written)];
    case 'LogicalExpression':
      return [...textsOf(node.left, written), ...textsOf(node.right, written)];
    case 'TemplateLiteral':
      if (node.expressions.length === 0) return [{ text: node.quasis[0]?.value.cooked ?? '', code: '' }];
      return [{ code: `parts: ${node.quasis.map(({ value }) => value.cooked).join('…')}` }];
    case 'BinaryExpression':
      return [{ code: 'a sum' }];
    default:
      return written ? [{ code: node.type }] : [];
  }
}
