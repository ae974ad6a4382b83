// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are in the snippet syntax of the editor.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lintRules } from '../../src/content/lint/rules';
import { evidence } from '../../src/content/styles/evidence';
import { shapeAdvice, substitutes, teamNotes } from '../../src/content/styles/team';
import { gapsBetween } from '../../src/core/expectations/gaps';
import { gapsMarkdown } from '../../src/core/expectations/gapsMarkdown';
import { feedbackBalance } from '../../src/core/feedback/balance';
import { balanceMarkdown } from '../../src/core/feedback/balanceMarkdown';
import { readOwnTemplate } from '../../src/core/feedback/ownTemplate';
import { templates } from '../../src/core/feedback/templates';
import { linksFrom } from '../../src/core/markdown/markdownText';
import { problemWords } from '../../src/core/markdown/problemWords';
import { cardMarkdown, playbookCards } from '../../src/core/playbook/cards';
import { factorNames } from '../../src/core/styles/factors';
import { signs } from '../../src/core/styles/freshness';
import { matchStyles } from '../../src/core/styles/match';
import { commitments, competences, styleIds, trends } from '../../src/core/styles/model';
import { readingForm } from '../../src/core/styles/readingForm';
import { cautionWords, reasonWords } from '../../src/core/styles/reasonWords';
import { recommend } from '../../src/core/styles/recommend';
import { standingWords } from '../../src/core/styles/standingWords';
import { type Factor, frameTask } from '../../src/core/styles/taskFrame';
import { compareReadings } from '../../src/core/styles/twoReadings';
import { taskBrief } from '../../src/core/tasks/taskBrief';
import { lateWords } from '../../src/core/text/counted';
import type { Say } from '../../src/core/text/say';
import { readSetting, settingKeys } from '../../src/protocol/settings';
import { bracketed, leaks } from '../support/brackets';
import { notebookOf, root, today } from '../support/notebookFixture';
import { programOf, translated, untranslatable } from '../support/shownTexts';

const bundle: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('media/l10n/bundle.l10n.json', 'utf8'),
);

/** A language that brackets every text; a text that bypasses the translator has no brackets. */
const pseudo: Say = Object.assign(
  (text: string, ...values: readonly (string | number)[]) => {
    const filled = text.replace(/\{(\d)\}/g, (whole, at) => String(values[Number(at)] ?? whole));
    return text in bundle ? bracketed(filled) : filled;
  },
  // Dates are in Greek, whose letters no English text has.
  { language: 'el' },
);

function assertTranslated(what: string, ...shown: readonly (string | undefined)[]): void {
  assert.deepEqual(
    shown.flatMap(text => leaks(text ?? '')),
    [],
    what,
  );
}

const notes = {
  'people/ada/profile.md': '---\nname: Άδα\n---\n',
  'people/ada/feedback.md':
    '## 2026-11-01 praise: Ένα\n- delivered: yes\n\nΔύο.\n\n## 2026-11-20 developmental: Τρία\n- delivered: no\n',
  'people/ada/expectations.md': `## Σκοπός
- Outcome: Έτοιμο
- Measure: 48
- Due: 2026-11-20
- Attempt: 2
- Status: closed
- 2026-10-30 active → unmet: 38
- 2026-10-30 support kept: no
- 2026-11-02 cause obstacle (main): Πρόσβαση
- 2026-11-21 active → met: 49
- 2026-11-22 met → closed
## Άλλος
- Outcome: Έτοιμο
- Due: 2026-11-20
- Status: review
- 2026-11-23 active → part-met
- 2026-11-23 cause unclear (main)
`,
  'people/bea/profile.md': '---\nname: Βίος\n---\n',
};
const authors = new Set(evidence.studies.map(({ who }) => who));
const link = linksFrom(`${root}/Σελίδα.md`);

