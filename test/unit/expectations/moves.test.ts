import assert from 'node:assert/strict';
import { causes } from '../../../src/core/expectations/causes';
import {
  type ExpectationFact,
  type ExpectationState,
  expectationStates,
  type LogEntry,
} from '../../../src/core/expectations/model';
import {
  type Change,
  decideMove,
  type MoveDetails,
  missingFor,
  movesFrom,
  type Need,
} from '../../../src/core/expectations/moves';
import { isRefusal } from '../../../src/core/refusal';

const today = '2026-11-23';
const due = '2026-12-04';

const fact = (state: ExpectationState, more: Partial<ExpectationFact> = {}): ExpectationFact => ({
  line: 2,
  id: 'ranking',
  title: 'Ranking',
  attempt: 1,
  state,
  log: [],
  ...more,
});

/** The simplest way to meet each need. */
const fulfilled: Readonly<Record<Need, MoveDetails>> = {
  outcome: { outcome: 'Ranking is live' },
  measure: { measure: '50 golden queries' },
  due: { due },
  start: { start: today },
  support: { support: 'Pair twice a week' },
  saidBack: { saidBack: true },
  actual: { actual: '38 of 50' },
  reason: { reason: 'Scope grew' },
  changedBy: { changedBy: 'me' },
  leadView: { leadView: 'Too late' },
  memberView: { memberView: 'No access' },
  causes: { causes: ['obstacle'] },
  nextStep: { nextStep: 'Get access' },
  leadAction: { leadAction: 'Ask for access' },
  did: { did: 'Shipped it' },
  effect: { effect: 'Search is fast' },
  note: { note: 'Enough said' },
};
const views = { ...fulfilled.leadView, ...fulfilled.memberView };
const everything: MoveDetails = Object.assign({}, ...Object.values(fulfilled));

const done = (outcome: ReturnType<typeof decideMove>): Change =>
  isRefusal(outcome) ? assert.fail(`refused: ${JSON.stringify(outcome)}`) : outcome;

/** The steps of domain.md §6 and what each needs apart from time, copied by hand. */
const brief: Readonly<
  Record<ExpectationState, Readonly<Partial<Record<ExpectationState, readonly Need[]>>>>
> = {
  draft: { proposed: ['outcome', 'measure', 'due'], dropped: ['note'] },
  proposed: { agreed: ['saidBack'], draft: [], dropped: ['note'] },
  agreed: { active: ['support'] },
  active: {
    'at-risk': ['note'],
    met: ['actual'],
    'part-met': ['actual'],
    unmet: ['actual'],
    changed: ['reason'],
    dropped: ['note'],
  },
  'at-risk': { active: [], met: [], 'part-met': [], unmet: [], changed: [] },
  changed: { agreed: ['reason', 'changedBy'] },
  met: { closed: ['did', 'effect', 'note'] },
  'part-met': { review: ['leadView', 'memberView'] },
  unmet: { review: ['leadView', 'memberView'] },
  review: { recovery: ['leadView', 'memberView', 'causes', 'nextStep'], closed: ['note'] },
  recovery: { active: ['saidBack', 'due', 'leadAction'] },
  closed: {},
  dropped: {},
};
const needsOf = (from: ExpectationState) =>
  Object.entries(brief[from]) as [ExpectationState, readonly Need[]][];

