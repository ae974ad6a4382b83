import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { evidence } from '../../../src/content/styles/evidence';
import { factorQuestions, frameTexts } from '../../../src/content/styles/frame';
import { levelNames, playbook } from '../../../src/content/styles/playbook';
import { cellReasons } from '../../../src/content/styles/reasons';
import { readAgainSigns } from '../../../src/content/styles/standing';
import { questions } from '../../../src/core/brief/questions';
import { causes } from '../../../src/core/expectations/causes';
import { templates } from '../../../src/core/feedback/templates';
import { cardKinds } from '../../../src/core/playbook/card';
import { cardMarkdown, findCards, playbookCards } from '../../../src/core/playbook/cards';
import { decisionTable } from '../../../src/core/styles/decisionTable';
import { matchStyles } from '../../../src/core/styles/match';
import { levels, styleIds } from '../../../src/core/styles/model';
import { inEnglish } from '../../../src/core/text/say';

const cards = playbookCards('2026-11-23', inEnglish);
const byId = new Map(cards.map(card => [card.id, card]));
const card = (id: string) => byId.get(id) ?? assert.fail(`no card ${id}`);
const text = (id: string) => cardMarkdown(card(id), inEnglish);

describe('the cards of the playbook', () => {
  it('each have a title, a summary, something to read, a source and search words', () => {
    for (const { id, title, summary, sections, openers, source, words } of cards) {
      assert.ok(title.trim() && summary.trim() && words.trim(), id);
      assert.ok(sections.length + openers.length > 0, id);
      assert.match(source, /^domain\.md/, id);
    }
  });

  it('have unique ids and titles, and refer only to existing cards', () => {
    assert.equal(byId.size, cards.length);
    assert.equal(new Set(cards.map(({ title }) => title)).size, cards.length);
    for (const { id, related = [] } of cards) {
      for (const other of related) assert.ok(byId.has(other) && other !== id, `${id} → ${other}`);
    }
  });

  it('are sorted by group, and no group is empty', () => {
    const kinds = cards.map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], [...cardKinds]);
    assert.deepEqual(
      [...kinds].sort((one, other) => cardKinds.indexOf(one) - cardKinds.indexOf(other)),
      kinds,
    );
  });

  it('contain every item of the four styles', () => {
    for (const style of Object.values(playbook)) {
      const page = text(`style-${style.id.toLowerCase()}`);
      const { more, less, behaviors, openers, pitfalls, moveUp, moveBack, oneLine, checkIn } = style;
      assert.equal(behaviors.length, 10);
      const items = [more, less, behaviors, openers, pitfalls, moveUp, moveBack, oneLine, checkIn.rhythm];
      for (const item of items.flat()) assert.ok(page.includes(item), item);
      assert.ok(text('signs-to-move-on').includes(moveUp) && text('signs-to-step-back').includes(moveBack));
    }
  });

  it('name the levels like the rest of the product, and cover each borderline reading', () => {
    for (const level of levels) assert.equal(card(`level-${level.toLowerCase()}`).title, levelNames[level]);
    for (const { pair, competence, commitment } of decisionTable) {
      const id = `reading-${competence}-${commitment}`;
      assert.equal(byId.has(id), pair !== undefined, id);
      if (pair) assert.ok(text(id).includes(cellReasons[competence][commitment].reason));
    }
    assert.match(text('reading-low-low'), /Hersey’s says Directing, Blanchard’s says Coaching/);
    assert.match(text('reading-moderate-high'), /Got better, or took less help \| Delegating/);
  });

  it('cover all sixteen pairs of a needed and a used style, with the change to make', () => {
    for (const needed of styleIds) {
      for (const used of styleIds) {
        const page = text(`match-${needed.toLowerCase()}-${used.toLowerCase()}`);
        const { sentence, change } = matchStyles(needed, used);
        assert.ok(page.includes(sentence) && page.includes(change), `${needed} ${used}`);
      }
    }
    assert.match(text('match-s1-s4'), /severe mismatch\.\n- Less direction than they need\.\n\n/);
    assert.match(text('match-s2-s4'), /Less direction than they need\.\n- Less support/);
  });

  it('contain the rest of the product’s knowledge', () => {
    for (const sign of readAgainSigns) assert.ok(text('read-again').includes(sign));
    for (const { anchors } of Object.values(factorQuestions))
      for (const anchor of anchors) assert.ok(text('task-factors').includes(anchor));
    for (const step of frameTexts.cadences) assert.ok(text('check-in-rhythm').includes(step.name));
    for (const means of frameTexts.rightsMean) assert.ok(text('decision-levels').includes(means));
    assert.match(text('decision-levels'), /Jurgen Appelo, Management 3\.0/);
    for (const { steps } of Object.values(frameTexts.structure))
      for (const step of steps) assert.ok(text('task-structure').includes(step));
    for (const { title, nextStep } of causes) {
      assert.ok(text('unmet-causes').includes(title) && text('unmet-causes').includes(nextStep));
    }
    for (const { finding } of evidence.studies) assert.ok(text('evidence').includes(finding));
    assert.ok(text('evidence').includes(evidence.summary));
    const asked = cards.filter(({ kind }) => kind === 'questions').flatMap(({ openers }) => openers);
    assert.deepEqual(asked.sort(), questions.map(question => question.text).sort());
    assert.deepEqual(
      cards.flatMap(({ template }) => template ?? []),
      templates.map(({ id }) => id),
    );
  });

  it('have both columns of all eight situations, and an answer to each question in domain.md §8', () => {
    for (let number = 1; number <= 8; number++) {
      const [situation = assert.fail(), ...others] = cards.filter(({ id }) => id.startsWith(`x${number}-`));
      assert.equal(others.length, 0);
      const headings = situation.sections.map(({ heading }) => heading);
      assert.deepEqual(headings.slice(0, 2), ['Lead', 'Manage'], situation.id);
    }
    for (let row = 36; row <= 43; row++)
      assert.equal(cards.filter(({ source }) => source.includes(`§8 row ${row},`)).length, 1, String(row));
  });

  it('name the trademarks’ owners once, and use no trademark', () => {
    const all = cards.map(({ id }) => text(id));
    assert.equal(all.filter(page => page.includes(evidence.affiliation)).length, 1);
    for (const page of all)
      assert.doesNotMatch(page, /situational leadership|SLII|LBAII|performance readiness/i);
  });

  it('are Markdown in which no text turns into markup', () => {
    const markdown = new MarkdownIt();
    for (const { id, title, openers, sections, template } of cards) {
      if (template) continue;
      const html = markdown.render(text(id));
      const count = (tag: string) => html.split(`<${tag}>`).length - 1;
      assert.equal(count('h1'), 1, id);
      assert.ok(html.startsWith(`<h1>${markdown.utils.escapeHtml(title)}</h1>`), html.slice(0, 80));
      assert.equal(count('li'), openers.length + sections.flatMap(({ points = [] }) => points).length, id);
      assert.equal(
        count('tr'),
        sections.reduce((sum, { table }) => sum + (table ? table.rows.length + 1 : 0), 0),
        id,
      );
      assert.doesNotMatch(html, /<(code|a|strong|del)\b/, id);
    }
  });

  it('are translated, with values filled in', () => {
    const shouted = playbookCards('2026-11-23', (given, ...values) => inEnglish(`~${given}`, ...values));
    for (const { id, title, summary, openers, sections } of shouted) {
      const shown = [
        title,
        summary,
        ...openers,
        ...sections.flatMap(({ heading, text: words = '~', points = [] }) => [heading, words, ...points]),
      ];
      for (const part of shown) assert.match(part, /^~/, `${id}: ${part}`);
      for (const part of shown) assert.doesNotMatch(part, /\{\d\}/, id);
    }
  });

  it('link to related cards if the caller can, and name their sources', () => {
    const page = cardMarkdown(card('style-s2'), inEnglish, id => ({
      title: card(id).title,
      address: `to/${id}`,
    }));
    assert.match(page, /\n## See also\n\n- \[Finding it hard\]\(to\/level-d2\)\n/);
    assert.doesNotMatch(text('style-s2'), /See also/);
    assert.match(
      page,
      /\*After: Blanchard, overview of the model, 2013; Hersey and Blanchard, 1969 and 1977; Our own judgment[^*]*\*\n$/,
    );
  });
});

