import assert from 'node:assert/strict';
import fc from 'fast-check';
import { causeIds } from '../../../src/core/expectations/causes';
import { expectationStates } from '../../../src/core/expectations/model';
import { type MoveDetails, movesFrom } from '../../../src/core/expectations/moves';
import { reviewOutcome } from '../../../src/core/expectations/reviewOutcome';
import { setExpectation } from '../../../src/core/expectations/setExpectation';
import { isRefusal } from '../../../src/core/refusal';
import { anyWords as words } from '../../support/anyWords';
import { path, profile } from '../../support/expectationFile';
import { notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

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

  /** Edits by hand between two commands; none removes a log line. */
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

  it('loses no line, despite edits by hand in between', async () => {
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
