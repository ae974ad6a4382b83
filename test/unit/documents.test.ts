import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';
import { templates } from '../../src/core/feedback/templates';
import { growthBehaviorIds } from '../../src/core/growth/behaviors';
import { playbookCards } from '../../src/core/playbook/cards';
import { builtInScenarios } from '../../src/core/practice/scenarios';
import { inEnglish } from '../../src/core/text/say';

const markdown = new MarkdownIt({ html: true });
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json');
const words: Readonly<Record<string, string>> = json('package.nls.json');

/** Documents that ship, for users; and documents next to the source, for engineers. */
const shipped = ['README.md', 'CHANGELOG.md', ...documentsIn('media/docs')];
const documents = [
  ...shipped,
  ...readdirSync('.').filter(file => file.endsWith('.md') && !shipped.includes(file)),
];

function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.md'))
    .map(file => `${folder}/${file}`);
}

/** Every inline token of a document, including links and code. */
function tokensOf(text: string): readonly Token[] {
  return markdown.parse(text, {}).flatMap(token => [token, ...(token.children ?? [])]);
}

/** Text marked as code or in bold: names of commands, settings, files and scripts. */
function namesIn(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return tokens.flatMap(({ type, content }, at) => {
    if (type === 'code_inline') return [content];
    const isBold = type === 'text' && tokens[at - 1]?.type === 'strong_open';
    return isBold && tokens[at + 1]?.type === 'strong_close' ? [content] : [];
  });
}

