import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { root } from '../support/root.mjs';

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const manifest = read('package.json');
const texts: Readonly<Record<string, string>> = read('package.nls.json');
const said = (text: string): string =>
  text.replace(/^%(.+)%$/, (_, key) => texts[key] ?? assert.fail(`${key} has no text.`));

/** Words that stay lowercase in the middle of a title. */
const small = /^(?:a|an|the|and|or|but|of|on|in|to|for|with|from|into|by|at|as|per)$/;
/** Names that keep their capital in a sentence. */
const names =
  /^(?:I|1:1s?|Markdown|Team|Lead|VS|Code|SVG|Directing|Coaching|Supporting|Delegating|Windows|ISO|Enter|Ctrl|S[1-4]|Tab|Show|Task)$/;

function notTitle(text: string): string | undefined {
  const words = text.replace(/…$/, '').split(/[\s-]+/);
  return words.find((word, at) => {
    const isSmall = small.test(word.toLowerCase()) && at > 0 && at < words.length - 1;
    return isSmall ? word !== word.toLowerCase() : /^\p{Ll}/u.test(word);
  });
}

function notSentence(text: string): string | undefined {
  const [first = '', ...others] = text.split(/\s+/);
  if (/^\p{Ll}/u.test(first)) return first;
  return others.find((word, at) => {
    const before = at === 0 ? first : (others[at - 1] ?? '');
    return (
      /^\p{Lu}/u.test(word) && !names.test(word.replace(/[^\p{L}\p{N}:]+$/u, '')) && !/[.?!:`*]$/.test(before)
    );
  });
}

describe('capitals in the manifest', () => {
  it('are Title Case in the title of each command and the buttons that run one', () => {
    for (const { command, title } of manifest.contributes.commands)
      assert.equal(notTitle(said(title)), undefined, `${command}: ${said(title)}`);
    for (const [key, text] of Object.entries(texts)) {
      for (const [, button = ''] of text.matchAll(/\[([^\]]+)\]\(command:/g))
        assert.equal(notTitle(button), undefined, `${key}: ${button}`);
    }
  });

  it('are sentence case in steps, choices and names of views', () => {
    const { walkthroughs, views, configuration } = manifest.contributes;
    const settings: { enumItemLabels?: string[]; enumDescriptions?: string[] }[] = Object.values(
      configuration.properties,
    );
    const all: string[] = [
      ...walkthroughs.flatMap(({ title, steps }: { title: string; steps: { title: string }[] }) => [
        title,
        ...steps.map(step => step.title),
      ]),
      ...Object.values(views as Record<string, { name: string }[]>).flatMap(group =>
        group.map(({ name }) => name),
      ),
      ...settings.flatMap(({ enumItemLabels = [], enumDescriptions = [] }) => [
        ...enumItemLabels,
        ...enumDescriptions,
      ]),
    ];
    for (const text of all.map(said)) assert.equal(notSentence(text), undefined, text);
  });

  it('distinguish a title and a sentence from anything else', () => {
    assert.equal(notTitle('Show What Is Still Open'), undefined);
    assert.equal(notTitle('Complete all Actions of a Note'), 'all');
    assert.equal(notTitle('Copy To Clipboard'), 'To');
    assert.equal(notSentence('Choose a style for one Task now'), undefined);
    assert.equal(notSentence('Give Feedback'), 'Feedback');
    assert.equal(notSentence('off'), 'off');
  });
});

describe('the walkthrough', () => {
  it('has the name the README uses for it, and the empty view links to it', () => {
    const [walkthrough] = manifest.contributes.walkthroughs;
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    assert.ok(readme.includes(`**${said(walkthrough.title)}**`));
    const link = `command:workbench.action.openWalkthrough?${encodeURIComponent(`"${manifest.publisher}.${manifest.name}#${walkthrough.id}"`)}`;
    assert.ok(texts['welcome.empty']?.includes(`](${link})`), link);
    assert.ok(texts['welcome.noFolder']?.includes(`](${link})`));
  });
});

describe('the settings in the manifest', () => {
  it('are ordered by use, with descriptions for coded values', () => {
    const settings: { order?: number; enum?: string[]; enumItemLabels?: string[] }[] = Object.values(
      manifest.contributes.configuration.properties,
    );
    assert.deepEqual(
      settings.map(({ order }) => order),
      settings.map((_, at) => at + 1),
    );
    for (const { enum: values, enumItemLabels } of settings)
      if (values) assert.equal(enumItemLabels?.length, values.length, String(values));
  });
});
