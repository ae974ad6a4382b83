import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AnswerSheet } from '../../../src/core/growth/answerSheet';
import { amountValues, oftenValues, periods } from '../../../src/core/growth/balance';
import { type AnswerChange, checkIn, checkUri, newCheck } from '../../../src/core/growth/balanceFile';
import { growthBehaviorIds } from '../../../src/core/growth/behaviors';
import type { Refusal } from '../../../src/core/refusal';
import { inEnglish } from '../../../src/core/text/say';
import { notebookOf, root } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const date = '2026-11-23';
const uri = checkUri(root, date);

async function sheetOf() {
  const { notebook, files } = await notebookOf();
  const inTheWay = { refusal: undefined as Refusal | undefined, asked: 0, painted: 0 };
  const sheet = new AnswerSheet(
    async () => {
      inTheWay.asked++;
      return inTheWay.refusal ?? { notebook, uri, initial: newCheck(date, inEnglish) };
    },
    inEnglish,
    () => inTheWay.painted++,
  );
  const written = () => checkIn(files.text(uri) ?? '');
  return { sheet, inTheWay, written };
}

describe('answers being saved to their file', () => {
  const change: fc.Arbitrary<AnswerChange> = fc.record(
    {
      often: fc.option(fc.constantFrom(...oftenValues)),
      amount: fc.option(fc.constantFrom(...amountValues)),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const step = fc.oneof(
    fc.tuple(fc.constantFrom(...growthBehaviorIds), change),
    fc.constantFrom(...periods),
    fc.constantFrom('wait' as const),
  );

  it('are all saved, the last one per line, however fast they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
        const { sheet, written } = await sheetOf();
        const wanted: Record<string, Record<string, unknown>> = {};
        let period = 'steady';
        const saving: Promise<unknown>[] = [];
        for (const one of steps) {
          if (one === 'wait') await Promise.all(saving);
          else if (typeof one === 'string') {
            period = one;
            saving.push(sheet.setPeriod(one));
          } else {
            const [id, given] = one;
            wanted[id] = { ...wanted[id], ...given };
            saving.push(sheet.answer(id, given));
          }
          const now = sheet.answers(written().answers);
          for (const [id, { often, amount }] of Object.entries(wanted))
            assert.deepEqual(
              [now[id as 'L1']?.often ?? null, now[id as 'L1']?.amount ?? null],
              [often ?? null, amount ?? null],
            );
        }
        await Promise.all(saving);
        assert.equal(sheet.saved, 'saved');
        const { answers, period: asks } = written();
        assert.deepEqual(sheet.answers(answers), answers);
        assert.equal(asks, period);
      }),
      { numRuns: runs(50) },
    );
  });

  it('create no file before the first one', async () => {
    const { sheet, inTheWay } = await sheetOf();
    assert.equal(await sheet.save(), undefined);
    assert.deepEqual([inTheWay.asked, sheet.uri, sheet.saved], [0, undefined, 'saved']);
    const saving = sheet.answer('L1', { often: 1 });
    assert.equal(sheet.saved, 'saving');
    await saving;
    assert.deepEqual([sheet.uri, sheet.saved], [uri, 'saved']);
  });

  it('are kept if they cannot be written, and saved with the next one', async () => {
    const { sheet, inTheWay, written } = await sheetOf();
    inTheWay.refusal = { refused: 'file-read-only', file: uri };
    assert.deepEqual(await sheet.answer('L1', { often: 3 }), inTheWay.refusal);
    assert.equal(sheet.saved, 'failed');
    assert.deepEqual(sheet.answers({}), { L1: { often: 3 } });
    inTheWay.refusal = undefined;
    assert.equal(await sheet.answer('L2', { amount: 'less' }), undefined);
    assert.deepEqual(written().answers, { L1: { often: 3 }, L2: { amount: 'less' } });
    assert.equal(sheet.saved, 'saved');
  });

  it('are kept if writing fails', async () => {
    const { sheet, written } = await sheetOf();
    const broken = new AnswerSheet(
      () => Promise.reject(new Error('no disk')),
      inEnglish,
      () => {},
    );
    await assert.rejects(broken.answer('L1', { often: 3 }), /no disk/);
    assert.deepEqual([broken.saved, broken.answers({})], ['failed', { L1: { often: 3 } }]);
    assert.deepEqual([sheet.saved, written().answers], ['saved', {}]);
  });

  it('are in the editor that has the file open, until it is saved', async () => {
    const initial = newCheck(date, inEnglish);
    const { notebook, editors } = await notebookOf({ [`me/balance-${date}.md`]: initial });
    editors.texts.set(uri, initial);
    const sheet = new AnswerSheet(
      async () => ({ notebook, uri, initial }),
      inEnglish,
      () => {},
    );
    assert.equal(sheet.saved, 'saved');
    assert.equal(await sheet.answer('L1', { often: 1 }), undefined);
    assert.deepEqual(checkIn(editors.texts.get(uri) ?? '').answers, { L1: { often: 1 } });
    assert.equal(sheet.saved, 'editor');
    editors.clean.add(uri);
    assert.equal(sheet.saved, 'saved');
  });
});
