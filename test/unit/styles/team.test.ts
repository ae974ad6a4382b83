import assert from 'node:assert/strict';
import fc from 'fast-check';
import { playbook } from '../../../src/content/styles/playbook';
import { shapeAdvice, substitutes, teamNotes } from '../../../src/content/styles/team';
import { addDays } from '../../../src/core/dates/calendar';
import {
  commitments,
  competences,
  type Level,
  levels,
  type StyleId,
  styleIds,
  styleOfLevel,
  trends,
} from '../../../src/core/styles/model';
import { recommend } from '../../../src/core/styles/recommend';
import type { DatedReading } from '../../../src/core/styles/task';
import {
  defaultBudget,
  leadTime,
  readinessOf,
  type TeamMember,
  teamOn,
  teamShapes,
} from '../../../src/core/styles/team';

const day = '2026-11-23';

/** A clear reading for each level. */
const clear = {
  D1: { competence: 'low', commitment: 'high' },
  D2: { competence: 'some', commitment: 'low' },
  D3: { competence: 'moderate', commitment: 'variable' },
  D4: { competence: 'high', commitment: 'high' },
} as const;

describe('the shape of a team on one task (domain.md §3.4)', () => {
  const cases: readonly (readonly [string, string, string, readonly Level[]])[] = [
    ['nobody: list only', '', 'list', []],
    ['two people: list only, even where they are equal', 'D2 D2', 'list', []],
    ['unknown comes first: half of them fresh', 'D2 D2 D2! D2!', 'unknown', []],
    ['unknown: a task that was not read counts as not fresh', 'D4 D1 - -', 'unknown', []],
    ['unknown: 57 % fresh are not enough', 'D2 D2 D2 D2 D2! D2! D2!', 'unknown', []],
    ['three people have a shape', 'D2 D2 D2', 'even', ['D2']],
    ['60 % fresh is enough', 'D2 D2 D2 D2! -', 'even', ['D2']],
    ['single expert comes before even', 'D4 D1 D1 D1 D1', 'single-expert', []],
    ['single expert: the rest may be at both lower levels', 'D4 D1 D2', 'single-expert', []],
    ['one D4 among D3 is no single expert', 'D4 D3 D3', 'stepped', ['D3', 'D4']],
    ['two D4 are no single expert', 'D4 D4 D1 D1', 'split', []],
    ['even: three of four', 'D3 D3 D3 D1', 'even', ['D3']],
    ['two of three are less than 70 %', 'D3 D3 D1', 'mixed', []],
    ['70 % exactly', 'D2 D2 D2 D2 D2 D2 D2 D4 D4 D4', 'even', ['D2']],
    ['69 % are not even', 'D2 D2 D2 D2 D2 D2 D2 D2 D2 D4 D4 D4 D4', 'split', []],
    ['stepped: neighbors', 'D2 D2 D3', 'stepped', ['D2', 'D3']],
    ['stepped comes before split', 'D1 D2 D2 D2 D4 D4 D1 D2', 'stepped', ['D1', 'D2']],
    ['stepped: the fullest pair', 'D1 D2 D2 D3 D3 D3', 'stepped', ['D2', 'D3']],
    ['stepped: of two equally full pairs the lower', 'D1 D2 D2 D3', 'stepped', ['D1', 'D2']],
    ['D1 and D4 are never two D2/D3', 'D1 D1 D4 D4', 'split', []],
    ['split: a quarter at the top is enough', 'D1 D2 D3 D4', 'split', []],
    ['split: a fifth at the top is not enough', 'D1 D1 D3 D3 D4', 'mixed', []],
    ['mixed', 'D1 D1 D3 D3', 'mixed', []],
  ];
  for (const [name, team, shape, at] of cases) {
    it(`${name}: ${team || 'nobody'} → ${shape}`, () => {
      const found = teamOn(teamFrom(team), day);
      assert.deepEqual([found.shape, found.levels], [shape, at]);
    });
  }

  const level = fc.constantFrom(...levels);
  const teams = fc.array(fc.record({ level: fc.option(level, { nil: undefined }), old: fc.boolean() }), {
    maxLength: 12,
  });

  it('does not depend on the order of the members', () => {
    fc.assert(
      fc.property(
        teams.chain(team =>
          fc.tuple(fc.constant(team), fc.shuffledSubarray(team, { minLength: team.length })),
        ),
        ([team, shuffled]) => {
          const [one, other] = [team, shuffled].map(each =>
            teamOn(
              each.map((member, at) => memberAt(at, member.level, member.old)),
              day,
            ),
          );
          assert.deepEqual(
            [one?.shape, one?.levels, one?.counts, one?.fresh],
            [other?.shape, other?.levels, other?.counts, other?.fresh],
          );
        },
      ),
    );
  });

  it('stays even when a member at the same level joins', () => {
    fc.assert(
      fc.property(teams, team => {
        const members = team.map((member, at) => memberAt(at, member.level, member.old));
        const before = teamOn(members, day);
        if (before.shape !== 'even') return;
        const after = teamOn([...members, memberAt(members.length, before.levels[0])], day);
        assert.deepEqual([after.shape, after.levels], ['even', before.levels]);
      }),
    );
  });

  it('comes from existing readings, with every member listed and no average', () => {
    fc.assert(
      fc.property(teams, team => {
        const found = teamOn(
          team.map((member, at) => memberAt(at, member.level, member.old)),
          day,
        );
        assert.equal(found.members.length, team.length);
        const there = new Set(team.map(member => member.level));
        for (const each of found.shape === 'even' ? found.levels : []) assert.ok(there.has(each));
        assert.equal(
          levels.reduce((sum, each) => sum + found.counts[each], 0),
          team.filter(member => member.level).length,
        );
      }),
    );
  });

  it('comes with advice, a rule and a reason', () => {
    for (const shape of teamShapes) {
      const { name, when, does, why } = shapeAdvice[shape];
      for (const text of [name, when, why, ...does]) assert.match(text, /\S/);
    }
    const named = teamShapes.filter(shape => shapeAdvice[shape].does.some(text => text.includes('{0}')));
    assert.deepEqual(named, ['even', 'stepped']);
  });

  it('comes with notes on the evidence, with their sources', () => {
    const sources = teamNotes.map(note => note.source).join(' ');
    for (const source of ['[29]', '[30]', '[31]', '[M]', '[J]']) assert.ok(sources.includes(source), source);
  });
});

