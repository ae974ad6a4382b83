import { readFacts } from '../../src/core/subjects/readFacts';
import { medianMs, type Row } from './row';

/** Reading 1,000 1:1 notes of 40 lines each, as when a notes folder is first opened. */
export async function bench(): Promise<Row[]> {
  const note = [
    '---\ntype: 1-1\nperson: dana-okafor\ndate: 2026-11-23\n---\n\n# 1:1 with Dana\n\n## Notes\n',
    ...Array.from(
      { length: 20 },
      (_, i) => `- Talked about part ${i} of the search rewrite, which goes slower than planned`,
    ),
    '\n## Actions',
    ...Array.from(
      { length: 8 },
      (_, i) => `- [${i % 2 ? 'x' : ' '}] Pair on ranking slice ${i} @me due:2026-11-25`,
    ),
    '',
  ].join('\n');
  // All different, so that no cache can help.
  const notes = Array.from({ length: 1000 }, (_, i) => `${note}\n${i}\n`);
  const lines = await medianMs(
    () => notes.reduce((sum, text) => sum + text.split(/\r\n|\n|\r/).length, 0),
    5,
  );
  const facts = await medianMs(
    () =>
      notes.reduce((sum, text) => sum + readFacts('2026-11-23.md', 'dana-okafor', text).actions.length, 0),
    5,
  );
  return [
    {
      name: 'read the facts of 1,000 notes',
      ms: facts,
      baseline: { name: 'split them into lines', ms: lines },
    },
  ];
}