describe('steps of an expectation', () => {
  it('match the table', () => {
    assert.deepEqual([...expectationStates], Object.keys(brief));
    for (const state of expectationStates)
      assert.deepEqual([...movesFrom(state)].sort(), Object.keys(brief[state]).sort(), state);
  });

  for (const from of expectationStates) {
    for (const to of expectationStates) {
      if (brief[from][to]) {
        it(`${from} → ${to} is accepted with everything given, and logged`, () => {
          const change = done(decideMove(fact(from), to, everything, today));
          assert.equal(change.state, to);
          const [move] = change.log;
          assert.deepEqual(
            { date: move?.date, event: move?.event, from: move?.from, to: move?.to },
            { date: today, event: 'move', from, to },
          );
        });
      } else {
        it(`${from} → ${to} is refused whatever is given, listing what is possible`, () => {
          const refused = decideMove(fact(from, { due: today, saidBack: true }), to, everything, today);
          assert.ok(isRefusal(refused) && refused.refused === 'no-such-move');
          assert.deepEqual([refused.from, refused.to], [from, to]);
          assert.deepEqual(refused.allowed, movesFrom(from));
        });
      }
    }
  }

  for (const from of expectationStates) {
    for (const [to, needs] of needsOf(from)) {
      it(`${from} → ${to} needs ${needs.join(', ') || 'nothing'} and no more`, () => {
        assert.deepEqual(missingFor(fact(from), to, {}, today), needs);
      });
      for (const need of needs) {
        it(`${from} → ${to} without ${need} is refused, naming it`, () => {
          const [lacking] = Object.keys(fulfilled[need]);
          const details = Object.fromEntries(Object.entries(everything).filter(([name]) => name !== lacking));
          const refused = decideMove(fact(from), to, details, today);
          assert.ok(isRefusal(refused) && refused.refused === 'move-lacks', JSON.stringify(refused));
          assert.deepEqual(refused.needs, [need]);
        });
        it(`${from} → ${to} needs a ${need} that is not empty`, () => {
          const blank = { ...everything, [need]: need === 'causes' ? [] : need === 'saidBack' ? false : ' ' };
          assert.deepEqual(missingFor(fact(from), to, blank, today), [need]);
        });
      }
    }
  }

  it('list everything that is missing at once', () => {
    const refused = decideMove(fact('draft'), 'proposed', {}, today);
    assert.deepEqual(refused, { refused: 'move-lacks', needs: ['outcome', 'measure', 'due'], line: 2 });
  });

  it('use what the record already has', () => {
    const known = fact('draft', { outcome: 'Live', measure: '50', due });
    assert.equal(done(decideMove(known, 'proposed', {}, today)).state, 'proposed');
    const agreed = fact('agreed', { support: 'Pair', saidBack: true });
    assert.equal(done(decideMove(agreed, 'active', {}, today)).state, 'active');
    assert.equal(done(decideMove(fact('proposed', { saidBack: true }), 'agreed', {}, today)).state, 'agreed');
    assert.ok(
      isRefusal(decideMove(fact('proposed', { saidBack: true }), 'agreed', { saidBack: false }, today)),
    );
  });

  it('wait for the start date', () => {
    const agreed = fact('agreed', { support: 'Pair', start: '2026-11-24' });
    assert.deepEqual(missingFor(agreed, 'active', {}, today), ['start']);
    assert.deepEqual(missingFor(agreed, 'active', {}, '2026-11-24'), []);
    assert.deepEqual(missingFor(agreed, 'active', { start: today }, today), []);
    const { start: _, ...open } = agreed;
    const from = (agreedOn: string) => missingFor({ ...open, agreedOn }, 'active', {}, today);
    assert.deepEqual(from('2026-11-24'), ['start']);
    assert.deepEqual(from(today), []);
  });

  for (const to of ['met', 'part-met', 'unmet', 'changed', 'at-risk'] as const) {
    it(`active → ${to} needs the due date to be reached, or an event`, () => {
      assert.equal(missingFor(fact('active', { due }), to, {}, '2026-12-03').length, 1);
      assert.deepEqual(missingFor(fact('active', { due }), to, {}, due), []);
      assert.deepEqual(missingFor(fact('active', { due }), to, {}, '2027-01-01'), []);
      assert.equal(missingFor(fact('active'), to, {}, '2027-01-01').length, 1, 'no date, no day it is due');
    });
  }

  it('never drop an active one without a note, even on its due date', () => {
    assert.deepEqual(missingFor(fact('active', { due }), 'dropped', {}, due), ['note']);
  });

  it('count raising early as good practice', () => {
    const log = (date: string) =>
      done(decideMove(fact('active', { due }), 'at-risk', { note: 'Slow' }, date)).log.map(line =>
        [line.event, line.text].join(': '),
      );
    assert.deepEqual(log(today), ['move: Slow', 'early: 11 days before it was due']);
    assert.deepEqual(log('2026-12-03'), ['move: Slow', 'early: 1 day before it was due']);
    assert.deepEqual(log(due), ['move: Slow']);
    const { log: undated } = done(decideMove(fact('active'), 'at-risk', { note: 'Slow' }, today));
    assert.equal(undated.length, 1);
  });

  it('need both views before a cause, wherever it is given', () => {
    const unmet = fact('review', { log: [{ line: 9, date: today, event: 'move', to: 'unmet', text: '' }] });
    const given = { causes: ['obstacle'], nextStep: 'x' } as const;
    assert.deepEqual(missingFor(unmet, 'recovery', given, today), ['leadView', 'memberView']);
    assert.deepEqual(missingFor(unmet, 'recovery', { ...given, leadView: 'x' }, today), ['memberView']);
    assert.deepEqual(missingFor(unmet, 'recovery', { ...given, ...views }, today), []);
    assert.deepEqual(missingFor(fact('active', { due: today }), 'unmet', { causes: ['unclear'] }, today), [
      'leadView',
      'memberView',
    ]);
  });

  it('need both views again for the next attempt', () => {
    const entry = (event: LogEntry['event'], to?: ExpectationState): LogEntry => ({
      line: 9,
      date: today,
      event,
      text: 'words',
      ...(to && { to }),
    });
    const first = [entry('move', 'unmet'), entry('lead-view'), entry('member-view')];
    assert.deepEqual(missingFor(fact('unmet', { log: first }), 'review', {}, today), []);
    const second = [...first, entry('move', 'active'), entry('move', 'unmet')];
    assert.deepEqual(missingFor(fact('unmet', { log: second }), 'review', {}, today), [
      'leadView',
      'memberView',
    ]);
  });

  it('make the first cause in the fixed order the main one, unless another is marked', () => {
    const mains = (details: MoveDetails) =>
      done(decideMove(fact('review'), 'recovery', { ...views, nextStep: 'x', ...details }, today))
        .log.filter(line => line.event === 'cause')
        .map(line => `${line.cause}${line.main ? '!' : ''}`);
    assert.deepEqual(mains({ causes: ['ability', 'obstacle'] }), ['obstacle!', 'ability']);
    assert.deepEqual(mains({ causes: ['ability', 'obstacle'], mainCause: 'ability' }), [
      'obstacle',
      'ability!',
    ]);
    assert.ok(
      isRefusal(
        decideMove(
          fact('review'),
          'recovery',
          { ...views, nextStep: 'x', causes: ['ability'], mainCause: 'unclear' },
          today,
        ),
      ),
    );
  });

  it('start a new attempt with a new agreement, date and promise from the lead', () => {
    const before = fact('recovery', { due: today, saidBack: true, agreedOn: '2026-11-01' });
    assert.deepEqual(missingFor(before, 'active', {}, today), ['saidBack', 'due', 'leadAction']);
    const gone = { saidBack: true, due: '2026-11-22', leadAction: 'Ask' };
    assert.deepEqual(missingFor(before, 'active', gone, today), ['due']);
    assert.deepEqual(missingFor(before, 'active', { ...gone, due: today }, today), []);
    const change = done(decideMove(before, 'active', { ...gone, due }, today));
    assert.equal(change.attempt, 2);
    assert.deepEqual(change.terms, { due, saidBack: true, agreedOn: today });
    assert.deepEqual(change.action, { text: 'Ask', due });
    assert.deepEqual(
      change.log.map(({ event, text }) => [event, text]),
      [
        ['move', ''],
        ['note', 'attempt 2, due 2026-12-04'],
        ['earlier', 'due: 2026-11-23'],
        ['earlier', 'agreed on: 2026-11-01'],
      ],
    );
  });

  const words = ({ log }: Change) =>
    log.map(({ event, text, cause, main, kept }) =>
      [event, text, cause, main && 'main', kept !== undefined && `kept ${kept}`].filter(Boolean).join(' | '),
    );
  const said: MoveDetails = { ...everything, causes: ['ability', 'obstacle'], supportKept: false };

  it('log everything passed to them, in a fixed order', () => {
    const common = [
      'support | kept false',
      'lead-view | Too late',
      'member-view | No access',
      'cause | obstacle | main',
      'cause | ability',
      'next-step | Get access',
      'credit | Shipped it',
      'effect | Search is fast',
      'changed-by | me',
    ];
    for (const [from, to, first, rest] of [
      ['active', 'met', '38 of 50', ['Enough said', 'Scope grew']],
      ['active', 'part-met', '38 of 50', ['Enough said', 'Scope grew']],
      ['active', 'changed', 'Scope grew', ['Enough said', '38 of 50']],
      ['changed', 'agreed', 'Scope grew', ['Enough said', '38 of 50']],
      ['active', 'dropped', 'Enough said', ['Scope grew', '38 of 50']],
    ] as const)
      assert.deepEqual(
        words(done(decideMove(fact(from), to, said, today))),
        [`move | ${first}`, ...common, ...rest.map(text => `note | ${text}`)],
        `${from} → ${to}`,
      );
    const { actual: _, reason: __, ...noted } = said;
    assert.equal(
      words(done(decideMove(fact('active', { due: today }), 'met', noted, today)))[0],
      'move | Enough said',
    );
    assert.equal(
      words(done(decideMove(fact('active', { due: today }), 'changed', noted, today)))[0],
      'move | Enough said',
    );
  });

  it('log nothing else', () => {
    const blank = { note: ' ', leadView: '', nextStep: '\n', changedBy: ' ' };
    assert.deepEqual(words(done(decideMove(fact('proposed'), 'draft', blank, today))), ['move |  ']);
    assert.deepEqual(words(done(decideMove(fact('proposed'), 'draft', {}, today))), ['move']);
  });

  it('log only values they replace', () => {
    const old: Partial<ExpectationFact> = {
      outcome: 'Live',
      measure: '50',
      due: '2026-12-01',
      start: '2026-11-24',
      checkIns: ['2026-11-25', '2026-11-26'],
      support: 'Pair',
    };
    const change = done(
      decideMove(fact('draft', old), 'proposed', { ...everything, checkIns: ['2026-11-27'] }, today),
    );
    assert.deepEqual(
      words(change).filter(text => text.startsWith('earlier')),
      [
        'earlier | outcome: Live',
        'earlier | measure: 50',
        'earlier | due: 2026-12-01',
        'earlier | starts: 2026-11-24',
        'earlier | check-ins: 2026-11-25, 2026-11-26',
        'earlier | support i promise: Pair',
      ],
    );
    const { outcome, measure, due: on, checkIns = [] } = old;
    const same = { outcome: ` ${outcome} `, measure: measure ?? '', due: on ?? '', checkIns: [...checkIns] };
    assert.deepEqual(words(done(decideMove(fact('draft', old), 'proposed', same, today))), ['move']);
    assert.deepEqual(words(done(decideMove(fact('draft'), 'proposed', same, today))), ['move']);
  });

  it('change only the given terms', () => {
    const terms = (from: ExpectationState, to: ExpectationState, details: MoveDetails, more = {}) =>
      done(
        decideMove(
          fact(from, { outcome: 'o', measure: 'm', due, support: 's', ...more }),
          to,
          details,
          today,
        ),
      ).terms;
    assert.deepEqual(terms('draft', 'proposed', {}), {});
    assert.deepEqual(
      terms('draft', 'proposed', { outcome: ' ', measure: '', support: ' ', checkIns: [] }),
      {},
    );
    assert.deepEqual(
      terms('draft', 'proposed', { outcome: 'a', measure: 'b', support: 'c', checkIns: [due] }),
      {
        outcome: 'a',
        measure: 'b',
        support: 'c',
        checkIns: [due],
      },
    );
    const agreed: LogEntry = { line: 9, date: today, event: 'move', to: 'agreed', text: '' };
    const yes = { saidBack: true };
    assert.deepEqual(terms('proposed', 'agreed', yes), { ...yes, agreedOn: today });
    assert.deepEqual(terms('proposed', 'agreed', yes, { agreedOn: '2026-11-20' }), yes, 'noted by hand');
    const again = { agreedOn: '2026-11-20', log: [agreed] };
    assert.deepEqual(terms('proposed', 'agreed', yes, again), { ...yes, agreedOn: today });
    const style = 'S2';
    assert.deepEqual(terms('agreed', 'active', { style }), { style });
    assert.deepEqual(terms('agreed', 'active', { style }, { style: 'S1' }), {});
    assert.deepEqual(terms('draft', 'proposed', { style }), {});
    const begins = { saidBack: true, due, leadAction: 'Ask' };
    assert.deepEqual(terms('recovery', 'active', { ...begins, style }, { style: 'S1' }), {
      due,
      ...yes,
      agreedOn: today,
      style,
    });
  });

  it('start a new attempt, with an action for the lead, only after a recovery', () => {
    for (const from of expectationStates)
      for (const [to] of needsOf(from)) {
        const { attempt, action } = done(decideMove(fact(from, { attempt: 3 }), to, everything, today));
        const expected = from === 'recovery' ? [4, { text: 'Ask for access', due }] : [3, undefined];
        assert.deepEqual([attempt, action], expected, `${from} → ${to}`);
      }
  });

  it('use what the log says since the last outcome', () => {
    const entry = (event: LogEntry['event'], text: string, more: Partial<LogEntry> = {}): LogEntry => ({
      line: 9,
      date: today,
      event,
      text,
      ...more,
    });
    const unmet = entry('move', '', { to: 'unmet' });
    const all = [
      entry('lead-view', 'x'),
      entry('member-view', 'y'),
      entry('cause', '', { cause: 'ability' }),
      entry('next-step', 'z'),
    ];
    const lacks = (log: LogEntry[]) => missingFor(fact('review', { log }), 'recovery', {}, today);
    assert.deepEqual(lacks([unmet, ...all]), []);
    assert.deepEqual(lacks(all), []);
    assert.deepEqual(lacks([...all, unmet]), ['leadView', 'memberView', 'causes', 'nextStep']);
    for (const outcome of ['met', 'part-met'] as const)
      assert.equal(lacks([...all, entry('move', '', { to: outcome })]).length, 4, outcome);
    assert.equal(lacks([...all, entry('move', '', { to: 'active' })]).length, 0);
    assert.deepEqual(lacks([unmet, entry('lead-view', ''), ...all.slice(1)]), ['leadView']);
    assert.deepEqual(lacks([unmet, ...all.slice(0, 3)]), ['nextStep']);
    assert.deepEqual(lacks([unmet, ...all.slice(0, 2), ...all.slice(3)]), ['causes']);
  });

  it('know from the log why and by whom it was changed', () => {
    const entry = (to: ExpectationState | undefined, event: LogEntry['event'], text: string): LogEntry => ({
      line: 9,
      date: today,
      event,
      text,
      ...(to && { to }),
    });
    const lacks = (...log: LogEntry[]) => missingFor(fact('changed', { log }), 'agreed', {}, today);
    const why = entry('changed', 'move', 'Scope grew');
    const who = entry(undefined, 'changed-by', 'me');
    assert.deepEqual(lacks(why, who), []);
    assert.deepEqual(lacks(why), ['changedBy']);
    assert.deepEqual(lacks(who), ['reason']);
    assert.deepEqual(lacks(entry('changed', 'move', ''), who), ['reason']);
    assert.deepEqual(lacks(why, entry('changed', 'move', ''), who), ['reason'], 'the last time counts');
    for (const state of ['active', 'at-risk'] as const)
      assert.deepEqual(lacks(who, entry(state, 'move', ''), why), ['changedBy'], state);
    const due = missingFor(fact('changed', { due: today }), 'agreed', {}, today);
    assert.deepEqual(due, ['reason', 'changedBy'], 'the day it is due says nothing');
  });

  it('are refused while the status is unclear', () => {
    assert.deepEqual(decideMove(fact('draft', { unclear: 7 }), 'dropped', everything, today), {
      refused: 'expectation-unclear',
      line: 7,
    });
  });

  it('lead to an end from every state', () => {
    for (const start of expectationStates) {
      const seen = new Set<ExpectationState>([start]);
      for (const state of seen) for (const next of movesFrom(state)) seen.add(next);
      assert.ok(seen.has('closed') || seen.has('dropped'), start);
    }
  });
});

describe('causes', () => {
  it('have questions, a next step and a link to the style', () => {
    for (const { id, title, short, questions, nextStep, styleLink } of causes) {
      assert.ok(questions.length > 0 && questions.every(question => question.endsWith('?')), id);
      for (const text of [title, short, nextStep, styleLink]) assert.ok(text.length > 3, id);
    }
  });
});
