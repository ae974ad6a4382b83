import { briefMarkdown } from '../../src/core/brief/briefMarkdown';
import { prepare } from '../../src/core/brief/prepare';
import { addDays } from '../../src/core/dates/calendar';
import { NotesSearch } from '../../src/core/find/find';
import { readBlocks } from '../../src/core/markdown/blocks';
import { blockOnLine, placeForBlock } from '../../src/core/markdown/placeForBlock';
import { carryInto } from '../../src/core/meetings/carryPrepared';
import { NotesIndex } from '../../src/core/notebook/notesIndex';
import { noteReaders } from '../../src/core/subjects/noteReaders';
import { inEnglish } from '../../src/core/text/say';
import { type Measure, medianMs, type Row } from './row';

const root = 'mem:/notes';
const date = '2026-11-23';

/** Operations a user waits for, over many notes and over a very large one. */
export async function bench(): Promise<(Row | Measure)[]> {
  const large = Array.from(
    { length: 4000 },
    (_, at) => `- [ ] Action ${at} @me\n\n## H ${at}\n\ntext\n\n`,
  ).join('');
  const middle = large.indexOf('\n\n', large.length / 2) + 1;
  // A new text each time, because the last one read is cached.
  let turn = 0;
  const fresh = () => `${large}${'\n'.repeat(++turn % 50)}`;
  const reading = { name: 'read its blocks', ms: await medianMs(() => readBlocks(fresh())) };
  const page = '# For the next 1:1\n\n## Notes\n\nx\n\n## Actions\n\n- [ ] a\n';
  return [
    { name: 'a brief over 1,000 notes', value: await medianMs(briefOverMany()), unit: 'ms', aim: 100 },
    { name: 'a search over 10,000 notes', value: await medianMs(searchOverMany(), 3), unit: 'ms', aim: 2000 },
    {
      name: 'a place in a note of 12,000 blocks',
      ms: await medianMs(() => placeForBlock(fresh(), middle, 'x')),
      baseline: reading,
      aim: 1.5,
    },
    {
      name: 'a template completed there',
      ms: await medianMs(() => blockOnLine(fresh(), middle)),
      baseline: reading,
      aim: 1,
    },
    {
      name: 'what is prepared carried into it',
      ms: await medianMs(() => carryInto(fresh(), page)),
      baseline: reading,
      aim: 10,
    },
  ];
}

function briefOverMany(): () => unknown {
  const index = new NotesIndex(root, noteReaders);
  for (let at = 0; at < 1000; at++) {
    const text = `- [${at % 20 ? 'x' : ' '}] one @me due:2026-11-20\n- [x] two @them done:2025-11-21\n`;
    index.set(`${root}/people/ada/${addDays('2020-01-01', 2 * at)}.md`, text);
  }
  const [ada] = index.people({ date, defaultCadence: 'P1W' });
  if (!ada) throw new Error('No people were found.');
  return () =>
    briefMarkdown(
      prepare(root, ada, date, () => ''),
      inEnglish,
    );
}

function searchOverMany(): () => Promise<unknown> {
  const filler = 'We talked about the plan, the tests and the next release.\n'.repeat(30);
  const texts = new Map(
    Array.from({ length: 10_000 }, (_, at) => {
      const person = `p${at % 200}`;
      const day = `20${10 + (at % 16)}-01-01`;
      const uri = `${root}/people/${person}/${day} ${at}.md`;
      const text = `# Note\n\n${filler}${at % 100 === 0 ? 'ranking failed\n' : ''}`;
      return [uri, { text, note: { uri, person, facts: { kind: 'one-on-one' as const, date: day } } }];
    }),
  );
  const notes = [...texts.values()].map(({ note }) => note);
  return () => new NotesSearch(notes, async uri => texts.get(uri)?.text).find('ranking');
}
