import assert from 'node:assert/strict';
import { type BlocksWithParagraphs, readParagraphs } from '../../../src/core/markdown/blocks';
import { maxLines } from '../../../src/core/markdown/noteSize';
import { privateMark } from '../../../src/core/markdown/privateMark';
import { privatePartSteps, privateRowSteps } from '../../../src/core/markdown/privateParts';
import { readingSteps } from '../../../src/core/notebook/facts';
import { eachReader, type Note } from '../../../src/core/notebook/subjects';
import { shareCopy, shareCopySteps } from '../../../src/core/privacy/shareCopy';
import { isSteps, type MaybeSteps, runSync, type Steps } from '../../../src/core/steps';
import { noteReaders } from '../../../src/core/subjects/noteReaders';
import { notebookOf, root } from '../../support/notebookFixture';

/** The line that a long note repeats, by file. */
const repeated: Readonly<Record<string, string>> = {
  '2026-11-20.md': '- [ ] Pair on the ranking @me due:2026-11-25 or due 1.12.2026\n',
  '2026-11-21.md': '- [-] Later\n',
  '2026-11-22.md': '- private: x\n',
  'inbox.md': '- [ ] 2026-11-26 praise: calm\n',
  'tasks.md': '## Search\n\n- 2026-11-26 some / low, up → Coaching (by me)\n',
  'expectations.md': '## Ship\n\n- Outcome: it runs\n- 2026-11-23 not met: late\n',
  'feedback.md': '## 2026-11-26 praise: demo\n\n- delivered: no\n\nIt helped.\n',
  'next.md': '## Promotion\n\nprivate: x\n\n',
  'notes.md': '[] Pair\n\n',
};

/** The maximum number of lines that are read. */
function longNote(part: string): string {
  return part.repeat(Math.floor((maxLines - 2) / (part.split('\n').length - 1)));
}

/** The most items, headings, paragraphs and lines of a note that are processed between two steps. */
function mostLooks(
  blocks: BlocksWithParagraphs,
  work: (counting: BlocksWithParagraphs) => Steps<unknown>,
): number {
  let looks = 0;
  const counted = <T extends object>(parts: readonly T[]) =>
    parts.map(
      part =>
        new Proxy(part, {
          get(target, key, receiver) {
            if (key === 'text' || key === 'raw') looks++;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
  const steps = work({
    ...blocks,
    items: counted(blocks.items),
    headings: counted(blocks.headings),
    paragraphs: counted(blocks.paragraphs),
  });
  let most = 0;
  for (;;) {
    looks = 0;
    const { done } = steps.next();
    most = Math.max(most, looks);
    if (done) return most;
  }
}

function* toSteps<T extends object>(work: MaybeSteps<T>): Steps<T> {
  return isSteps(work) ? yield* work : work;
}

function count(steps: Steps<unknown>): number {
  for (let taken = 0; ; taken++) if (steps.next().done) return taken;
}

/** A hundred parts, each processed a few times. */
const enough = 1500;

describe('a long note is read step by step', () => {
  for (const [fileName, part] of Object.entries(repeated)) {
    const text = longNote(part);

    it(`${fileName}: no reader processes more than a hundred parts between two steps`, () => {
      const blocks = readParagraphs(text);
      const kind = Object.values(noteReaders).find(({ files }) => files?.[fileName])?.files?.[fileName];
      const note = { fileName, person: 'dana', text, kind: kind ?? 'one-on-one', problems: [] };
      for (const [subject, reader] of eachReader(noteReaders)) {
        const read = mostLooks(blocks, counted =>
          toSteps<object>(reader.read({ ...note, blocks: counted } as Note)),
        );
        const hints = mostLooks(blocks, counted =>
          toSteps(reader.hints?.({ ...note, blocks: counted } as Note) ?? []),
        );
        assert.ok(read < enough && hints < enough, `${subject}: ${read} and ${hints} looks in one step`);
      }
      const looks = mostLooks(blocks, privateRowSteps);
      assert.ok(looks < enough, `private parts: ${looks} looks in one step`);
    });

    it(`${fileName}: each reader has its own steps`, () => {
      const steps = count(readingSteps(noteReaders, fileName, 'dana', text, false));
      assert.ok(steps > 2 * eachReader(noteReaders).length, `${steps} steps`);
    });
  }

  it('its private parts are found step by step', () => {
    const note = longNote('- private: x\n- [ ] open\n');
    for (const work of [privatePartSteps, shareCopySteps]) {
      const steps = count(work(note));
      assert.ok(steps > maxLines / 200, `${steps} steps`);
    }
  });
});

describe('a line that says "private" hundreds of times', () => {
  for (const part of ['private ', '😀private ', '[private ', '<a private '])
    it(`is left out without checking each of them: ${part}`, () => {
      const line = `It was not ${part.repeat(5000)}`;
      assert.ok(privateMark(line));
      assert.equal(shareCopy(`open\n\n${line}\n\nopen too\n`).text.includes('private'), false);
    });

  it('is an ordinary sentence with a few', () => {
    assert.equal(privateMark(`It was not ${'private '.repeat(20)}`), undefined);
  });
});

describe('a read in progress', () => {
  const uri = `${root}/people/ada/2026-11-20.md`;
  const long = longNote('- [ ] Pair @me\n');

  it('is canceled when it is obsolete', async () => {
    const { notebook, person } = await notebookOf();
    let counts = true;
    const steps = notebook.index.setSteps(uri, '- [ ] Old @me\n', () => counts);
    steps.next();
    notebook.index.set(uri, '- [ ] New @me\n');
    counts = false;
    runSync(steps);
    assert.deepEqual(
      person('ada').actions.map(action => action.text),
      ['New'],
    );
  });

  it('has ended when the edit that started it ends', async () => {
    const { notebook, person } = await notebookOf({ 'people/ada/2026-11-20.md': long });
    await notebook.edit(uri, now => ({
      edits: [{ start: now.length, end: now.length, text: '- [ ] Added @me\n' }],
      line: 0,
    }));
    assert.equal(person('ada').actions.at(-1)?.text, 'Added');
  });
});
