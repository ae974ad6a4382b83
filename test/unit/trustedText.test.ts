import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The code without its comments, by file. */
const sources = readdirSync('src', { recursive: true })
  .map(file => String(file).replaceAll('\\', '/'))
  .filter(file => /\.(?:ts|js)$/.test(file))
  .map(file => {
    const text = readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return { file, text };
  });
const using = (what: RegExp) => sources.flatMap(({ file, text }) => (what.test(text) ? [file] : [])).sort();

describe('Markdown and HTML that VS Code or a page shows', () => {
  it('is never trusted to run a command, to be HTML or to be an icon', () => {
    assert.deepEqual(using(/\bsupportHtml\b|\bsupportThemeIcons\b|\.isTrusted\s*=|\bisTrusted:/), []);
    assert.deepEqual(
      using(/\bMarkdownString\([^;]*,\s*true\b/),
      [],
      'the second argument would make icons of its words',
    );
  });

  it('is created in two places, from escaped text', () => {
    assert.deepEqual(using(/\bMarkdownString\(/), [
      'features/feedback/completeTemplate.ts',
      'platform/personCard.ts',
    ]);
    const description = readFileSync('src/features/feedback/describeTemplate.ts', 'utf8');
    assert.match(description, /templatePreview|inertMarkdown/);
    assert.match(readFileSync('src/core/people/personCard.ts', 'utf8'), /plainWords\(name\)/);
  });

  it('is never assembled as HTML in a page', () => {
    const files = using(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|unsafeStatic|unsafeCSS|srcdoc|createContextualFragment|setHTMLUnsafe)\b/,
    );
    assert.deepEqual(files, []);
    // A drawing is XML, made by one template that escapes every word: see its own tests.
    assert.deepEqual(using(/\bparseFromString\(/), ['webview/kit/drawnFrame.ts']);
    assert.match(
      readFileSync('src/webview/kit/drawnFrame.ts', 'utf8'),
      /parseFromString\(text, 'image\/svg\+xml'\)/,
    );
  });

  it('is in one document that the host writes, with every inserted value escaped', () => {
    assert.deepEqual(using(/\.html = /), ['platform/panels/pageHost.ts']);
    assert.deepEqual(using(/Content-Security-Policy/), ['platform/panels/webviewHtml.ts']);
    assert.deepEqual(using(/enableCommandUris|enableForms|portMapping|retainContextWhenHidden/), []);
  });

  it('never becomes a link in a message or below an input box', () => {
    assert.deepEqual(using(/\.show(?:Information|Warning|Error)Message\b|'show\w+Message'/), [
      'platform/showMessage.ts',
    ]);
    for (const { text } of sources)
      for (const [set] of text.matchAll(/\.(?:prompt|validationMessage) =[^=][^;]*/g))
        assert.match(set, /plainMessage\(/, set);
    assert.deepEqual(using(/\.(?:prompt|validationMessage) =/), ['platform/prompts.ts']);
    assert.deepEqual(using(/showInputBox|validateInput/), []);
    // Status bar hovers may contain Markdown; ours are plain text.
    assert.deepEqual(using(/ProgressLocation\.Notification/), []);
  });
});
