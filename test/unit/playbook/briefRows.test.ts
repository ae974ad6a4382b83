import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { templates } from '../../../src/core/feedback/templates';
import { playbookCards } from '../../../src/core/playbook/cards';
import { inEnglish } from '../../../src/core/text/say';

interface Reached {
  readonly cards?: readonly string[];
  readonly commands?: readonly string[];
  readonly templates?: readonly string[];
}

/** Where a reader of the founding text finds each of its statements (domain.md §8). */
const rows: Readonly<Record<number, Reached>> = {
  1: { cards: ['leading-and-managing', 'guide-grow'], commands: ['teamLead.checkBalance'] },
  2: {
    cards: ['guide-out-of-balance', 'guide-check-yourself'],
    commands: ['teamLead.checkBalance', 'teamLead.makePlan'],
  },
  3: { cards: ['leading-and-managing', 'guide-check-yourself'], commands: ['teamLead.checkBalance'] },
  4: { cards: ['guide-leading'], commands: ['teamLead.checkBalance'] },
  5: { cards: ['guide-managing'], commands: ['teamLead.checkBalance'] },
  6: { cards: ['guide-out-of-balance'], commands: ['teamLead.checkBalance'] },
  7: { cards: ['guide-out-of-balance'], commands: ['teamLead.checkBalance'] },
  8: {
    cards: ['guide-people', 'guide-tasks'],
    commands: ['teamLead.recommendStyle', 'teamLead.openStyleCard', 'teamLead.frameTask'],
  },
  9: { cards: ['guide-people'], commands: ['teamLead.showTeam'] },
  10: {
    cards: ['guide-leading', 'guide-power', 'clear-expectation'],
    commands: ['teamLead.setExpectation'],
    templates: ['expectation'],
  },
  11: { cards: ['guide-leading'] },
  12: { cards: ['guide-leading'] },
  13: {
    cards: ['guide-leading', 'guide-power'],
    commands: ['teamLead.openStyleCard', 'teamLead.recordReading'],
  },
  14: { cards: ['guide-leading', 'guide-change', 'x1-new-platform', 'x3-reorganization'] },
  15: { cards: ['guide-managing'] },
  16: { cards: ['guide-managing', 'guide-tasks'] },
  17: { cards: ['guide-managing', 'guide-tasks', 'overload', 'imposed-date'] },
  18: { cards: ['leading-and-managing'] },
  19: { cards: ['leading-and-managing'] },
  20: {
    cards: ['leading-and-managing', 'guide-check-yourself', 'clear-expectation'],
    commands: ['teamLead.checkBalance'],
  },
  21: {
    cards: ['leading-and-managing', 'guide-out-of-balance'],
    commands: ['teamLead.checkBalance', 'teamLead.openInsights'],
  },
  22: { cards: ['guide-leading', 'guide-managing'], commands: ['teamLead.checkBalance'] },
  23: { cards: ['guide-leading', 'guide-managing'], commands: ['teamLead.checkBalance'] },
  24: { cards: ['guide-leading', 'guide-managing'], commands: ['teamLead.checkBalance'] },
  25: { cards: ['guide-check-yourself', 'guide-grow'], commands: ['teamLead.checkBalance'] },
  26: { cards: ['guide-change', 'x1-new-platform'], commands: ['teamLead.openSituation'] },
  27: { cards: ['guide-change', 'x2-project-late'], commands: ['teamLead.openSituation'] },
  28: {
    cards: ['guide-tuesday', 'guide-change'],
    commands: ['teamLead.today', 'teamLead.nameSituation', 'teamLead.practice'],
  },
  29: { cards: ['guide-grow'], commands: ['teamLead.makePlan', 'teamLead.practice'] },
  30: { cards: ['guide-grow'], commands: ['teamLead.makePlan', 'teamLead.reviewPlan', 'teamLead.practice'] },
  31: {
    cards: ['guide-grow'],
    commands: ['teamLead.makePlan', 'teamLead.balanceForm'],
    templates: ['ask-for-feedback', 'career-talk'],
  },
  32: { cards: ['guide-evidence', 'evidence'], commands: ['teamLead.openInsights'] },
  33: {
    cards: ['agile-teams', 'decision-levels'],
    commands: ['teamLead.frameTask', 'teamLead.askRetroQuestion'],
  },
  34: { cards: ['guide-tuesday'], commands: ['teamLead.lookUp'] },
  35: {
    cards: [
      'faq-flexible',
      'faq-needs',
      'faq-four-styles',
      'faq-expectations',
      'faq-unmet',
      'faq-accountable',
      'faq-gaps',
      'faq-leading-managing',
    ],
  },
  36: { cards: ['faq-flexible', 'task-factors'], commands: ['teamLead.recommendStyle', 'teamLead.showTeam'] },
  37: { cards: ['faq-needs', 'gap-motivation', 'gap-confidence'], commands: ['teamLead.diagnose'] },
  38: {
    cards: ['faq-four-styles', 'style-s1', 'style-s2', 'style-s3', 'style-s4'],
    commands: ['teamLead.recommendStyle'],
  },
  39: {
    cards: ['faq-expectations', 'clear-expectation'],
    commands: ['teamLead.setExpectation', 'teamLead.proposeExpectation', 'teamLead.agreeExpectation'],
    templates: ['expectation'],
  },
  40: { cards: ['faq-unmet', 'guide-not-met', 'unmet-causes'], commands: ['teamLead.reviewOutcome'] },
  41: {
    cards: ['faq-accountable', 'accountability-talk', 'words-to-check'],
    commands: ['teamLead.prepareAccountabilityTalk', 'teamLead.lintFile'],
    templates: ['accountability-talk', 'specific-praise'],
  },
  42: {
    cards: ['faq-gaps', 'closing-gaps'],
    commands: ['teamLead.showGaps', 'teamLead.recordReading'],
    templates: ['performance-gap'],
  },
  43: { cards: ['faq-leading-managing', 'guide-leading', 'guide-managing'] },
};
const lastRow = 43;

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const offered = new Set<string>(contributes.commands.map(({ command }: { command: string }) => command));
const hidden = new Set<string>(
  contributes.menus.commandPalette
    .filter(({ when }: { when: string }) => when === 'false')
    .map(({ command }: { command: string }) => command),
);
const cards = playbookCards('2026-11-23', inEnglish);

describe('each statement of the founding text', () => {
  for (let row = 1; row <= lastRow; row++) {
    it(`is reached: row ${row}`, () => {
      const { cards: pages = [], commands = [], templates: forms = [] } = rows[row] ?? assert.fail();
      assert.ok(pages.length + commands.length + forms.length > 0);
      for (const page of pages)
        assert.ok(
          cards.some(({ id }) => id === page),
          page,
        );
      for (const command of commands) assert.ok(offered.has(command) && !hidden.has(command), command);
      for (const form of forms)
        assert.ok(
          templates.some(({ id }) => id === form),
          form,
        );
    });
  }

  it('is named as a source by the cards that answer it', () => {
    const named = new Set(cards.flatMap(({ source }) => rowsIn(source)));
    assert.deepEqual(
      [...named].sort((one, other) => one - other),
      Array.from({ length: lastRow }, (_, at) => at + 1),
    );
  });
});

/** The rows that a source names: `§8 rows 1–3, 8` or `§8 row 36`. */
function rowsIn(source: string): readonly number[] {
  const [, list = ''] = /§8 rows? ([\d–, ]+)/.exec(source) ?? [];
  return list
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
    .flatMap(part => {
      const [from = 0, to = from] = part.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
}