describe('in a language that brackets every text', () => {
  it('nothing in English is left on the cards', () => {
    const cards = playbookCards('2026-11-23', pseudo);
    assert.ok(cards.length > 90);
    for (const { sample: _, sections, ...card } of cards) {
      // Authors' names stay unchanged.
      const shown = sections.map(({ table, ...section }) => ({
        ...section,
        ...(table && {
          table: { ...table, rows: table.rows.map(row => row.filter(cell => !authors.has(cell))) },
        }),
      }));
      assertTranslated(card.id, cardMarkdown({ ...card, sections: shown }, pseudo));
    }
  });

  it('nothing in English is left on the page of the balance', async () => {
    const { notebook } = await notebookOf(notes);
    const balance = feedbackBalance(notebook.people(today), { from: '2026-09-01', to: today.date });
    for (const marked of [0, 1, 2]) {
      const page = balanceMarkdown(balance, { parts: 4, filled: 2, marked }, pseudo, () => 'Άδα', link);
      assertTranslated('balance', page);
      assert.ok(page.split('«').length > 8, page);
    }
  });

  it('nothing in English is left on the page of shortfalls', async () => {
    const { notebook } = await notebookOf(notes);
    const words = { say: pseudo, date: bracketed, name: () => 'Άδα' };
    for (const from of ['2026-10-01', '2026-11-22', '2026-12-01']) {
      const page = gapsMarkdown(gapsBetween(notebook.people(today), from, '2026-12-31'), words, link);
      assertTranslated('gaps', page);
    }
  });

  it('nothing in English is left in the result of a reading', () => {
    for (const competence of competences)
      for (const commitment of commitments)
        for (const trend of trends) {
          const result = recommend({ competence, commitment, trend });
          assertTranslated('reason', reasonWords(result, pseudo), cautionWords(result, pseudo) ?? '');
        }
    for (const lead of competences)
      for (const member of competences)
        for (const between of [undefined, 'stale', 'weeks-apart'] as const) {
          const { advice, talk } = compareReadings(
            { competence: lead, commitment: 'low' },
            { competence: member, commitment: 'high' },
            between,
          );
          assertTranslated('two readings', pseudo(advice), ...talk.map(({ question }) => pseudo(question)));
        }
    for (const needed of styleIds)
      for (const used of styleIds) {
        const { sentence, change } = matchStyles(needed, used);
        assertTranslated('match', pseudo(sentence), pseudo(change));
      }
  });

  it('nothing in English is left in task demands, whatever the answers', () => {
    const factors = (at: (index: number) => Factor) =>
      Object.fromEntries(factorNames.map((name, index) => [name, at(index)]));
    for (const style of styleIds)
      for (const knowledge of ['lead', 'shared', 'person', 'team'] as const)
        for (let seed = 0; seed < 16; seed++) {
          const demands = { ...factors(index => ((seed >> index) % 3) as Factor), knowledge };
          const frame = frameTask(style, demands, { competence: 'low' }, pseudo);
          const { conflict, incident, structure } = frame;
          assertTranslated(
            'task demands',
            frame.cadenceName,
            ...frame.cadenceReasons,
            frame.checkInTitle,
            frame.decisionRightsName,
            ...frame.decisionRightsReasons,
            frame.disagreement,
            ...structure.flatMap(({ step, reason }) => [step, reason]),
            conflict?.summary,
            ...(conflict?.choices ?? []).flatMap(({ title, detail }) => [title, detail]),
            incident?.title,
            ...(incident?.terms ?? []),
          );
          const brief = { task: 'Σκοπός', style, frame, date: '2026-11-23' };
          assertTranslated(
            'a brief for a task',
            taskBrief('Άδα', brief, pseudo).replace(/@(?:me|them)|due:/g, ''),
          );
        }
  });

  it('nothing in English is left in the state of a reading', () => {
    for (const style of styleIds)
      for (const state of ['fresh', 'due', 'overdue'] as const)
        for (const move of ['up', 'back', undefined] as const)
          for (const sign of [...signs, undefined]) {
            const standing = {
              state,
              dueOn: '2026-11-20',
              overdueOn: '2026-11-22',
              agesOn: '2026-11-20',
              signs: sign ? [{ sign, date: '2026-11-19' }] : [],
              ...(move && { move }),
            };
            const words = standingWords(standing, style, '2026-11-23', pseudo, bracketed);
            assertTranslated('standing', words.short, ...words.why, words.move);
          }
  });

  it('nothing in English is left in how late something is', () => {
    for (const days of [1, 9, 14, 60, 100, 400, 2000])
      assertTranslated(`${days} days`, lateWords(pseudo, days));
  });

  it('nothing in English is left on the form for their own reading except its front matter', () => {
    const form = readingForm(
      { person: { id: 'άδα', name: 'Άδα' }, task: 'Σκοπός', date: '2026-11-23' },
      pseudo,
    );
    const [, , ...page] = form.split('---');
    assertTranslated('form', page.join('---').replace(/^## \w\d?\. /gm, '## '));
  });

  it('nothing in English is left about a team', () => {
    for (const { name, when, does, why } of Object.values(shapeAdvice))
      assertTranslated('shape', ...[name, when, why, ...does].map(text => pseudo(text, 'Σ')));
    for (const { text } of teamNotes) assertTranslated('note', pseudo(text));
    for (const { name, text } of substitutes) assertTranslated('substitute', pseudo(name), pseudo(text));
    for (const { title, reason, rewordings } of lintRules)
      assertTranslated(
        'rule',
        ...[title, reason, ...rewordings.map(one => one.title)].map(text => pseudo(text)),
      );
    for (const { title, when, goodAt, badAt, origin } of templates)
      for (const text of [title, when, goodAt, badAt, origin])
        if (text) assertTranslated('template', pseudo(text));
  });

  it('nothing in English is left in problems', async () => {
    const { notebook } = await notebookOf({
      ...notes,
      'people/cy/profile.md': '---\nname: "\u200b"\ncadence: Ω\nsince: Ω\nΩ: [\n---\n',
      'people/cy/deep.md': `---\nα: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`,
      'people/cy/long.md': `---\nα: ${'α'.repeat(9000)}\n---\n`,
      'people/cy/2026-02-31.md': '- [] Ω\n- [ ] Ω due:2026-02-31\n',
      'people/cy/2026-11-20.md': '---\ntype: Ω\ndate: 2026-02-31\n---\n- []Ω\n',
      'people/cy/inbox.md': '- [ ] 2026-11-20 Ωω: Ω\n<<<<<<< Ω\n=======\n>>>>>>> Ω\n',
      'people/cy/tasks.md':
        '- 2026-11-20 some / high\n## Ω\n2026-11-20 some / high\n- 2026-02-31 some / high\n- some / high\n- 2026-11-20 some / Ω\n- 2026-11-20 outcome: Ω\n- 2026-11-20 frame: Ω\n- 2026-11-20 temporary command: Ω\n- 2026-11-20 style used: Ω\n',
      'people/cy/feedback.md':
        '## 2026-02-31 praise: Ω\n## 2026-11-20 praise: Ω\n- delivered: Ω\n- event: Ω\n',
      'people/cy/expectations.md':
        '## Ω\n- Id: ω\n- Id: ω\n- Outcome: Ω\n- Due: Ω\n- Status: Ω\n- Attempt: Ω\n- Who decides: Ω\n- Said back: Ω\n- Style to start with: Ω\n## Ωω\n- Id: ω\n- Due: 2026-11-01\n- Agreed on: 2026-11-02\n- Status: met\n- 2026-11-20 draft → active\n',
    });
    const problems = notebook.people(today).flatMap(person => person.problems);
    const kinds = new Set(problems.map(({ message }) => message));
    assert.ok(kinds.size >= 20, `${kinds.size} kinds`);
    for (const problem of problems) {
      // A value is what the file says, or how to write it.
      const shown = problemWords({ ...problem, values: (problem.values ?? []).map(() => 'Ω') }, pseudo);
      assertTranslated(problem.message, shown);
    }
    for (const body of [
      '',
      '${',
      '${1',
      '${1x}',
      '${1|a|}${1|',
      '${NOPE}',
      '${1/',
      '${1/(/a/}',
      '$0${0|a|}',
      '${1:$1}',
    ])
      for (const text of [body, `---\nkind: Ω\nstyle: Ω\n---\n${body}`]) {
        const read = readOwnTemplate(`${root}/templates/ω.md`, 'ω.md', text);
        for (const problem of 'problems' in read ? read.problems : [])
          assertTranslated(
            body,
            problemWords({ ...problem, values: (problem.values ?? []).map(() => 'Ω') }, pseudo),
          );
      }
    for (const key of settingKeys) assertTranslated(key, pseudo(readSetting(key, Symbol(key)).wrong ?? ''));
  });

  it('finds text left in English', () => {
    assert.deepEqual(leaks('«One «two» three» Ωμέγα · 12 [«x»](a/b.md)'), []);
    assert.deepEqual(leaks('«One» due Ωμέγα'), ['due Ωμέγα']);
    assert.deepEqual(leaks(pseudo('No translator was given this')), ['No translator was given this']);
  });
});

describe('the translator', () => {
  it('gets every text as a literal, so that it is found without running the product @slow', async () => {
    assert.deepEqual(await untranslatable(), []);
    const reasons = async (code: string) => (await programReasons(code)).length;
    const programReasons = async (code: string) =>
      translated(await programOf(code)).filter(({ text }) => text === undefined);
    assert.equal(await reasons("t('One'); say(texts.one, say('two')); t(a ? 'One' : 'Two');"), 0);
    assert.equal(await reasons('t(`One ${two}`);'), 1);
    assert.equal(await reasons("vscode.l10n.t('One' + two);"), 1);
    assert.equal(await reasons('vscode.l10n.t(message, ...values);'), 1);
  });
});
