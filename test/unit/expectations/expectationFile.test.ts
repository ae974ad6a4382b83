import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { causeIds } from '../../../src/core/expectations/causes';
import { changeExpectation } from '../../../src/core/expectations/changeExpectation';
import { fieldNames, labelOf } from '../../../src/core/expectations/fields';
import { readLogLine, renderLogLine } from '../../../src/core/expectations/logLine';
import {
  type ExpectationFact,
  type ExpectationTerms,
  expectationStates,
  type LogLine,
  logEvents,
} from '../../../src/core/expectations/model';
import { decideMove, type MoveDetails, movesFrom } from '../../../src/core/expectations/moves';
import { readExpectations } from '../../../src/core/expectations/readExpectations';
import { reviewOutcome } from '../../../src/core/expectations/reviewOutcome';
import { setExpectation } from '../../../src/core/expectations/setExpectation';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { isRefusal } from '../../../src/core/refusal';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { assertGrowsWithLength } from '../../support/growth';
import { done, notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const path = 'people/dana/expectations.md';
const facts = (text: string) => readFacts('expectations.md', 'dana', text);
const read = (text: string) => facts(text).expectations;
const only = (text: string): ExpectationFact => {
  const [fact, ...others] = read(text);
  return fact && others.length === 0 ? fact : assert.fail(`${others.length + (fact ? 1 : 0)} expectations`);
};
const problems = (text: string) =>
  facts(text).problems.map(({ line, message, values = [] }) => [
    line,
    message.replace(/\{(\d)\}/g, (_, at) => values[Number(at)] ?? ''),
  ]);
const profile = { 'people/dana/profile.md': '---\nname: Dana\n---\n' };

const active = `# Expectations

## Ranking behind a flag

- Id: ranking
- Task: Search rewrite
- Outcome: Ranking answers for five shops
- Measure: 45 of 50 golden queries
- Due: 2026-12-04
- Support I promise: pair twice a week
- Said back in their own words: yes
- Agreed on: 2026-11-16
- Attempt: 1
- Status: active

### Log

- 2026-11-16 draft
- 2026-11-16 draft → proposed
- 2026-11-16 proposed → agreed
- 2026-11-17 agreed → active
`;

describe('an expectation in its file', () => {
  it('says the outcome in full in its heading where it has no title', async () => {
    const { notebook, person, text } = await notebookOf(profile);
    const outcome = `${'Five shops find any book within a second, '.repeat(5)}measured on the golden queries`;
    done(await setExpectation(notebook, person('dana'), { outcome: `${outcome}.` }, today.date));
    assert.ok((text(path) ?? '').includes(`\n## ${outcome}\n`));
    assert.equal(person('dana').expectations[0]?.title, outcome);
  });

  it('is written as a heading, a list of fields and a log', async () => {
    const { notebook, person, text } = await notebookOf(profile);
    const given = {
      task: 'Search',
      outcome: 'Ranking answers for five shops.',
      measure: '45 of 50',
      due: '2026-12-04',
    };
    const written = done(await setExpectation(notebook, person('dana'), given, today.date));
    assert.deepEqual(written, {
      uri: `${root}/${path}`,
      line: 2,
      created: true,
      id: 'ranking-answers-for-five-shops',
      status: 'draft',
    });
    assert.equal(
      text(path),
      `# Expectations

## Ranking answers for five shops

- Id: ranking-answers-for-five-shops
- Task: Search
- Outcome: Ranking answers for five shops.
- Why it matters:
- Measure: 45 of 50
- Due: 2026-12-04
- Support I promise:
- They say they need:
- Said back in their own words: not yet
- Attempt: 1
- Status: draft

### Log

- 2026-11-23 draft
`,
    );
    const { line, log, ...fact } = only(text(path) ?? '');
    assert.deepEqual(fact, {
      ...given,
      id: 'ranking-answers-for-five-shops',
      title: 'Ranking answers for five shops',
      saidBack: false,
      attempt: 1,
      state: 'draft',
    });
    assert.deepEqual([line, log.length], [2, 1]);
    assert.deepEqual(facts(text(path) ?? '').problems, []);
  });

  it('takes the style from the newest reading of its task', async () => {
    const { notebook, person, text } = await notebookOf({
      ...profile,
      'people/dana/tasks.md': '## Search\n\n- 2026-11-09 some / high, up → Coaching (by me)\n',
    });
    done(await setExpectation(notebook, person('dana'), { task: 'search', outcome: 'A' }, today.date));
    assert.match(text(path) ?? '', /\n- Style to start with: Coaching\n/);
  });

  it('is read when written by hand: markers, bold labels, other words, nested lines, CRLF, a byte order mark', () => {
    const text = [
      '\uFEFF---',
      'format: 1',
      '---',
      'Ship it',
      '-------',
      '',
      '* **Outcome:** It is *live*',
      '  for all',
      '+ __Evidence__: dashboard',
      '1. who decides: 5 advise',
      '- Style at start: S3',
      '- Check-in dates: 2026-11-27, 2026-12-01 and 2026-12-03',
      '- said back: Yes, on Friday',
      '- Anything: else',
      '- Log:',
      '    - 2026-11-20 -- kickoff went well',
      '    - 2026-11-23 Active -> at risk: slow',
      '      - Due: not a field, but a part of the line above',
      '',
      '## Private',
      '',
      '- Due: 2026-01-01',
      '',
    ].join('\r\n');
    const { line, log, ...fact } = only(text);
    assert.deepEqual(fact, {
      id: 'ship-it',
      title: 'Ship it',
      outcome: 'It is *live*\nfor all',
      measure: 'dashboard',
      decisionLevel: 5,
      style: 'S3',
      checkIns: ['2026-11-27', '2026-12-01', '2026-12-03'],
      saidBack: true,
      attempt: 1,
      state: 'at-risk',
    });
    assert.equal(line, 3);
    assert.deepEqual(log, [
      { line: 15, date: '2026-11-20', event: 'note', text: '-- kickoff went well' },
      { line: 16, date: '2026-11-23', event: 'move', from: 'active', to: 'at-risk', text: 'slow' },
    ]);
    assert.deepEqual(problems(text), []);
  });

  it('needs a field or a dated line, outside of code', () => {
    assert.deepEqual(
      read('## How we do this\n\nWords.\n\n- a list\n\n## B\n\n```\n- Due: 2026-12-04\n```\n'),
      [],
    );
    assert.deepEqual(readFacts('tasks.md', 'dana', active).expectations, []);
  });

  it('reports each broken field on its line, and keeps the rest', () => {
    const text = [
      '## A',
      '- Due: friday',
      '- Who decides: 8',
      '- Style to start with: Shouting',
      '- Said back: perhaps',
      '- Check-ins: 2026-02-30',
      '- Measure: one',
      '- Measure: two',
      '## B',
      '- Status: finished',
      '## C',
      '- Attempt: second',
      '## D',
      '- Id: same',
      '- Due: 2026-11-01',
      '- Agreed on: 2026-11-02',
      '## E',
      '- Id: same',
      '## F',
      '- Status: draft',
      '- Status: met',
      '## G',
      '- Status: met',
      '- 2026-11-01 active → unmet',
      '## H',
      '- Outcome: fine',
      '',
    ].join('\n');
    assert.deepEqual(problems(text), [
      [17, 'Another expectation here has the id "same" too. Give one of them an id of its own.'],
      [7, '"Measure" is here twice. Keep one of them.'],
      [1, '"Due: friday" is not understood. A date is written yyyy-mm-dd.'],
      [5, '"Check-ins: 2026-02-30" is not understood. A date is written yyyy-mm-dd.'],
      [2, '"Who decides: 8" is not understood. Write a level from 1, I decide, to 7, they decide.'],
      [
        3,
        '"Style to start with: Shouting" is not understood. Write Directing, Coaching, Supporting or Delegating.',
      ],
      [4, '"Said back in their own words: perhaps" is not understood. Write yes or no.'],
      [
        9,
        '"Status: finished" is not understood. Write draft, proposed, agreed, active, at-risk, changed, met, part-met, unmet, review, recovery, closed or dropped.',
      ],
      [11, '"Attempt: second" is not understood. Write a number, 1 for the first attempt.'],
      [14, 'It is due on 2026-11-01, before it was agreed on, 2026-11-02.'],
      [20, '"Status" is here twice. Keep one of them.'],
      [22, 'The status is "met", but the log ends with "unmet". The status counts.'],
    ]);
    const found = read(text);
    assert.deepEqual(
      found.map(({ title, state, unclear }) => [title, state, unclear]),
      [
        ['A', 'draft', undefined],
        ['B', 'draft', 9],
        ['C', 'draft', 11],
        ['D', 'draft', 17],
        ['E', 'draft', 17],
        ['F', 'draft', 20],
        ['G', 'met', undefined],
        ['H', 'draft', undefined],
      ],
    );
    assert.equal(found[0]?.measure, 'one');
  });

  it('has a unique id, generated if it is missing', () => {
    const text = '## A\n- Outcome: x\n## A\n- Outcome: y\n## B\n- Id: a\n## !!!\n- Outcome: z\n';
    assert.deepEqual(
      read(text).map(({ id }) => id),
      ['a-2', 'a-3', 'a', 'expectation'],
    );
  });
});

describe('the notes format', () => {
  const format = readFileSync('media/docs/file-format.md', 'utf8');
  const section = /\n## expectations\.md\n[\s\S]*?```markdown\n([\s\S]*?)```\n([\s\S]*?)\n## Limits\n/.exec(
    format,
  );

  it('has an example that is fully understood', () => {
    const fact = only(section?.[1] ?? '');
    assert.deepEqual(problems(section?.[1] ?? ''), []);
    assert.deepEqual(
      [fact.state, fact.decisionLevel, fact.style, fact.checkIns?.length],
      ['unmet', 5, 'S2', 2],
    );
    assert.ok(fact.log.every(({ event }) => event !== 'note'));
    const fields: readonly (keyof ExpectationTerms)[] = [
      'task',
      'why',
      'quality',
      'limits',
      'needs',
      'agreedOn',
    ];
    for (const field of fields) assert.ok(fact[field], field);
  });

  it('names every field, state, step and cause', () => {
    const words = section?.[2] ?? '';
    for (const name of fieldNames) assert.ok(words.includes(`\`${labelOf(name)}\``), name);
    for (const state of expectationStates) assert.ok(words.includes(`\`${state}\``), state);
    for (const cause of causeIds) assert.ok(words.includes(`\`${cause}\``), cause);
    const rows = [...words.matchAll(/^\| (?:(`[^|]*) )?\| ((?:`[a-z-]+`(?:, )?)*) \|/gm)];
    const steps = new Map<string, string[]>();
    let from: string[] = [];
    const names = (cell: string | undefined) =>
      [...(cell ?? '').matchAll(/`([a-z-]+)`/g)].map(found => found[1] ?? '');
    for (const [, first, to] of rows) {
      from = first ? names(first) : from;
      for (const state of from) steps.set(state, [...(steps.get(state) ?? []), ...names(to)]);
    }
    for (const state of expectationStates)
      assert.deepEqual([...(steps.get(state) ?? [])].sort(), [...movesFrom(state)].sort(), state);
  });
});

describe('a step of an expectation in its file', () => {
  const step = (text: string, to: 'unmet' | 'at-risk' | 'changed', details: MoveDetails = {}) => {
    const fact = only(text);
    const change = done(decideMove(fact, to, details, '2026-12-04'));
    return done(changeExpectation(text, fact.id, change));
  };

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`changes the status and adds its line, but no other byte (${name})`, () => {
      const text = `\uFEFF${active}\n## Private\n\nMine.\n`.replaceAll('\n', eol);
      const { edits, line } = step(text, 'unmet', { actual: '38 of 50' });
      const after = applyEdits(text, edits);
      const added = `- 2026-12-04 active → unmet: 38 of 50${eol}`;
      const expected = text
        .replace('Status: active', 'Status: unmet')
        .replace(`agreed → active${eol}`, `agreed → active${eol}${added}`);
      assert.equal(after, expected);
      assert.equal(after.split(eol)[line], added.trim());
      assert.equal(edits.length, 2);
    });
  }

  it('uses the list markers of its neighbors for a missing field and for the log', () => {
    const text = '## A\n\n*   **Outcome:** x\n\nWords.\n\n## B\n\nOther words.\n';
    const change = done(decideMove(only(text), 'dropped', { note: 'Not now' }, today.date));
    const { edits } = done(changeExpectation(text, 'a', change));
    assert.equal(
      applyEdits(text, edits),
      '## A\n\n*   **Outcome:** x\n*   Status: dropped\n\nWords.\n\n### Log\n\n- 2026-11-23 draft → dropped: Not now\n\n## B\n\nOther words.\n',
    );
  });

  it('goes below the heading of an empty log, and replaces a multi-line value', () => {
    const text = '## A\n- Outcome: x\n- Status:\n  draft\n### Log\nWords.\n';
    const change = done(decideMove(only(text), 'dropped', { note: 'n' }, today.date));
    const { edits } = done(changeExpectation(text, 'a', change));
    assert.equal(
      applyEdits(text, edits),
      '## A\n- Outcome: x\n- Status: dropped\n### Log\n\n- 2026-11-23 draft → dropped: n\n\nWords.\n',
    );
  });

  it('adds the lead’s promise for a new attempt as an action', () => {
    const text = active
      .replace('Status: active', 'Status: recovery')
      .replace('agreed → active', 'review → recovery');
    const details = { saidBack: true, due: '2026-12-18', leadAction: 'Get access' };
    const change = done(decideMove(only(text), 'active', details, '2026-12-07'));
    const after = applyEdits(text, done(changeExpectation(text, 'ranking', change)).edits);
    const { log, attempt, due, state } = only(after);
    assert.deepEqual([attempt, due, state, log.length], [2, '2026-12-18', 'active', 8]);
    assert.ok(after.includes('\n- 2026-12-07 earlier: due: 2026-12-04\n'));
    assert.ok(after.endsWith('  - [ ] Get access @me due:2026-12-18\n'), after);
    const [action] = facts(after).actions;
    assert.deepEqual(
      { text: action?.text, owner: action?.owner, due: action?.due, done: action?.done },
      { text: 'Get access', owner: 'me', due: '2026-12-18', done: false },
    );
  });

  it('is refused if it would end up inside an unclosed block', () => {
    const text = '## A\n- Outcome: x\n\n```\ncode\n';
    const change = done(decideMove(only(text), 'dropped', { note: 'x' }, today.date));
    assert.deepEqual(changeExpectation(text, 'a', change), { refused: 'open-block', line: 0 });
  });

  it('can be undone while the file is open', async () => {
    const { notebook, editors, person } = await notebookOf({ ...profile, [path]: active });
    editors.texts.set(`${root}/${path}`, active);
    const details = { actual: 'x' };
    done(await reviewOutcome(notebook, person('dana'), 'ranking', 'unmet', details, '2026-12-04'));
    assert.deepEqual(editors.undo, [active]);
    assert.match(editors.texts.get(`${root}/${path}`) ?? '', /Status: unmet/);
  });

  it('changes nothing when it is refused', async () => {
    const { notebook, person, text, files } = await notebookOf({ ...profile, [path]: active });
    const move = (id: string, to: 'review' | 'unmet', date = today.date) =>
      reviewOutcome(notebook, person('dana'), id, to, {}, date);
    const before = files.all;
    for (const [outcome, code] of [
      [await move('nothing', 'unmet'), 'no-such-expectation'],
      [await move('ranking', 'review'), 'no-such-move'],
      [await move('ranking', 'unmet'), 'move-lacks'],
    ] as const) {
      assert.equal(isRefusal(outcome) ? outcome.refused : outcome, code);
    }
    assert.deepEqual(files.all, before);
    done(await move('ranking', 'unmet', '2026-12-04'));
    assert.notEqual(text(path), active);
  });

  it('finds nobody without a file', async () => {
    const { notebook, person } = await notebookOf(profile);
    const outcome = await reviewOutcome(notebook, person('dana'), 'x', 'met', {}, today.date);
    assert.deepEqual(outcome, { refused: 'no-such-expectation', expectation: 'x' });
  });
});

const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '# no heading',
    '- [ ] no item',
    '``` x',
    '<!-- x',
    'a\nb',
    '2026-11-23 met',
    '\\',
    ': x',
    '**b**: c',
  ),
);

describe('a log line', () => {
  const day = fc.constantFrom('2026-11-23', '2024-02-29');
  const lines: fc.Arbitrary<LogLine> = fc.oneof(
    fc.record({
      date: day,
      event: fc.constant('move' as const),
      from: fc.constantFrom(...expectationStates),
      to: fc.constantFrom(...expectationStates),
      text: words,
    }),
    fc.record({
      date: day,
      event: fc.constant('cause' as const),
      cause: fc.constantFrom(...causeIds),
      text: words,
    }),
    fc.record({ date: day, event: fc.constant('support' as const), kept: fc.boolean(), text: words }),
    fc.record({
      date: day,
      event: fc.constantFrom(...logEvents.filter(event => !['move', 'cause', 'support'].includes(event))),
      text: words.filter(text => text.trim() !== ''),
    }),
  );

  it('is read back as written', () => {
    fc.assert(
      fc.property(lines, line => {
        const text = line.text.toWellFormed().replaceAll('\0', '\uFFFD').trim().replace(/\s+/g, ' ');
        assert.deepEqual(readLogLine(renderLogLine(line)), { ...line, text });
      }),
      { seed: 1, numRuns: runs(500) },
    );
  });
});

/** What happened according to the file, line by line. */
const logLines = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/).flatMap(row => /^[\s>]*[-*+] (\d{4}-\d{2}-\d{2}.*?)\s*$/.exec(row)?.[1] ?? []);

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const row of whole) if (row === part[at]) at++;
  return at === part.length;
}

