import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Outcome,
  type Place,
  type PromptSteps,
  runPrompts,
} from '../../../src/core/prompts/promptSteps';

/** A user's next step: answers, goes back with half-typed text, or cancels. */
type Did = { readonly answer: number } | { readonly back: string } | 'leave';

interface Shown {
  readonly question: string;
  readonly place: Place;
}

/** A user who takes these steps in turn, and then cancels. */
function userWho(does: readonly Did[]) {
  const left = [...does];
  const seen: Shown[] = [];
  const show =
    (question: string) =>
    async (place: Place): Promise<Outcome<number>> => {
      seen.push({ question, place });
      const next = left.shift() ?? 'leave';
      if (next === 'leave') return { did: 'leave' };
      if ('answer' in next) return { did: 'answer', value: next.answer, kept: next.answer };
      return place.step > 1 ? { did: 'back', kept: next.back } : { did: 'leave' };
    };
  const ask = (steps: PromptSteps<string>, question: string) => steps.ask(question, show(question));
  return { seen, ask };
}

/** Questions that depend on the answers: an even first answer leads to "b", an odd one to "c" and "d". */
function branching(user: ReturnType<typeof userWho>) {
  return runPrompts<readonly number[], string>(async steps => {
    steps.expect(3);
    const a = await user.ask(steps, 'a');
    if (a % 2 === 1) steps.expect(1);
    const between =
      a % 2 === 0 ? [await user.ask(steps, 'b')] : [await user.ask(steps, 'c'), await user.ask(steps, 'd')];
    return [a, ...between, await user.ask(steps, 'e')];
  });
}

describe('prompts in steps', () => {
  it('collect all answers, and number each step', async () => {
    const user = userWho([{ answer: 2 }, { answer: 4 }, { answer: 6 }]);
    assert.deepEqual(await branching(user), [2, 4, 6]);
    assert.deepEqual(
      user.seen.map(({ question, place: { step, of } }) => [question, step, of]),
      [
        ['a', 1, 3],
        ['b', 2, 3],
        ['e', 3, 3],
      ],
    );
  });

  it('count steps that an answer adds', async () => {
    const user = userWho([{ answer: 1 }, { answer: 2 }, { answer: 3 }, { answer: 4 }]);
    assert.deepEqual(await branching(user), [1, 2, 3, 4]);
    assert.deepEqual(
      user.seen.map(({ place: { step, of } }) => `${step}/${of}`),
      ['1/3', '2/4', '3/4', '4/4'],
    );
  });

  it('restore answers, and half-typed text', async () => {
    const user = userWho([{ answer: 2 }, { back: 'half' }, { answer: 4 }, { answer: 8 }, { answer: 6 }]);
    assert.deepEqual(await branching(user), [4, 8, 6]);
    assert.deepEqual(
      user.seen.map(({ question, place }) => [question, place.kept]),
      [
        ['a', undefined],
        ['b', undefined],
        ['a', 2],
        ['b', 'half'],
        ['e', undefined],
      ],
    );
  });

  it('follow a changed answer, and drop the steps of the first one', async () => {
    const user = userWho([
      { answer: 1 },
      { answer: 5 },
      { back: '' },
      { back: '' },
      { answer: 2 },
      { answer: 7 },
      { answer: 9 },
    ]);
    assert.deepEqual(await branching(user), [2, 7, 9]);
    assert.equal(user.seen.map(({ question }) => question).join(''), 'acdcabe');
  });

  it('return nothing if the user cancels, or the value that ends them', async () => {
    assert.equal(await branching(userWho([{ answer: 2 }, 'leave'])), undefined);
    const user = userWho([{ answer: 2 }, { answer: 3 }]);
    const ended = await runPrompts<number, string>(async steps => {
      await user.ask(steps, 'a');
      return steps.end('refused');
    });
    assert.equal(ended, 'refused');
    assert.equal(user.seen.length, 1);
  });

  it('pass errors through', async () => {
    await assert.rejects(
      runPrompts(async () => {
        throw new Error('broken');
      }),
      /broken/,
    );
  });

  it('keep nested prompts apart', async () => {
    const inner = userWho([{ answer: 1 }, { back: '' }, 'leave']);
    const outer = userWho([{ answer: 2 }]);
    const result = await runPrompts(async steps => {
      const inside = await runPrompts(async own => [await inner.ask(own, 'x'), await inner.ask(own, 'y')]);
      return [inside, await outer.ask(steps, 'a')];
    });
    assert.deepEqual(result, [undefined, 2]);
  });

  it('end with the last answer on the path taken, whatever the user does', async () => {
    const does = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.record({ answer: fc.nat(9) }) },
        { weight: 2, arbitrary: fc.record({ back: fc.string() }) },
        fc.constant('leave' as const),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(does, async acts => {
        const user = userWho(acts);
        const result = await branching(user);
        // A reference implementation: a stack of answers, and what each question shows when it returns.
        const stack: number[] = [];
        const kept = new Map<string, unknown>();
        const wayFrom = () => (stack[0] === undefined || stack[0] % 2 === 0 ? 'abe' : 'acde');
        const seen: unknown[] = [];
        let over: readonly number[] | undefined;
        for (const act of [...acts, 'leave' as const]) {
          const question = wayFrom()[stack.length] ?? '';
          seen.push([question, stack.length + 1, kept.get(question)]);
          if (act === 'leave' || ('back' in act && stack.length === 0)) break;
          if ('back' in act) {
            kept.set(question, act.back);
            stack.pop();
            continue;
          }
          kept.set(question, act.answer);
          stack.push(act.answer);
          if (stack.length === wayFrom().length) {
            over = [...stack];
            break;
          }
        }
        assert.deepEqual(result, over);
        assert.deepEqual(
          user.seen.map(({ question, place }) => [question, place.step, place.kept]),
          seen,
        );
        for (const { place } of user.seen) assert.ok(place.step <= place.of);
      }),
    );
  });
});