describe('looking something up', () => {
  const best: readonly (readonly [string, string])[] = [
    ['co', 'style-s2'],
    ['di', 'style-s1'],
    ['su', 'style-s3'],
    ['de', 'style-s4'],
    ['CO', 'style-s2'],
    ['s1', 'style-s1'],
    ['s4', 'style-s4'],
    ['d1', 'level-d1'],
    ['d2', 'level-d2'],
    ['d4', 'level-d4'],
    ['x2', 'x2-project-late'],
    ['ev', 'guide-evidence'],
    ['studies', 'evidence'],
    ['gui', 'leading-and-managing'],
    ['tuesday', 'guide-tuesday'],
    ['why', 'unmet-causes'],
    ['late', 'x2-project-late'],
    ['incident', 'x4-big-incident'],
    ['reorg', 'x3-reorganization'],
    ['new team', 'x6-new-team'],
    ['agile', 'agile-teams'],
    ['sbi', 'template-sbi'],
    ['fb-star', 'template-star'],
    ['motivation', 'gap-motivation'],
    ['questions confidence', 'questions-confidence'],
    ['1:1 agenda', 'template-one-on-one-agenda'],
    ['who decides', 'decision-levels'],
    ['delegate', 'style-s4'],
    ['step back', 'signs-to-step-back'],
    ['some variable', 'reading-some-variable'],
    ['trademark', 'faq-independence'],
    ['stuck', 'level-d2'],
    ['bus factor', 'x7-key-person-leaves'],
    ['dlg', 'style-s4'],
    ['micromanage', 'match-s3-s1'],
    ['needs coaching gets del', 'match-s2-s4'],
    ['bennis', 'leading-and-managing'],
    ['  coaching ', 'style-s2'],
    ['task-structure', 'task-structure'],
  ];
  for (const [query, id] of best) {
    it(`finds ${id} first for “${query}”`, () => {
      assert.equal(findCards(cards, query)[0]?.id, id);
    });
  }

  it('finds each card by its title and by its id', () => {
    for (const { id, title } of cards) {
      assert.equal(findCards(cards, title)[0]?.id, id);
      assert.equal(findCards(cards, id)[0]?.id, id);
    }
  });

  it('lists all cards in order for an empty query, and none for an unknown word', () => {
    assert.deepEqual(findCards(cards, ' '), cards);
    assert.deepEqual(findCards(cards, 'zzyzx'), []);
    assert.deepEqual(findCards(cards, '!?'), []);
  });
});
