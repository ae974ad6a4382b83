import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commitments, competences, raters } from '../../../src/core/styles/model';
import { recommend } from '../../../src/core/styles/recommend';
import type { DatedReading } from '../../../src/core/styles/task';
import { readReading } from '../../../src/core/tasks/readingItem';
import { recordReading } from '../../../src/core/tasks/recordReading';
import { itemsOfTask } from '../../../src/core/tasks/taskLines';
import { done, notebookOf } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const day = '2026-11-23';

function reading(scales: string, more: Partial<DatedReading> = {}): DatedReading {
  const found = readReading(`${day} ${scales}`) ?? assert.fail(scales);
  return { ...found, ...more };
}

/** Saves readings one by one; returns each outcome and the items of the task. */
async function save(before: string, ...readings: readonly DatedReading[]) {
  const { notebook, person, text } = await notebookOf({ 'people/dana/tasks.md': before });
  const saved = [];
  for (const each of readings)
    saved.push(done(await recordReading(notebook, person('dana'), 'Search', each)).saved);
  const after = text('people/dana/tasks.md') ?? '';
  return { saved, after, items: itemsOfTask(after, 'Search').map(item => item.text) };
}

describe('recording a reading', () => {
  it('appends the reason', async () => {
    const { items, saved } = await save('', reading('some / low', { note: 'Third try failed' }));
    assert.deepEqual(items, [`${day} some / low → Coaching (by me) Third try failed`]);
    assert.deepEqual(saved, ['added']);
  });

  it('says so if the same reading already exists for that day', async () => {
    const once = await save('', reading('some / low, up', { note: 'Why' }));
    const again = await save(
      once.after,
      reading('some / low, up'),
      reading('some / low, up', { note: 'Why' }),
    );
    assert.deepEqual(again.saved, ['there', 'there']);
    assert.equal(again.after, once.after);
  });

  for (const [name, line, note, expected] of [
    [
      'adds why',
      `- ${day} some / low → Coaching (by me)`,
      'New',
      `- ${day} some / low → Coaching (by me) New`,
    ],
    [
      'changes why',
      `- ${day} some / low → Coaching (by me) Old`,
      'New',
      `- ${day} some / low → Coaching (by me) New`,
    ],
    ['in a hand-written form', `* ${day}  some/low`, 'New', `* ${day}  some/low New`],
    ['over several lines', `- ${day} some / low Old\n  and older`, 'New', `- ${day} some / low New`],
    ['on the line below', `- ${day} some / low\n  Old`, 'New', `- ${day} some / low New`],
    [
      'with what is nested in it',
      `- ${day} some / low Old\n  - kept`,
      'New',
      `- ${day} some / low New\n  - kept`,
    ],
    ['numbered', `1. ${day} some / low, flat, motivation Old`, 'New', undefined],
    ['in a quotation', `> - ${day} some / low Old`, 'New', `> - ${day} some / low New`],
  ] as const)
    for (const eol of ['\n', '\r\n'])
      it(`changes the existing line: ${name}, ${JSON.stringify(eol)}`, async () => {
        const around = (middle: string) =>
          `# Tasks\n\n## Search\n\n- 2026-11-01 low / low Before  \n${middle}\n\n## Rota\n\n- ${day} some / low Other\n`.replaceAll(
            '\n',
            eol,
          );
        const { after, saved } = await save(around(line), reading('some / low', { note }));
        if (expected === undefined) assert.deepEqual(saved, ['added']);
        else {
          assert.equal(after, around(expected));
          assert.deepEqual(saved, ['why-changed']);
        }
      });

  it('keeps a different reading, day, rater or trend apart', async () => {
    const { items } = await save(
      '',
      reading('some / low'),
      reading('some / low, up'),
      reading('some / variable'),
      reading('some / low', { by: 'member' }),
      reading('some / low', { date: '2026-11-24' }),
      reading('some / low, flat, motivation'),
    );
    assert.equal(items.length, 6);
  });

  it('lets the last saved reading count, without a duplicate line', async () => {
    const { items, saved } = await save(
      '',
      reading('some / low', { note: 'Kept' }),
      reading('high / high'),
      reading('some / low'),
    );
    assert.deepEqual(
      items.map(item => item.slice(day.length + 1)),
      ['high / high → Delegating (by me)', 'some / low → Coaching (by me) Kept'],
    );
    assert.deepEqual(saved, ['added', 'added', 'why-changed']);
  });

  it('never writes a line twice or loses one, and lets the last one count', async () => {
    const any = fc
      .record({
        competence: fc.constantFrom(...competences.slice(0, 2)),
        commitment: fc.constantFrom(...commitments.slice(0, 2)),
        by: fc.constantFrom(...raters),
        note: fc.option(fc.string({ unit: 'binary', maxLength: 12 }), { nil: undefined }),
      })
      .map(({ note, ...scales }) => ({
        ...scales,
        date: day,
        style: recommend(scales).style,
        ...(note !== undefined && { note }),
      }));
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 6 }), async readings => {
        const { notebook, person, text } = await notebookOf({
          'people/dana/tasks.md': '## Search\n\n- 2026-11-01 low / low\n',
        });
        for (const each of readings) done(await recordReading(notebook, person('dana'), 'Search', each));
        const known = itemsOfTask(text('people/dana/tasks.md') ?? '', 'Search').flatMap(
          item => readReading(item.text) ?? [],
        );
        const key = ({ competence, commitment, by, date }: DatedReading) =>
          [date, by, competence, commitment].join();
        assert.deepEqual(
          known.map(key).sort(),
          [...new Set(readings.map(key)), '2026-11-01,lead,low,low'].sort(),
        );
        const last = readings.at(-1);
        assert.equal(known.findLast(({ by }) => by === last?.by)?.competence, last?.competence);
      }),
      { numRuns: runs(200) },
    );
  });
});