describe('a member of a team on one task (domain.md §3.4, §2.4 to §2.6)', () => {
  it('has the level of the style shown for a borderline reading', () => {
    for (const competence of competences)
      for (const commitment of commitments)
        for (const trend of trends) {
          const { style, strength, neighbour } = recommend({ competence, commitment, trend });
          const shown = (written: StyleId) =>
            readinessOf(
              memberWith([{ competence, commitment, trend, date: day, by: 'lead', style: written }]),
              day,
            ).reading?.level;
          assert.equal(styleOfLevel[shown(style) ?? 'D1'], style);
          // The lead's written style counts if the table leaves a choice.
          const other = styleOfLevel[shown(neighbour) ?? 'D1'];
          assert.equal(other, strength === 'borderline' ? neighbour : style);
        }
  });

  const reading = (at: string, change: Partial<DatedReading> = {}): DatedReading => ({
    ...clear.D3,
    style: 'S3',
    date: at,
    by: 'lead',
    ...change,
  });
  const cases: readonly (readonly [string, readonly DatedReading[], string, readonly string[]])[] = [
    [
      '§2.4 fresh and the lead’s: fair, as what it rests on is not kept',
      [reading('2026-11-09')],
      'fair',
      ['questions-unknown'],
    ],
    ['§2.6 due: no less, and said to be due', [reading('2026-10-01')], 'fair', ['questions-unknown']],
    ['§2.6 overdue: thin', [reading('2026-08-01')], 'thin', ['overdue']],
    [
      '§2.5 the same view: fair',
      [reading('2026-11-08', { by: 'member' }), reading('2026-11-09')],
      'fair',
      ['questions-unknown'],
    ],
    [
      '§2.5 one step apart: fair',
      [reading('2026-11-08', { by: 'member', competence: 'some' }), reading('2026-11-09')],
      'fair',
      ['one-step-apart'],
    ],
    [
      '§2.5 two steps apart: thin',
      [reading('2026-11-08', { by: 'member', competence: 'low' }), reading('2026-11-09')],
      'thin',
      ['two-steps-apart'],
    ],
    [
      '§2.5 apart once, and the newest is not: nothing to ask about',
      [
        reading('2026-11-07', { by: 'member', competence: 'low' }),
        reading('2026-11-08', { by: 'member' }),
        reading('2026-11-09'),
      ],
      'fair',
      ['questions-unknown'],
    ],
    [
      '§2.5 apart, and from another time: a development',
      [reading('2026-08-08', { by: 'member', competence: 'low' }), reading('2026-11-09')],
      'fair',
      ['questions-unknown'],
    ],
    ['§2.5 only their own: fair', [reading('2026-11-09', { by: 'member' })], 'fair', ['own-reading-only']],
  ];
  for (const [name, readings, certainty, doubts] of cases) {
    it(name, () => {
      const found = readinessOf(memberWith(readings), day).reading;
      assert.deepEqual([found?.certainty, found?.doubts], [certainty, doubts]);
    });
  }

  it('§2.6 has a reading due immediately after an outcome that was not met', () => {
    const { task, ...member } = memberWith([reading('2026-11-09')]);
    const unmet = {
      event: 'outcome-unmet',
      date: '2026-11-20',
      uri: 'file:///tasks.md',
      line: 9,
      task: 'T',
    } as const;
    const found = readinessOf({ ...member, task: { ...task, events: [unmet] } }, day).reading;
    assert.equal(found?.freshness, 'due');
  });

  it('has no level without a reading', () => {
    assert.deepEqual(readinessOf(memberWith([], 'a'), day), { person: 'a', name: 'A' });
  });
});

