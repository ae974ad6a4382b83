import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { growthBehaviors } from '../../../src/content/growth/behaviors';
import { guidePages } from '../../../src/content/playbook/guide';
import { behaviorsOn } from '../../../src/core/growth/behaviors';
import { cardMarkdown, playbookCards } from '../../../src/core/playbook/cards';
import { guideIds } from '../../../src/core/playbook/guideIds';
import { inEnglish } from '../../../src/core/text/say';

const cards = playbookCards('2026-11-23', inEnglish);
const guide = cards.filter(({ kind }) => kind === 'guide');
const page = (id: string) => {
  const card = guide.find(each => each.id === id) ?? assert.fail(`no page ${id}`);
  return cardMarkdown(card, inEnglish);
};
const commands: readonly { command: string; title: string; category: string }[] = JSON.parse(
  readFileSync('package.json', 'utf8'),
).contributes.commands;

/** About what fits on one screen next to an editor. */
const mostWords = 260;

describe('the guide', () => {
  it('has sixteen pages, in reading order and before all other cards', () => {
    assert.deepEqual(
      cards.slice(0, 16).map(({ title }) => title.split(':')[0]),
      [
        'Two jobs',
        'Leading',
        'Managing',
        'Out of balance',
        'Check yourself',
        'People',
        'Tasks',
        'Two readings',
        'Power',
        'Expectations',
        'Not met',
        'Change',
        'Agile',
        'Grow',
        'Evidence',
        'Tuesday',
      ],
    );
    assert.equal(guide.length, 16);
    assert.deepEqual(
      guide.map(({ id }) => id),
      [...guideIds],
    );
  });

  for (const { id } of guidePages) {
    it(`fits one screen: ${id}`, () => {
      const words = page(id).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
      assert.ok(words.length <= mostWords, `${words.length} words`);
      assert.ok(words.length >= 90, `${words.length} words`);
    });
  }

  it('is linked: each page links to at least three others, and each is linked from another', () => {
    for (const { id, related = [] } of guidePages) {
      assert.ok(related.length >= 3, id);
      const from = guidePages.filter(other => other.id !== id && other.related?.includes(id));
      assert.ok(from.length > 0, `no page leads to ${id}`);
    }
  });

  it('names existing commands on every page with something to do', () => {
    for (const { id, commands: named = [] } of guidePages) {
      for (const name of named)
        assert.ok(
          commands.some(({ command }) => command === name),
          `${id}: ${name}`,
        );
      if (id !== 'guide-evidence') assert.ok(named.length > 0, id);
    }
  });

  it('shows a command by its palette name, and leaves out unknown ones', () => {
    const card = guide.find(({ id }) => id === 'guide-tuesday') ?? assert.fail();
    const named = cardMarkdown(card, inEnglish, undefined, id =>
      id === 'teamLead.today' ? 'Team Lead: Today' : undefined,
    );
    assert.match(named, /\n## In the Command Palette\n\n- Team Lead: Today\n\n/);
    assert.doesNotMatch(page('guide-tuesday'), /Command Palette/);
  });

  it('compares the two jobs, and shows the nine behaviors of each', () => {
    assert.match(
      page('leading-and-managing'),
      /\| Works by \| Vision and influence \| Structure and execution \|/,
    );
    for (const id of behaviorsOn('leadership'))
      assert.ok(page('guide-leading').includes(`- ${growthBehaviors[id].text}\n`), id);
    for (const id of behaviorsOn('management'))
      assert.ok(page('guide-managing').includes(`- ${growthBehaviors[id].text}\n`), id);
    for (const trait of ['Visionary', 'Adaptable', 'People-focused'])
      assert.ok(page('guide-leading').includes(`- ${trait}: `), trait);
    for (const trait of ['Organized', 'Attentive to detail', 'Results-driven'])
      assert.ok(page('guide-managing').includes(`- ${trait}: `), trait);
  });

  it('lists the causes in the order of review', () => {
    assert.match(
      page('guide-not-met'),
      /unclear expectation, obstacle, my part, ability, confidence, motivation\./,
    );
  });
});
