import assert from 'node:assert/strict';
import fc from 'fast-check';
import { growthBehaviors } from '../../../src/content/growth/behaviors';
import { growthBehaviorIds } from '../../../src/core/growth/behaviors';
import { agreePlan, reviewPlan } from '../../../src/core/growth/changePlan';
import { makePlan, type PlanFor } from '../../../src/core/growth/makePlan';
import { moreWanted } from '../../../src/core/growth/moreWanted';
import { wayIds } from '../../../src/core/growth/plan';
import { type NewPlan, planFault } from '../../../src/core/growth/planGuards';
import { readPlan } from '../../../src/core/growth/readPlan';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { applyEdits, type Edit } from '../../../src/core/markdown/textEdit';
import { ownId } from '../../../src/core/notebook/layout';
import { isRefusal, type Refusal } from '../../../src/core/refusal';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { hostileText } from '../../support/hostileText';
import { done, notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const date = today.date;
const good: NewPlan = {
  behavior: 'G2',
  ways: { feedback: 'Mateus and Aiko: which item was too large?', application: 'Slice the search rewrite' },
  sign: 'Nobody asks on Monday what to pick up',
  lookBack: '2027-01-04',
};
const planOf = (text: string, person = ownId) => {
  const [plan] = readFacts('plan.md', person, text).plans;
  return plan ?? assert.fail('no plan');
};
const applied = (text: string, edit: Edit | Refusal) =>
  isRefusal(edit) ? assert.fail(edit.refused) : applyEdits(text, edit.edits);
const dana = { 'people/dana/profile.md': '---\nname: Dana\n---\n' };

async function made(plan: Partial<PlanFor> = {}, person?: string) {
  const notes = await notebookOf(dana);
  const whose = person ? notes.person(person) : notes.notebook.own(today);
  const written = done(await makePlan(notes.notebook, whose, { ...good, date, ...plan }));
  return { ...notes, written, file: written.uri.slice(root.length + 1) };
}

describe('domain.md §5.3: a plan needs', () => {
  const lacks = (change: Partial<NewPlan>) => planFault({ ...good, ...change }, date)?.field;

  it('two ways, not one and not three', () => {
    const all = { training: 'a book', mentoring: 'Søren', feedback: 'which?', application: 'the rewrite' };
    for (let bits = 0; bits < 16; bits++) {
      const ways = Object.fromEntries(
        wayIds.flatMap((way, at) => (bits & (1 << at) ? [[way, all[way]]] : [])),
      );
      assert.equal(
        lacks({ ways }),
        Object.keys(ways).length === 2 ? undefined : 'ways',
        JSON.stringify(ways),
      );
    }
  });

  it('ways that are not empty', () => {
    assert.equal(lacks({ ways: { training: 'a book', mentoring: ' \u200B ' } }), 'ways');
  });

  it('a date in the future', () => {
    assert.equal(lacks({ lookBack: date }), 'lookBack');
    assert.equal(lacks({ lookBack: '2026-11-22' }), 'lookBack');
    assert.equal(lacks({ lookBack: '2026-11-24' }), undefined);
  });

  it('a sign of success', () => {
    assert.equal(lacks({ sign: ' ' }), 'sign');
  });

  it('one behavior: a second plan for it is refused while the first is open', async () => {
    const { notebook, files } = await made();
    const again = () => makePlan(notebook, notebook.own(today), { ...good, date });
    const before = files.text(`${root}/me/plan-2026-11-23-g2.md`);
    assert.equal(((await again()) as Refusal).refused, 'plan-open');
    assert.equal(files.text(`${root}/me/plan-2026-11-23-g2.md`), before);
    const other = await makePlan(notebook, notebook.own(today), { ...good, behavior: 'L1', date });
    assert.ok(!isRefusal(other));
    const uri = `${root}/me/plan-2026-11-23-g2.md`;
    done(await notebook.edit(uri, text => reviewPlan(text, ownId, { date, changed: 'Much.' })));
    assert.equal(done(await again()).uri, `${root}/me/plan-2026-11-23-g2-2.md`);
  });
});

describe('domain.md §5.3: the behaviors to choose from', () => {
  it('start with the ones the last balance check wants more of', async () => {
    const check = (answers: string) => `---\ntype: balance-check\n---\n${answers}`;
    const { notebook } = await notebookOf({
      'me/balance-2026-11-20.md': check('- L1: 1, more\n- G2: 2-3, right\n'),
      'me/balance-2026-11-22.md': check('- G4: 0, more\n- L2: 1, less\n- L7: 2-3, more\n'),
    });
    assert.deepEqual(moreWanted(notebook.own(today)), ['L7', 'G4']);
    assert.deepEqual(moreWanted(undefined), []);
  });
});

describe('a plan in its file', () => {
  it('is the lead’s own, with the lead’s own actions', async () => {
    const { text, file, notebook } = await made();
    assert.equal(
      text(file),
      `---
type: development-plan
behavior: G2
date: 2026-11-23
look-back: 2027-01-04
---
# I split work to a clear next step

- Sign of success: Nobody asks on Monday what to pick up

## Actions

- [ ] Feedback: Mateus and Aiko: which item was too large? @me due:2026-11-30
- [ ] Application: Slice the search rewrite @me due:2026-12-07
- [ ] Look back: what changed? @me due:2027-01-04
`,
    );
    const own = notebook.own(today);
    assert.deepEqual(
      own.actions.map(({ owner, due, done: isDone }) => [owner, due, isDone]),
      [
        ['me', '2026-11-30', false],
        ['me', '2026-12-07', false],
        ['me', '2027-01-04', false],
      ],
    );
    assert.equal(own.plans[0]?.state, 'active');
    assert.deepEqual(own.problems, []);
  });

  it('starts before the day to look back, however near that is', async () => {
    const { notebook } = await made({ lookBack: '2026-11-25' });
    assert.deepEqual(
      notebook.own(today).actions.map(({ due }) => due),
      ['2026-11-25', '2026-11-25', '2026-11-25'],
    );
  });

  it('is proposed to a person first: they owe nothing until they have said it back', async () => {
    const { person, file, text, notebook, written } = await made({}, 'dana');
    assert.equal(file, 'people/dana/plan-2026-11-23-g2.md');
    assert.equal(person('dana').plans[0]?.state, 'proposed');
    assert.deepEqual(
      person('dana').actions.map(({ owner }) => owner),
      ['me', 'me'],
    );
    const before = text(file) ?? '';
    assert.equal((reviewPlan(before, 'dana', { date, changed: 'x' }) as Refusal).refused, 'plan-proposed');
    done(await notebook.edit(written.uri, now => agreePlan(now, 'dana', '2026-11-24')));
    const [plan] = person('dana').plans;
    assert.deepEqual([plan?.state, plan?.agreedOn, plan?.saidBack], ['active', '2026-11-24', true]);
    assert.deepEqual(
      person('dana').actions.map(({ owner, due, done: isDone }) => [owner, due, isDone]),
      [
        ['them', '2026-12-01', false],
        ['them', '2026-12-08', false],
        ['me', '2026-11-30', true],
        ['me', '2027-01-04', false],
      ],
    );
    assert.deepEqual(agreePlan(text(file) ?? '', 'dana', '2026-11-25'), { edits: [], line: plan?.line });
  });

  it('keeps its line after two more lines of front matter', () => {
    const text = '---\ntype: development-plan\n---\n\n# Focus\n\n- Training: a book\n';
    const agreed = agreePlan(text, 'dana', date);
    const now = applyEdits(text, isRefusal(agreed) ? assert.fail(agreed.refused) : agreed.edits);
    assert.equal(now.split('\n')[isRefusal(agreed) ? -1 : agreed.line], '# Focus');
  });

  it('is theirs from the start if they have already said it back', async () => {
    const { person } = await made({ saidBack: true }, 'dana');
    assert.equal(person('dana').plans[0]?.state, 'active');
    assert.deepEqual(
      person('dana').actions.map(({ owner }) => owner),
      ['them', 'them', 'me'],
    );
  });

  it('saves what changed, and is closed or continued', async () => {
    const { notebook, file, text, written } = await made();
    const review = (changed: string, next?: string) =>
      notebook.edit(written.uri, now => reviewPlan(now, ownId, { date: '2027-01-04', changed, next }));
    done(await review('Two of five\nask less', '2027-01-18'));
    let plan = planOf(text(file) ?? '');
    assert.deepEqual(
      plan.looks.map(({ date: on, text: words }) => [on, words]),
      [['2027-01-04', 'Two of five ask less']],
    );
    assert.deepEqual([plan.state, plan.lookBack], ['active', '2027-01-18']);
    assert.match(text(file) ?? '', /\[x\] Look back: what changed\? @me due:2027-01-04 done:2027-01-04\n/);
    assert.match(text(file) ?? '', /\[ \] Look back: what changed\? @me due:2027-01-18\n/);
    done(await review('Nobody asks'));
    plan = planOf(text(file) ?? '');
    assert.deepEqual([plan.state, plan.closedOn, plan.looks.length], ['closed', '2027-01-04', 2]);
    assert.equal(((await review('again')) as Refusal).refused, 'plan-closed');
  });

  it('refuses a next round in the past, naming the field', async () => {
    const { text, file } = await made();
    const refused = reviewPlan(text(file) ?? '', ownId, { date, changed: 'x', next: date });
    assert.deepEqual(refused, { refused: 'plan-lacks', field: 'next', after: date });
  });

  it('is changed only if it is a plan', () => {
    const note = '---\ntype: note\n---\n# Focus\n\n- Training: a book\n';
    assert.deepEqual(agreePlan(note, 'dana', date), { refused: 'not-a-plan', line: 0 });
    assert.deepEqual(reviewPlan(note, ownId, { date, changed: 'x' }), { refused: 'not-a-plan', line: 0 });
  });

  it('becomes undated actions if it has no day to look back, and keeps existing ones', () => {
    const text =
      '---\ntype: development-plan\n---\n# Focus\n\n- Training: a book\n- [ ] Mentoring: Søren @me due:2026-12-01\n';
    assert.equal(
      applied(text, agreePlan(text, 'dana', date)),
      '---\ntype: development-plan\nagreed-on: 2026-11-23\nsaid-back: yes\n---\n# Focus\n\n- [ ] Training: a book @dana\n- [ ] Mentoring: Søren @me due:2026-12-01\n',
    );
  });

  it('is proposed until it has both the date and the person’s words, and closed by a date', () => {
    const state = (keys: string, person = 'dana') =>
      planOf(`---\ntype: development-plan\n${keys}---\n# Focus\n`, person).state;
    assert.equal(state(''), 'proposed');
    assert.equal(state('agreed-on: 2026-11-20\n'), 'proposed');
    assert.equal(state('said-back: yes\n'), 'proposed');
    assert.equal(state('agreed-on: 2026-11-20\nsaid-back: no\n'), 'proposed');
    assert.equal(state('agreed-on: 2026-11-20\nsaid-back: True\n'), 'active');
    assert.equal(state('closed: 2026-11-20\n'), 'closed');
    assert.equal(state('', ownId), 'active');
  });

  it('uses the first of duplicate values', () => {
    const plan = planOf(
      '---\ntype: development-plan\n---\n# Focus\n\n- Behavior: G2\n- Behavior: L1\n- Sign: one\n- Sign: two\n- Look back: 2027-01-04\n- Look back: 2027-02-01\n',
    );
    assert.deepEqual([plan.behavior, plan.sign, plan.lookBack], ['G2', 'one', '2027-01-04']);
  });

  it('is understood when written by others', () => {
    const text = `---\r
type: Development Plan\r
said-back: Not yet\r
---\r
# More focus\r
\r
* **Behaviour:** g6 I stopped work\r
* __Sign__: two things end a week\r
1. Mentor: Søren\r
   - [X] Practice: on the search rewrite due:2026-12-01\r
* Look back on: 2027-02-01\r
\r
### Looking back\r
\r
- 2026-12-01: one ended\r
`;
    const plan = planOf(text);
    assert.equal(plan.behavior, 'G6');
    assert.equal(plan.sign, 'two things end a week');
    assert.deepEqual(
      plan.ways.map(({ way, what, done: isDone }) => [way, what, isDone]),
      [
        ['mentoring', 'Søren', undefined],
        ['application', 'on the search rewrite', true],
      ],
    );
    assert.equal(plan.lookBack, '2027-02-01');
    assert.deepEqual(
      plan.looks.map(({ text: words }) => words),
      ['one ended'],
    );
  });

  it('marks an unreadable value on its line', () => {
    const { problems } = readFacts(
      'plan.md',
      ownId,
      '---\ntype: development-plan\nbehavior: Z9\nlook-back: soon\nsaid-back: maybe\n---\n',
    );
    assert.deepEqual(problems.map(({ line }) => line).sort(), [2, 3, 4]);
  });

  it('shows private parts to nobody else', async () => {
    const { publicPerson } = await import('../../../src/core/subjects/publicPerson');
    const file = 'people/dana/plan-2026-11-01-g2.md';
    const plan =
      '---\ntype: development-plan\n---\n# Focus\n\n- Training: a book\n\n## Private\n\n- Mentoring: Søren\n';
    const { person } = await notebookOf({ ...dana, [file]: plan });
    assert.equal(person('dana').plans[0]?.ways.length, 2);
    assert.deepEqual(
      publicPerson(person('dana')).plans[0]?.ways.map(({ what }) => what),
      ['a book'],
    );
  });

  it('reads values on the line below their labels, and the first of two titles', () => {
    const plan = planOf(
      '---\ntype: development-plan\n---\n# Focus\n\n- Sign:\n  two end a week\n- Look back:\n  2027-01-04\n- Training: a book\n- [ ] Mentoring: Søren @me due:2026-12-01\n\n# Other\n',
    );
    assert.deepEqual(
      [plan.title, plan.line, plan.sign, plan.lookBack],
      ['Focus', 3, 'two end a week', '2027-01-04'],
    );
    assert.deepEqual(plan.ways, [
      { line: 9, way: 'training', what: 'a book' },
      { line: 10, way: 'mentoring', what: 'Søren', done: false, due: '2026-12-01', owner: 'me' },
    ]);
  });

  it('is agreed on wherever the action to agree is', () => {
    const text =
      '---\ntype: development-plan\nlook-back: 2027-01-04\n---\n# Focus\n\n- [ ] Agree: Dana says it back @me\n- Training: a book\n- Feedback: which?\n';
    assert.equal(
      applied(text, agreePlan(text, 'dana', date)).split('---\n')[2],
      '# Focus\n\n- [x] Agree: Dana says it back @me done:2026-11-23\n- [ ] Training: a book @dana due:2026-11-30\n- [ ] Feedback: which? @dana due:2026-12-07\n',
    );
  });

  it('shows a private plan and a private look back to nobody else', async () => {
    const { publicPerson } = await import('../../../src/core/subjects/publicPerson');
    const plan =
      '---\ntype: development-plan\n---\n# Focus\n\n- Training: a book\n\n## Looking back\n\n- 2026-11-02 one ended\n- 2026-11-03 private: two\n';
    const { person } = await notebookOf({
      ...dana,
      'people/dana/plan-2026-11-01-g2.md': plan,
      'people/dana/plan-2026-11-02-g4.md': plan.replace('type:', 'private: true\ntype:'),
    });
    assert.deepEqual(
      person('dana').plans.map(({ looks }) => looks.length),
      [2, 2],
    );
    assert.deepEqual(
      publicPerson(person('dana')).plans.map(({ ways, looks }) => [
        ways.length,
        looks.map(({ text }) => text),
      ]),
      [[1, ['one ended']]],
    );
  });
});

describe('any plan', () => {
  const words = fc.oneof(fc.string({ minLength: 1, maxLength: 60 }), hostileText);
  const plan = fc.record({
    behavior: fc.constantFrom(...growthBehaviorIds),
    ways: fc
      .tuple(fc.shuffledSubarray([...wayIds], { minLength: 2, maxLength: 2 }), words, words)
      .map(([[one = 'training', other = 'feedback'], first, second]) => ({ [one]: first, [other]: second })),
    sign: words,
    lookBack: fc.constantFrom('2026-11-24', '2027-02-28', '2999-12-31'),
  });

  it('reads back as it was created, or is refused and leaves no file', async () => {
    await fc.assert(
      fc.asyncProperty(plan, fc.boolean(), async (given, saidBack) => {
        const { notebook, files, person } = await notebookOf(dana);
        const file = `${root}/people/dana/plan-${date}-${given.behavior.toLowerCase()}.md`;
        const written = await makePlan(notebook, person('dana'), { ...given, date, saidBack });
        if (isRefusal(written)) return assert.equal(files.text(file), undefined);
        const [fact] = person('dana').plans;
        assert.equal(fact?.behavior, given.behavior);
        assert.equal(fact?.lookBack, given.lookBack);
        assert.equal(fact?.ways.length, 2);
        assert.equal(fact?.title, growthBehaviors[given.behavior].text.replace(/\.$/, ''));
        assert.equal(fact?.state, saidBack ? 'active' : 'proposed');
      }),
      { numRuns: runs(60) },
    );
  });

  it('keeps every other byte when agreed on and looked back on', async () => {
    const extra = fc.constantFrom(
      '',
      '> a quote\n\n',
      '```\n- [ ] code\n```\n\n',
      'Some words  \nof mine\n\n',
    );
    await fc.assert(
      fc.asyncProperty(plan, extra, fc.boolean(), words, async (given, more, isCrlf, changed) => {
        const { notebook, person } = await notebookOf(dana);
        const written = await makePlan(notebook, person('dana'), { ...given, date });
        if (isRefusal(written)) return;
        const lf = `${(await notebook.text(written.uri)) ?? ''}\n${more}`;
        const text = isCrlf ? lf.replaceAll('\n', '\r\n') : lf;
        const agreed = agreePlan(text, 'dana', '2026-11-24');
        if (isRefusal(agreed)) return assert.equal(agreed.refused, 'edit-astray');
        const then = applied(text, agreed);
        const rest = (whole: string) =>
          whole.split(/\r?\n/).filter(row => !/Agree:|said-back|agreed-on|^- (?:\[.\] )?\w+:/.test(row));
        assert.deepEqual(rest(then), rest(text));
        const { fact } = readPlan(readBlocks(then), 'dana');
        const looked = reviewPlan(then, 'dana', { date: '2027-03-01', changed: `so ${changed}` });
        if (isRefusal(looked)) return;
        const last = applied(then, looked);
        assert.ok(last.length > then.length);
        assert.equal(readPlan(readBlocks(last), 'dana').fact.ways.length, fact.ways.length);
        assert.equal(isCrlf && /(?<!\r)\n/.test(last), false);
      }),
      { numRuns: runs(25) },
    );
  });
});