/** The anchors of the headings, as GitHub and VS Code generate them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const all = markdown.parse(text, {});
  return new Set(
    all.flatMap(({ type }, at) =>
      type === 'heading_open'
        ? [
            (all[at + 1]?.content ?? '')
              .replaceAll(/[`*]/g, '')
              .toLowerCase()
              .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
              .trim()
              .replaceAll(' ', '-'),
          ]
        : [],
    ),
  );
}

const linkTargets: Readonly<Record<string, string>> = { link_open: 'href', image: 'src' };

/** Why a document's link or picture is broken; `undefined` if it is not. */
function brokenLink(from: string, target: string, isShipped: boolean): string | undefined {
  if (/^https:\/\//.test(target)) return undefined;
  const [named = '', anchor] = target.split('#');
  const file = named === '' ? from : path.posix.join(path.posix.dirname(from), decodeURI(named));
  if (!existsSync(file)) return `${from}: ${target} is not there`;
  if (isShipped && !/^(?:README\.md|CHANGELOG\.md|LICENSE|media\/.+)$/.test(file))
    return `${from}: ${target} does not ship`;
  if (anchor === undefined) return undefined;
  return anchorsOf(readFileSync(file, 'utf8')).has(anchor) ? undefined : `${from}: ${target} is no heading`;
}

function brokenLinks(from: string, text: string, isShipped: boolean): readonly string[] {
  return tokensOf(text).flatMap(token => {
    const attribute = linkTargets[token.type];
    const target = attribute && token.attrGet(attribute);
    return target ? (brokenLink(from, String(target), isShipped) ?? []) : [];
  });
}

const titles: ReadonlySet<string> = new Set(
  manifest.contributes.commands.map(({ title }: { title: string }) => bare(words[title.slice(1, -1)] ?? '')),
);
const shownTexts = [...Object.keys(json('media/l10n/bundle.l10n.json')), ...Object.values(words)];
const settings = Object.keys(manifest.contributes.configuration.properties);
const ids: ReadonlySet<string> = new Set([
  ...settings,
  ...manifest.contributes.commands.map(({ command }: { command: string }) => command),
  ...Object.values<{ id: string }[]>(manifest.contributes.views).flatMap(views => views.map(({ id }) => id)),
]);

function bare(title: string): string {
  return title.replace(/…$/, '');
}

/** Two or more words in title case. */
const titleCase =
  /^\p{Lu}[\p{L}’-]*(?: (?:1:1s?|\p{Lu}[\p{L}’-]*|a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))*(?: (?:1:1s?|\p{Lu}[\p{L}’-]*))…?$/u;

/** Why a name in a document is wrong; `undefined` if it is right, or not the name of a command or setting. */
function wrongName(name: string): string | undefined {
  if (name.startsWith('Team Lead: '))
    return titles.has(bare(name.slice('Team Lead: '.length))) ? undefined : name;
  if (/^teamLead\.[\w.]+\*?$/.test(name)) {
    const known = name.endsWith('*')
      ? settings.some(id => id.startsWith(name.slice(0, -1)))
      : ids.has(name) || manifest.activationEvents.includes(`onWebviewPanel:${name}`);
    return known ? undefined : name;
  }
  // VS Code's own commands, by category.
  if (/^(?:Preferences|Welcome|Developer|Git): /.test(name) || name === manifest.displayName)
    return undefined;
  if (!titleCase.test(name) || titles.has(bare(name))) return undefined;
  return shownTexts.some(text => bare(text) === bare(name) || text.includes(`[${name}](command:`))
    ? undefined
    : name;
}

/** Why a path, script or test named in an engineer's document does not exist. */
function wrongPath(name: string): string | undefined {
  const [, script] = /^npm run ([\w:]+)/.exec(name) ?? [];
  if (script) return script in manifest.scripts ? undefined : name;
  if (/[<>…*]/.test(name)) return undefined;
  if (/^(?:src|test|media|\.vscode|\.ci)\/[\w./-]+$/.test(name)) return existsSync(name) ? undefined : name;
  if (!/^unit\/[\w./]+$/.test(name)) return undefined;
  return [name, `${name}.test.ts`].some(each => existsSync(`test/${each}`)) ? undefined : name;
}

describe('the documents', () => {
  const texts = documents.map(file => [file, readFileSync(file, 'utf8')] as const);

  it('link to files, pictures and headings that exist and, if they ship, that ship too', () => {
    assert.ok(documents.length >= 8, documents.join(', '));
    const broken = texts.flatMap(([file, text]) => brokenLinks(file, text, shipped.includes(file)));
    assert.deepEqual(broken, []);
    assert.ok(
      texts.flatMap(([, text]) => tokensOf(text)).filter(({ type }) => type in linkTargets).length > 20,
    );
  });

  it('name commands, views and settings that exist', () => {
    // The changelog says what they were called at the time.
    const now = texts.filter(([file]) => file !== 'CHANGELOG.md');
    const wrong = now.flatMap(([file, text]) =>
      namesIn(text).flatMap(name => (wrongName(name) ? [`${file}: ${name}`] : [])),
    );
    assert.deepEqual(wrong, []);
  });

  it('name files, scripts and tests that exist', () => {
    const wrong = texts
      .filter(([file]) => !shipped.includes(file))
      .flatMap(([file, text]) =>
        namesIn(text).flatMap(name => (wrongPath(name) ? [`${file}: ${name}`] : [])),
      );
    assert.deepEqual(wrong, []);
  });

  it('list every setting in the README', () => {
    const told = namesIn(readFileSync('README.md', 'utf8')).filter(name => name.startsWith('teamLead.'));
    const covers = (name: string, id: string) =>
      name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : name === id;
    assert.deepEqual(
      settings.filter(id => !told.some(name => covers(name, id))),
      [],
    );
  });

  it('state the right numbers in the README', () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
    const both = playbookCards('2026-11-26', inEnglish).filter(
      ({ kind, part }) => kind === 'situation' && part === 'both',
    );
    const scenarios = builtInScenarios(inEnglish);
    const scored = scenarios.filter(({ ratings }) => ratings).length;
    assert.deepEqual(
      [templates, growthBehaviorIds, both].map(({ length }) => length),
      [20, 18, 18],
    );
    assert.deepEqual([scored, scenarios.length - scored], [16, 4]);
    for (const words of [
      'There are twenty templates',
      'how often you did each of eighteen',
      '`Open Situations` has eighteen',
      '16 are scored, four are to discuss',
    ])
      assert.ok(readme.includes(words), words);
  });

  it('show pictures that are no larger than needed', () => {
    const pictures = readdirSync('media/readme').map(file => `media/readme/${file}`);
    const used = tokensOf(readFileSync('README.md', 'utf8')).flatMap(token =>
      token.type === 'image' ? [String(token.attrGet('src'))] : [],
    );
    assert.deepEqual(pictures.toSorted(), used.toSorted());
    for (const picture of pictures) assert.ok(statSync(picture).size < 600_000, picture);
  });

  it('would fail with a wrong link or name', () => {
    const isBroken = (text: string, isShipped = false) =>
      assert.equal(brokenLinks('README.md', text, isShipped).length, 1, text);
    isBroken('[a](media/none.md)');
    isBroken('![a](media/readme/none.png)');
    isBroken('[a](#no-such-heading)');
    isBroken('[a](media/docs/file-format.md#no-such-heading)');
    isBroken('[a](http://example.com)');
    isBroken('[a](CONTRIBUTING.md)', true);
    assert.deepEqual(brokenLinks('README.md', '[a](media/docs/file-format.md#private-parts)', true), []);
    for (const name of [
      'Team Lead: Teleport',
      'Check Wording',
      'Open the Pod',
      'teamLead.none',
      'teamLead.none.*',
    ])
      assert.equal(wrongName(name), name);
    for (const name of [
      'Team Lead: Add to 1:1',
      'Snooze Action',
      'teamLead.lint.*',
      'teamLead.folder',
      'Quality bar',
      'Due 2026-12-04',
    ])
      assert.equal(wrongName(name), undefined, name);
    for (const name of ['src/none.ts', 'npm run none', 'unit/none']) assert.equal(wrongPath(name), name);
    assert.equal(wrongPath('src/webview/<x>/main.ts'), undefined);
  });
});
