import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Acorn from 'acorn';
import type * as AcornWalk from 'acorn-walk';
import type * as Esbuild from 'esbuild';

const load = createRequire(path.resolve('package.json'));
const { transformSync } = load('esbuild') as typeof Esbuild;
const { parse } = load('acorn') as typeof Acorn;
const { simple } = load('acorn-walk') as typeof AcornWalk;

/** Stands for a value that a template fills in. */
const filled = '\u0000';
/** Attributes that are announced or shown. */
const spoken =
  /^(?:aria-label|aria-valuetext|aria-roledescription|aria-description|alt|title|placeholder|label)$/;
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** What a page would show or announce in English in any language: the literal text in its templates. */
function untranslated(source: string): string[] {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  const found: string[] = [];
  simple(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), {
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || tag.name !== 'html') return;
      const markup = quasi.quasis.map(({ value }) => value.cooked ?? '').join(filled);
      for (const [, name = '', value = ''] of markup.matchAll(/([\w-]+)="([^"]*)"/g))
        if (spoken.test(name) && hasLetters(value)) found.push(`${name}="${value}"`);
      const texts = markup.replace(/<!--[\s\S]*?-->/g, '').split(/<[^<>]*>/);
      found.push(...texts.map(text => text.replace(/&\w+;/g, '').trim()).filter(text => hasLetters(text)));
      quasi.expressions.forEach((expression, at) => {
        const name = /([\w-]+)=$/.exec(quasi.quasis[at]?.value.cooked ?? '')?.[1] ?? '';
        const isLiteral = expression.type === 'Literal' && typeof expression.value === 'string';
        if (isLiteral && spoken.test(name)) found.push(`${name}=${expression.raw}`);
      });
    },
    AssignmentExpression({ left, right }) {
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
      const isShown = /^(?:textContent|innerText|ariaLabel|title|placeholder)$/.test(left.property.name);
      if (isShown && right.type === 'Literal' && hasLetters(String(right.value)))
        found.push(String(right.raw));
    },
  });
  return found;
}

describe('the texts of web views', () => {
  it('all go through the translator', async () => {
    // VS Code's Markdown preview gives its scripts no translations; the only text there is one word.
    const files = (await readdir('src/webview', { recursive: true })).filter(
      file => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('preview'),
    );
    assert.ok(files.length > 30, `${files.length} files`);
    const found = await Promise.all(
      files.map(async file => {
        const texts = untranslated(await readFile(path.join('src/webview', file), 'utf8'));
        return texts.map(text => `${file}: ${text}`);
      }),
    );
    assert.deepEqual(found.flat(), []);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are sources.
  for (const [what, source, texts] of [
    ['between tags', 'html`<p>Read <b>again</b></p>`', ['Read', 'again']],
    ['beside what is filled in', "html`<p>${t('x')} days</p>`", [`${filled} days`]],
    ['in an attribute', 'html`<a title="Open"></a>`', ['title="Open"']],
    ['in an attribute that is filled in', "html`<a aria-label=${'Open'}></a>`", ['aria-label="Open"']],
    ['in a template inside another', 'html`<p>${html`<i>Now</i>`}</p>`', ['Now']],
    ['put on an element', "voice.textContent = 'Saved';", ['"Saved"']],
    ['nowhere else', "html`<p class=\"late\" data-x=${'a'}>↑ ${t('Read')}&nbsp;→ 1 / 2</p>`", []],
  ] as const) {
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are sources.
    it(`would be found ${what}`, () => assert.deepEqual(untranslated(source), texts));
  }
});
