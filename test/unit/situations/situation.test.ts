import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { applyEdits, type Edit } from '../../../src/core/markdown/textEdit';
import { ownId } from '../../../src/core/notebook/layout';
import { boardOf, liveBoard, liveRows } from '../../../src/core/playbook/situationBoard';
import { situationLibrary } from '../../../src/core/playbook/situationLibrary';
import { isRefusal, type Refusal } from '../../../src/core/refusal';
import { actKey } from '../../../src/core/situations/actKey';
import {
  type ActWords,
  addActActions,
  changeActs,
  closeSituation,
} from '../../../src/core/situations/changeSituation';
import { giveActs } from '../../../src/core/situations/giveActs';
import { nameSituation } from '../../../src/core/situations/nameSituation';
import { readSituation } from '../../../src/core/situations/readSituation';
import { situationSides } from '../../../src/core/situations/situation';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { inEnglish } from '../../../src/core/text/say';
import { hostileText } from '../../support/hostileText';
import { done, notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const { date } = today;
const library = situationLibrary(inEnglish);
const dana = { 'people/dana/profile.md': '---\nname: Dana\n---\n' };
const move = library.find(({ id }) => id === 'x1-new-platform') ?? assert.fail('X1 is missing');
const applied = (text: string, edit: Edit | Refusal) =>
  isRefusal(edit) ? assert.fail(edit.refused) : applyEdits(text, edit.edits);
const acts = (text: string) =>
  readSituation(readBlocks(text), ownId).acts.map(({ side, state, text: words }) => [side, state, words]);
const change = (text: string, tick: readonly ActWords[], untick: readonly ActWords[] = [], known = true) =>
  changeActs(text, { tick, untick, isKnown: () => known }, date);
const lead = (text: string): ActWords => ({ side: 'lead', text });
const manage = (text: string): ActWords => ({ side: 'manage', text });

async function named() {
  const notes = await notebookOf(dana);
  const given = { situation: move.id, name: 'Move to Postgres 17', date };
  const { uri } = done(await nameSituation(notes.notebook, given));
  const path = uri.slice(root.length + 1);
  return { ...notes, uri, path, now: () => notes.text(path) ?? '' };
}

describe('domain.md §5.4: situations that need both', () => {
  it('are X1 to X8 and at least eight more, each with four or five acts on either side', () => {
    const ids = library.map(({ id }) => id);
    for (let number = 1; number <= 18; number++)
      assert.equal(ids.filter(id => id.startsWith(`x${number}-`)).length, 1, `X${number}`);
    for (const { id, acts: columns, openers } of library.filter(each => /^x\d/.test(each.id))) {
      for (const side of situationSides)
        assert.ok([4, 5].includes(columns[side].length), `${id} has ${columns[side].length} acts to ${side}`);
      assert.ok(openers.length >= 2, id);
    }
  });

  it('never ask for the same act twice, so that a check is unambiguous', () => {
    for (const { id, acts: columns } of library) {
      const keys = situationSides.flatMap(side => columns[side].map(({ text }) => actKey({ side, text })));
      assert.equal(new Set(keys).size, keys.length, id);
    }
  });

  it('have acts that read back when checked', async () => {
    const { now } = await named();
    for (const { id, acts: columns } of library) {
      const all = situationSides.flatMap(side => columns[side].map(({ text }) => ({ side, text })));
      const text = applied(now(), change(now(), all));
      assert.deepEqual(
        acts(text),
        all.map(({ side, text: words }) => [side, 'doing', words]),
        id,
      );
      const board = liveBoard(
        { ...readSituation(readBlocks(text), ownId), uri: 'x' },
        library.find(each => each.id === id),
      );
      assert.deepEqual(
        board.columns.map(column => column.acts.length),
        situationSides.map(side => columns[side].length),
        id,
      );
    }
  });
});

describe('a live situation', () => {
  it('is the lead’s own note with two empty columns', async () => {
    const { path, now, notebook } = await named();
    assert.equal(path, 'me/situation-2026-11-23-move-to-postgres-17.md');
    assert.equal(
      now(),
      '---\ntype: situation\nsituation: x1-new-platform\ndate: 2026-11-23\n---\n# Move to Postgres 17\n\n## Lead\n\n## Manage\n',
    );
    const own = notebook.own(today);
    assert.deepEqual(own.problems, []);
    assert.deepEqual(own.actions, []);
    assert.equal(own.situations[0]?.title, 'Move to Postgres 17');
  });

  it('lists what is being done, and which acts are actions', async () => {
    const { notebook, uri, now } = await named();
    const [one, two] = move.acts.lead.map(({ text }) => lead(text));
    const [three] = move.acts.manage.map(({ text }) => manage(text));
    if (!one || !two || !three) return assert.fail();
    done(await notebook.edit(uri, text => change(text, [one])));
    done(await giveActs(notebook, { uri, title: 'Move' }, [one, two, three], { due: '2026-11-30', date }));
    assert.equal(
      now().slice(now().indexOf('## Lead')),
      `## Lead\n\n- ${one.text}\n- [ ] ${two.text} @me due:2026-11-30\n\n## Manage\n\n- [ ] ${three.text} @me due:2026-11-30\n`,
    );
    const own = notebook.own(today);
    assert.deepEqual(
      own.actions.map(({ owner, due }) => [owner, due]),
      [
        ['me', '2026-11-30'],
        ['me', '2026-11-30'],
      ],
    );
    const fact = own.situations[0] ?? assert.fail();
    assert.deepEqual(
      liveBoard(fact, move).columns[0]?.acts.map(({ state }) => state),
      ['doing', 'open', 'missing', 'missing'],
    );
    assert.deepEqual(
      liveRows([fact], library).map(({ done: count, of }) => [count, of]),
      [[1, 8]],
    );
  });

  it('hands an act to a person: in their notes, with a mention here', async () => {
    const { notebook, uri, now, person } = await named();
    const [one, two] = move.acts.manage.map(({ text }) => manage(text));
    if (!one || !two) return assert.fail();
    done(await notebook.edit(uri, text => change(text, [one])));
    const given = { person: person('dana'), due: '2026-11-30', date };
    done(await giveActs(notebook, { uri, title: 'Move to Postgres 17' }, [one, two], given));
    assert.deepEqual(
      person('dana').actions.map(({ text, owner, due }) => [text, owner, due]),
      [[`${two.text.replace(/\.$/, '')} (Move to Postgres 17)`, 'them', '2026-11-30']],
    );
    assert.ok(now().endsWith(`- ${one.text}\n- ${two.text}\n  - Dana, by 2026-11-30\n`));
    assert.equal(notebook.own(today).situations[0]?.acts[1]?.note, 'Dana, by 2026-11-30');
    assert.deepEqual(notebook.own(today).actions, []);
  });

  it('unchecks an act, and discards no text that exists nowhere else', async () => {
    const { now } = await named();
    const known = lead(move.acts.lead[0]?.text ?? '');
    const ticked = applied(now(), change(now(), [known]));
    assert.equal(applied(ticked, change(ticked, [], [known])), now().replace('## Lead\n', '## Lead\n\n'));
    const own = lead('Ask the oldest customer.');
    const mine = applied(now(), change(now(), [own]));
    assert.deepEqual(acts(applied(mine, change(mine, [], [own], false))), [['lead', 'open', own.text]]);
    const noted = ticked.replace(known.text, `${known.text}\n  - Dana said so`);
    const open = applied(noted, change(noted, [], [known]));
    assert.deepEqual(acts(open), [['lead', 'open', known.text]]);
    assert.ok(open.includes('Dana said so'));
  });

  it('counts boxes checked by hand, and keeps an act once, however it is written', () => {
    const text =
      '---\ntype: Situation\n---\n# Move\n\n### Leading\n* [X] Say why  now.\n+ [ ] Name what is given up @me\n1. thank them\n   - a note\n';
    assert.deepEqual(acts(text), [
      ['lead', 'done', 'Say why now.'],
      ['lead', 'open', 'Name what is given up'],
      ['lead', 'doing', 'thank them'],
    ]);
    const again = change(text, [lead('say WHY now'), lead('Thank them.')]);
    assert.deepEqual(again, { edits: [], line: 0 });
    assert.equal(isRefusal(addActActions(text, [lead('Say why now')])), false);
  });

  it('is closed with a short look back, and then left unchanged', async () => {
    const { now } = await named();
    const closed = applied(now(), closeSituation(now(), '2026-12-10', 'Sooner\nwith the fallback'));
    const { situations } = readFacts('s.md', ownId, closed);
    assert.equal(situations[0]?.closedOn, '2026-12-10');
    assert.deepEqual(
      situations[0]?.looks.map(({ text }) => text),
      ['Sooner with the fallback'],
    );
    assert.equal((change(closed, [lead('x')]) as Refusal).refused, 'situation-closed');
    assert.equal((closeSituation(closed, date, 'x') as Refusal).refused, 'situation-closed');
    assert.equal((change('# Some note\n', [lead('x')]) as Refusal).refused, 'not-a-situation');
  });

  it('is listed before closed ones', () => {
    const fact = (uri: string, more: object) => ({ uri, line: 0, title: uri, acts: [], looks: [], ...more });
    const rows = liveRows(
      [
        fact('old', { date: '2026-01-01' }),
        fact('over', { date: '2026-11-01', closedOn: '2026-11-20' }),
        fact('new', { date: '2026-11-22' }),
      ],
      library,
    );
    assert.deepEqual(
      rows.map(({ uri }) => uri),
      ['new', 'old', 'over'],
    );
  });

  it('puts the lead’s own acts after those of the playbook', () => {
    const fact = {
      line: 0,
      title: 'Move',
      looks: [],
      uri: 'u',
      acts: [{ line: 9, side: 'lead', text: 'My own', state: 'doing' }],
    } as const;
    const [column] = liveBoard(fact, move).columns;
    assert.equal(column?.acts.at(-1)?.text, 'My own');
    assert.equal(column?.acts.length, move.acts.lead.length + 1);
    assert.equal(boardOf(move).columns[0]?.acts.length, move.acts.lead.length);
  });

  it('has what is nested in an act as its note, and stops at what is no act', () => {
    const text =
      '---\ntype: situation\n---\n# Move\n\n## Lead\n\n- Say why\n  - Dana  \n  - \n  - by Friday\n- [ ] Ask @me due:2026-12-01\n- [ ] \n- [-] Dropped\n- [x] Thank\n\n# Other\n';
    const fact = readSituation(readBlocks(text), ownId);
    assert.deepEqual([fact.title, fact.line], ['Move', 3]);
    assert.deepEqual(fact.acts, [
      { line: 7, side: 'lead', text: 'Say why', state: 'doing', note: 'Dana · by Friday' },
      { line: 11, side: 'lead', text: 'Ask', state: 'open', due: '2026-12-01', owner: 'me' },
      { line: 14, side: 'lead', text: 'Thank', state: 'done' },
    ]);
  });

  it('opens an act again that was done, without the date', () => {
    const text =
      '---\ntype: situation\n---\n# Move\n\n## Lead\n\n- [x] Say why done:2026-11-20\n\n## Manage\n';
    const edit = change(text, [], [lead('Say why')]);
    assert.equal(applied(text, edit), text.replace('[x] Say why done:2026-11-20', '[ ] Say why'));
    assert.equal(isRefusal(edit) ? -1 : edit.line, 7);
  });

  it('completes an open action, on its line', () => {
    const text =
      '---\ntype: situation\n---\n# Move\n\n## Lead\n\n- [ ] One\n- [ ] Two\n\n## Manage\n\n- [ ] Three\n';
    const edit = change(text, [manage('Three'), lead('Two')]);
    assert.equal(
      applied(text, edit),
      text.replace('[ ] Two', `[x] Two done:${date}`).replace('[ ] Three', `[x] Three done:${date}`),
    );
    assert.equal(isRefusal(edit) ? -1 : edit.line, 12);
  });

  it('is named without a word in its file name where the name has none', async () => {
    const { notebook } = await notebookOf(dana);
    const name = async (words: string) =>
      done(await nameSituation(notebook, { situation: move.id, name: words, date }));
    const { uri, line } = await name('!?');
    assert.deepEqual([uri, line], [`${root}/me/situation-2026-11-23-live.md`, 5]);
    assert.equal((await name('…')).uri, `${root}/me/situation-2026-11-23-live-2.md`);
  });

  it('shows a private situation, act or look back to nobody else', async () => {
    const { publicPerson } = await import('../../../src/core/subjects/publicPerson');
    const text =
      '---\ntype: situation\n---\n# Move\n\n## Lead\n\n- Say why\n- private: Thank her\n\n## Looking back\n\n- 2026-11-02 sooner\n- 2026-11-03 private: she was ill\n';
    const shown = async (note: string) => {
      const { person } = await notebookOf({ ...dana, 'people/dana/move.md': note });
      const whole = person('dana');
      assert.equal(whole.situations[0]?.acts.length, 2);
      return publicPerson(whole).situations.map(({ acts, looks }) => [
        acts.map(each => each.text),
        looks.length,
      ]);
    };
    assert.deepEqual(await shown(text), [[['Say why'], 1]]);
    assert.deepEqual(await shown(text.replace('type:', 'private: true\ntype:')), []);
    const looks = text.replace('- private: Thank her', '- Thank her');
    assert.deepEqual(await shown(looks), [[['Say why', 'Thank her'], 1]]);
  });
});

describe('any check', () => {
  const known = situationSides.flatMap(side => move.acts[side].map(({ text }) => ({ side, text })));
  const act = fc.oneof(
    fc.constantFrom(...known),
    fc.record({
      side: fc.constantFrom(...situationSides),
      text: fc.oneof(hostileText, fc.string({ minLength: 1 })),
    }),
  );
  const rows = fc.array(
    fc.constantFrom(
      ...known.map(({ text }) => `- ${text}`),
      ...known.map(({ text }) => `* [ ] ${text} @me due:2026-12-01`),
      ...known.map(({ text }) => `1. [x] ${text} done:2026-11-20`),
      '',
      'Words of mine',
      '  - below it',
      '> quoted',
      '```\n- code\n```',
      '### More',
    ),
    { maxLength: 12 },
  );

  it('leaves every other line unchanged, in any note', () => {
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.array(act, { maxLength: 3 }),
        fc.array(act, { maxLength: 3 }),
        fc.boolean(),
        (one, two, tick, untick, isCrlf) => {
          const lf = `---\ntype: situation\nmine: yes # stays\n---\n# Move\n\n## Lead\n\n${one.join('\n')}\n\n## Manage\n\n${two.join('\n')}\n`;
          const text = isCrlf ? lf.replaceAll('\n', '\r\n') : lf;
          const isKnown = (words: ActWords) => known.some(each => actKey(each) === actKey(words));
          const edit = changeActs(text, { tick, untick, isKnown }, date);
          if (isRefusal(edit)) return;
          const after = applyEdits(text, edit.edits);
          const about = new Set([...tick, ...untick].map(actKey));
          const others = (whole: string) =>
            readSituation(readBlocks(whole), ownId)
              .acts.filter(each => !about.has(actKey(each)))
              .map(({ side, state, text: words, due, note }) => [side, state, words, due, note]);
          assert.deepEqual(others(after), others(text));
          const left = (whole: string) =>
            whole.split(/\r?\n/).filter(row => /mine|quoted|code|###|Words|below/.test(row));
          for (const row of left(text)) assert.ok(after.includes(row), row);
          if (tick.length + untick.length === 0) assert.equal(after, text);
          if (isCrlf && !/\r(?!\n)/.test(after)) assert.doesNotMatch(after, /(?<!\r)\n/);
        },
      ),
      { numRuns: runs(80) },
    );
  });

  it('and its undo restore the note, byte for byte, if the column has a line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), missing => {
        const text = '---\ntype: situation\n---\n# Move\n\n## Lead\n\n- First\n\n## Manage\n\n- Second\n';
        const on = applied(text, change(text, [missing]));
        assert.notEqual(on, text);
        assert.equal(applied(on, change(on, [], [missing])), text);
      }),
    );
  });
});