describe('the lead’s time (domain.md §3.4)', () => {
  it('counts check-ins as often as the task’s frame says', () => {
    const found = leadTime(
      [
        { style: 'S4', everyDays: 1 },
        { style: 'S4', everyDays: 10 },
      ],
      defaultBudget,
    );
    assert.equal(found.minutesPerWeek, 100 + 10);
  });

  const cases: readonly (readonly [string, number, boolean])[] = [
    ['', 0, false],
    ['S1', 75, false],
    ['S2', 75, false],
    ['S3', 30, false],
    ['S4', 10, false],
    ['S1 S2 S3 S4', 190, false],
    ['S1 S1 S1 S1 S1 S1 S3', 480, false],
    ['S1 S1 S1 S1 S1 S1 S3 S4', 490, true],
  ];
  for (const [styles, minutes, over] of cases) {
    it(`${styles || 'nobody'}: ${minutes} minutes a week${over ? ', too much' : ''}`, () => {
      const found = leadTime(asTheyAre(styleList(styles)), defaultBudget);
      assert.deepEqual(found, { minutesPerWeek: minutes, limitMinutes: 480, over });
    });
  }

  it('is the sum of its parts, and warns only above the limit', () => {
    const styles = fc.array(fc.constantFrom(...styleIds), { maxLength: 30 });
    fc.assert(
      fc.property(styles, styles, fc.integer({ min: 1, max: 40 }), (one, other, hoursPerWeek) => {
        const rules = { ...defaultBudget, hoursPerWeek };
        const both = leadTime(asTheyAre([...one, ...other]), rules);
        assert.equal(
          both.minutesPerWeek,
          leadTime(asTheyAre(one), rules).minutesPerWeek + leadTime(asTheyAre(other), rules).minutesPerWeek,
        );
        assert.equal(both.over, both.minutesPerWeek > hoursPerWeek * 60);
      }),
    );
  });

  it('has substitutes, none of which means fewer checks', () => {
    assert.deepEqual(
      substitutes.map(({ id }) => id),
      ['peer', 'checklist', 'pairing'],
    );
    for (const { text } of substitutes) assert.doesNotMatch(text, /less often|fewer|skip/i);
  });
});

/** `D2` is a fresh reading, `D2!` an old one, `-` none. */
function teamFrom(team: string): TeamMember[] {
  return team
    .split(' ')
    .filter(Boolean)
    .map((word, at) =>
      memberAt(
        at,
        levels.find(level => word.startsWith(level)),
        word.endsWith('!'),
      ),
    );
}

function memberAt(at: number, level: Level | undefined, old = false): TeamMember {
  const readings: DatedReading[] = level
    ? [{ ...clear[level], style: styleOfLevel[level], date: addDays(day, old ? -100 : -1), by: 'lead' }]
    : [];
  return memberWith(readings, `p${at}`);
}

function memberWith(readings: readonly DatedReading[], person = 'p'): TeamMember {
  const located = readings.map((reading, line) => ({ ...reading, task: 'T', uri: 'file:///tasks.md', line }));
  const latest = located.findLast(({ by }) => by === 'lead') ?? located.at(-1);
  return {
    person,
    name: person.toUpperCase(),
    task: { readings: located, events: [], usedStyles: [], ...(latest && { latest }) },
  };
}

function styleList(text: string): StyleId[] {
  return text.split(' ').flatMap(word => styleIds.find(id => id === word) ?? []);
}

/** Tasks without saved demands: check-ins as often as their styles say. */
function asTheyAre(styles: readonly StyleId[]) {
  return styles.map(style => ({ style, everyDays: playbook[style].checkIn.workingDays }));
}
