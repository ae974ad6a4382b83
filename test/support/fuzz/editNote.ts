import assert from 'node:assert/strict';
import { addAction } from '../../../src/core/actions/addAction';
import { changeAction } from '../../../src/core/actions/changeAction';
import { completeAction, completeAllActions } from '../../../src/core/actions/completeAction';
import { reopenAction } from '../../../src/core/actions/reopenAction';
import { reviewOutcome } from '../../../src/core/expectations/reviewOutcome';
import { setExpectation } from '../../../src/core/expectations/setExpectation';
import { logFeedback, markDelivered } from '../../../src/core/feedback/logFeedback';
import { agreePlan, reviewPlan } from '../../../src/core/growth/changePlan';
import { setFrontMatter } from '../../../src/core/markdown/frontMatterEdit';
import type { Plan } from '../../../src/core/markdown/textEdit';
import { capture } from '../../../src/core/meetings/capture';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import { raiseTopic } from '../../../src/core/meetings/raiseTopic';
import { decode } from '../../../src/core/notebook/noteText';
import { followRename } from '../../../src/core/people/followRename';
import { isRefusal } from '../../../src/core/refusal';
import { changeActs, closeSituation } from '../../../src/core/situations/changeSituation';
import { logTaskEvent } from '../../../src/core/tasks/logTaskEvent';
import { recordReading } from '../../../src/core/tasks/recordReading';
import { root, today } from '../notebookFixture';
import type { MutatedNote } from './mutatedNote';
import { notebookWith } from './readNote';

const { date } = today;
type Of = Awaited<ReturnType<typeof notebookWith>>;

/** An edit and how many lines of the note it may change; all others must stay the same, byte for byte. */
interface Act {
  readonly changes: number;
  run(of: Of, uri: string, line: number): Promise<unknown>;
}

const inText = (changes: number, plan: (text: string, line: number) => ReturnType<Plan>): Act => ({
  changes,
  run: ({ notebook }, uri, line) => notebook.edit(uri, text => plan(text, line)),
});
/** An item may span many lines, with marks on several of them. */
const anItem = 6;

/** Every function that edits notes, with what it may change. */
export const acts: Readonly<Record<string, Act>> = {
  'tick an action': inText(anItem, (text, line) => completeAction(text, line, date)),
  'tick all actions': inText(Number.POSITIVE_INFINITY, text => completeAllActions(text, date)),
  'untick an action': inText(anItem, (text, line) => reopenAction(text, line)),
  'snooze an action': inText(anItem, (text, line) => changeAction(text, line, { due: '2026-12-24' }, 'bad')),
  'give an action away': inText(anItem, (text, line) => changeAction(text, line, { owner: 'them' }, 'bad')),
  'raise a topic': inText(anItem, (text, line) => raiseTopic(text, line)),
  'mark feedback as delivered': inText(1, (text, line) => markDelivered(text, line, date)),
  'set the front matter': inText(anItem, text => setFrontMatter(text, { name: 'Ö', cadence: 'P2W' })),
  'agree a plan': inText(anItem, text => agreePlan(text, 'bad', date)),
  'review a plan': inText(anItem, text =>
    reviewPlan(text, 'bad', { date, changed: 'x', next: '2027-01-04' }),
  ),
  'close a situation': inText(anItem, text => closeSituation(text, date, 'learned')),
  'do an act': inText(anItem, text =>
    changeActs(text, { tick: [{ side: 'lead', text: 'Say why' }], untick: [], isKnown: () => false }, date),
  ),
  'move an expectation': {
    changes: anItem,
    run: async (of, _uri, line) => {
      const person = of.person('bad');
      const { id = 'none' } = person.expectations[line % Math.max(1, person.expectations.length)] ?? {};
      return reviewOutcome(
        of.notebook,
        person,
        id,
        'active',
        { start: date, saidBack: true, due: '2026-12-24' },
        date,
      );
    },
  },
  'follow a rename': {
    changes: Number.POSITIVE_INFINITY,
    run: ({ notebook }, uri) =>
      notebook.edit(uri, text => ({
        edits: followRename(text, uri.slice(root.length + 1).split('/'), { from: 'bad', to: 'good' }),
        line: 0,
      })),
  },
  'capture a topic': {
    changes: 0,
    run: of => capture(of.notebook, of.person('bad'), { text: 'new', kind: 'topic', date }),
  },
  'add an action': {
    changes: 0,
    run: of => addAction(of.notebook, of.person('bad'), { text: 'new', owner: 'me', date }),
  },
  'log a 1:1': {
    changes: 0,
    run: of => logOneOnOne(of.notebook, of.person('bad'), { date: '2026-11-20', text: 'new' }),
  },
  'record a reading': {
    changes: 1,
    run: of =>
      recordReading(of.notebook, of.person('bad'), 'Search', {
        ...({ competence: 'some', commitment: 'low', trend: 'flat', by: 'lead', style: 'S2', date } as const),
        note: 'new',
      }),
  },
  'log an event': {
    changes: 0,
    run: of => logTaskEvent(of.notebook, of.person('bad'), 'Search', { date, event: 'outcome-met' }),
  },
  'log feedback': {
    changes: 0,
    run: of =>
      logFeedback(of.notebook, of.person('bad'), { date, kind: 'praise', title: 'new', text: 'new' }),
  },
  'set an expectation': {
    changes: 0,
    run: of => setExpectation(of.notebook, of.person('bad'), { outcome: 'new' }, date),
  },
};

/**
 * Performs one edit on a note. Fails if the edit throws, writes a file it does not name, writes anything despite a
 * refusal or to a file that is not text, or changes more lines than it may. Returns whether anything was written.
 */
export async function editNote(note: MutatedNote, name: string, at: number): Promise<boolean> {
  const act = acts[name] ?? assert.fail(name);
  const of = await notebookWith(note);
  if (!of.notebook.index.ids.includes('bad')) of.files.put(`${root}/people/bad/x.txt`, '');
  await of.notebook.load();
  const uri = `${root}/${note.path.split('/').map(encodeURIComponent).join('/')}`;
  const before = of.files.all;
  const text = before[uri] ?? '';
  const outcome = await act.run(of, uri, Math.floor(at * text.split('\n').length));
  const after = of.files.all;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    file => before[file] !== after[file],
  );
  const written = isRefusal(outcome) ? undefined : (outcome as { readonly uri: string }).uri;
  assert.deepEqual(
    changed.filter(file => file !== written),
    [],
    `${name} wrote what it does not name`,
  );
  if (decode(note.bytes) === undefined) assert.equal(after[uri], text, `${name} wrote to what is no text`);
  if (written === undefined || changed.length === 0 || before[written] === undefined)
    return changed.length > 0;
  const lost = linesLost(before[written] ?? '', after[written] ?? '');
  assert.ok(lost.length <= act.changes, `${name} changed ${JSON.stringify(lost)}`);
  return true;
}

/** The lines, with line endings, that occur less often in `after`; the last line may have gained an ending. */
function linesLost(before: string, after: string): readonly string[] {
  const rows = (text: string) => text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
  const left = new Map<string, number>();
  for (const row of rows(after)) left.set(row, (left.get(row) ?? 0) + 1);
  return rows(before).filter(row => {
    const found = [row, `${row}\n`, `${row}\r\n`, `${row}\r`].find(
      (one, at) => (left.get(one) ?? 0) > 0 && (at === 0 || !/[\r\n]$/.test(row)),
    );
    if (found !== undefined) left.set(found, (left.get(found) ?? 0) - 1);
    return found === undefined;
  });
}