describe('the log of an expectation', function () {
  this.timeout(30_000);

  type Act =
    | { readonly act: 'set'; readonly outcome: string; readonly measure: string; readonly task: string }
    | { readonly act: 'move'; readonly which: number; readonly step: number; readonly details: MoveDetails }
    | { readonly act: 'try'; readonly which: number; readonly to: number }
    | { readonly act: 'hand'; readonly edit: number; readonly words: string };

  const details: fc.Arbitrary<MoveDetails> = fc.record(
    {
      outcome: words,
      measure: words,
      due: fc.constantFrom('2026-11-23', '2026-12-04', '2027-01-01'),
      support: words,
      saidBack: fc.boolean(),
      supportKept: fc.boolean(),
      actual: words,
      reason: words,
      changedBy: words,
      leadView: words,
      memberView: words,
      causes: fc.subarray([...causeIds]),
      nextStep: words,
      leadAction: words,
      did: words,
      effect: words,
      note: words,
    },
    { requiredKeys: [] },
  );
  const whole: MoveDetails = {
    measure: 'm',
    due: '2026-12-04',
    support: 's',
    saidBack: true,
    actual: 'a',
    reason: 'r',
    changedBy: 'c',
    leadView: 'l',
    memberView: 't',
    causes: ['obstacle', 'ability'],
    nextStep: 'n',
    leadAction: 'la',
    did: 'd',
    effect: 'e',
    note: 'n',
  };
  const act: fc.Arbitrary<Act> = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constant('set' as const), outcome: words, measure: words, task: words }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        act: fc.constant('move' as const),
        which: fc.nat(5),
        step: fc.nat(5),
        details: fc.oneof(details, fc.constant(whole)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant('try' as const), which: fc.nat(5), to: fc.nat(12) }),
    },
    { weight: 3, arbitrary: fc.record({ act: fc.constant('hand' as const), edit: fc.nat(9), words }) },
  );

  /** What people do to a file between two commands; none of it removes a log line. */
  const byHand: readonly ((text: string, words: string) => string)[] = [
    text => text.replace(/\r\n?|\n/g, '\r\n'),
    text => text.replace(/\r\n?/g, '\n'),
    text => text.replace(/^- /gm, '* '),
    text => text.replace(/- Status: .*/, '- Status: active'),
    text => text.replace(/[-*] Status: .*\r?\n/, ''),
    text => text.replace(/(### Log)/, '$1\n\nWords between.'),
    text => text.trimEnd(),
    text => `${text}\n- 2026-11-30 note: added by hand\n`,
    (text, said) => `${text}\n\n${said}\n`,
    text => text.replace(/^## (.+)$/m, '## $1 again'),
  ];

  it('loses no line, whatever people edit by hand in between', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), fc.boolean(), async (acts, open) => {
        const { notebook, files, editors, person, text } = await notebookOf(profile);
        const uri = `${root}/${path}`;
        const now = () => editors.texts.get(uri) ?? text(path) ?? '';
        for (const one of acts) {
          const before = now();
          const known = person('dana').expectations;
          const target =
            known[one.act === 'set' || one.act === 'hand' ? 0 : one.which % Math.max(1, known.length)];
          if (one.act === 'hand') {
            if (before === '') continue;
            const edited = byHand[one.edit % byHand.length]?.(before, one.words) ?? before;
            if (editors.texts.has(uri)) editors.texts.set(uri, edited);
            else files.put(uri, edited);
            await notebook.refresh(uri);
            continue;
          }
          if (one.act === 'set') {
            const { outcome, measure, task } = one;
            if (outcome.trim() === '') continue;
            await setExpectation(notebook, person('dana'), { outcome, measure, task }, today.date);
          } else if (target) {
            const steps = movesFrom(target.state);
            const to =
              one.act === 'try'
                ? expectationStates[one.to % expectationStates.length]
                : steps[one.step % Math.max(1, steps.length)];
            if (!to) continue;
            const given = one.act === 'move' ? one.details : {};
            const outcome = await reviewOutcome(notebook, person('dana'), target.id, to, given, today.date);
            if (isRefusal(outcome)) assert.equal(now(), before, 'a refusal changes nothing');
            else {
              moved++;
              const after = person('dana').expectations.find(({ id }) => id === target.id);
              assert.equal(after?.state, to);
              assert.ok((after?.log.length ?? 0) > target.log.length);
              assert.deepEqual(
                after?.log.slice(0, target.log.length).map(({ line: _, ...said }) => said),
                target.log.map(({ line: _, ...said }) => said),
              );
            }
          }
          if (open && text(path) !== undefined && !editors.texts.has(uri))
            editors.texts.set(uri, text(path) ?? '');
          assert.ok(isWithin(logLines(before), logLines(now())), `${before}\n=====\n${now()}`);
        }
      }),
      { seed: 7, numRuns: runs(150) },
    );
    assert.ok(moved > runs(150), `only ${moved} steps were done`);
  });
});

describe('thousands of expectations without an id', () => {
  for (const [what, titleOf] of [
    ['of one title', () => 'Same'],
    ['without a word in their titles', () => '!'],
    ['whose titles end in numbers', (at: number) => `Same ${at % 7}`],
  ] as const) {
    it(`${what} take no longer each than a few`, () =>
      assertGrowsWithLength(
        size =>
          Array.from({ length: size / 20 }, (_, at) => `## ${titleOf(at)}\n\n- Outcome: a\n\n`).join(''),
        text => {
          const ids = readExpectations(readBlocks(text)).map(({ id }) => id);
          assert.equal(new Set(ids).size, ids.length);
        },
        20_000,
      ));
  }
});
