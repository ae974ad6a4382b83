import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownQuestions } from '../../../src/content/styles/readingForm';
import { templates } from '../../../src/core/feedback/templates';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { linesOf } from '../../../src/core/markdown/lines';
import { privateParts } from '../../../src/core/markdown/privateParts';
import { TimeSlicer } from '../../../src/core/notebook/timeSlicer';
import { shareCopy } from '../../../src/core/privacy/shareCopy';
import { partsLeftOut } from '../../../src/core/review/leftOut';
import { readingForm } from '../../../src/core/styles/readingForm';
import { inEnglish } from '../../../src/core/text/say';
import { evidenceIn, evidenceTexts, noteOf, packetOf, packetPage } from '../../support/packets';
import { runs } from '../../support/runs';

describe('a review packet', function () {
  this.timeout(20_000);

  it('leaves out readings, levels and styles everywhere, and counts them', async () => {
    const tasks =
      '## Search\n\n- 2026-08-01 some / variable, flat → Coaching (by me) SECRET\n- 2026-08-02 moderate / high (by them) SECRET\n' +
      '- 2026-08-03 style used: Supporting, SECRET\n- 2026-08-04 frame: stakes 2, urgency 1\n- 2026-08-05 choice: gate, Delegating: SECRET\n' +
      '- 2026-08-06 temporary command: until 2026-08-07 18:00: SECRET\n- 2026-08-07 outcome: met, kept\n';
    const told = [
      '- 2026-08-01 low / high SECRET',
      'I read Dana as D2 on this, SECRET',
      'Moved from D2 to D3 SECRET',
      'Moved to Supporting SECRET',
      'My style was Coaching, SECRET',
      'High commitment, low competence: SECRET',
      '![Dana on Search: readings over time. SECRET](pictures/x.svg)',
      '- [x] Coaching (by me) SECRET @me',
      'Both readings were apart, SECRET',
      'Task demands: stakes 2 SECRET',
    ];
    for (const [name, text] of [
      ['tasks.md', tasks],
      ...told.map(one => ['2026-09-21.md', `## Notes\n\n${one}\n\nKept.\n`] as const),
      ['inbox.md', '- [ ] 2026-08-01 praise: some / high now SECRET\n- [ ] 2026-08-01 praise: kept\n'],
      ['feedback.md', '## 2026-08-01 praise: kept\n\nThe level D3 SECRET.\n\nKept.\n'],
    ] as const) {
      const packet = await packetOf({ [name]: text });
      assert.ok(!packetPage(packet).includes('SECRET'), text);
      assert.ok(/kept/i.test(packetPage(packet)), text);
      if (name !== 'tasks.md') assert.equal(packet.leftOut.readings, 1, text);
    }
    const clean = [
      'Coaching the new hires on call went well',
      'Moved the files from S3 to R2',
      'The D3 chart is in use',
      'Her commitment to the date held',
      'Reading list shared with the team',
      'Delegating the rota to Ines worked',
      'Traffic was high, some of it bots',
    ];
    for (const one of clean) assert.deepEqual(await evidenceTexts(noteOf(`${one}.\n`)), [`${one}.`]);
  });

  it('leaves out a form for the member’s own reading, pasted or quoted', async () => {
    const form = readingForm(
      { person: { id: 'dana', name: 'Dana' }, task: 'Search', date: '2026-09-01' },
      inEnglish,
    )
      .replaceAll('- [ ]', '- [x]')
      .concat('\nSECRET words\n');
    const bare = form.slice(form.indexOf('## C1'));
    const quoted = bare.replace(/^/gm, '> ');
    for (const text of [bare, quoted, form]) {
      const page = packetPage(
        await packetOf(noteOf(`## Notes\n\nKept.\n\n${text}\n\n## Actions\n\n- [x] Also kept @me\n`)),
      );
      assert.ok(!page.includes('SECRET'), page);
      for (const { anchors } of Object.values(ownQuestions))
        for (const anchor of anchors) assert.ok(!page.includes(anchor), anchor);
      assert.ok(page.includes('Kept.') && page.includes('Also kept'), page);
    }
  });

  const sensitive = [
    'Out sick again on Monday',
    'She said "I have been depressed since June"',
    'His wife is in hospital',
    'Dana’s mother passed away',
    'Going through a divorce',
    'Back from parental leave',
    'Her son starts school, mornings are hard',
    'Waiting for the visa interview',
    'Asked a lawyer about the contract',
    'HR investigation is still open',
    'Pregnant, due in May',
    'Problems at home',
    'The surgery went well',
    'Their migraines are back',
    'Needs Thursdays off for therapy',
  ];
  const clean = [
    'The child process died twice',
    'Their parent class holds the cache',
    'Health endpoint answers in 20 ms',
    'Fixed the visa card payment',
    'Calm on the phone with the customer',
    'Rolled back the right deploy in ten minutes',
    'The family of fonts is embedded now',
    'The team is tired of the flaky tests',
    'Court of public opinion aside, the launch held',
  ];
  it('leaves out remarks on health, family and legal matters, and counts them', async () => {
    for (const one of sensitive) {
      for (const text of [
        `${one}\n`,
        `- ${one}\n  - nested WORD\n`,
        `## ${one}\n\nWORD below\n\n### Deeper\n\nWORD\n`,
      ]) {
        const packet = await packetOf(noteOf(`## Notes\n\n${text}`));
        assert.deepEqual([packet.count, packet.leftOut.sensitive], [0, 1], text);
      }
    }
    for (const one of clean) assert.deepEqual(await evidenceTexts(noteOf(`${one}.\n`)), [`${one}.`]);
    const away = await packetOf({ 'tasks.md': '## Search\n\n- 2026-08-01 event: absence, six weeks\n' });
    assert.deepEqual([away.count, away.leftOut.sensitive], [0, 1]);
  });

  it('never takes a template’s placeholders as evidence, wherever it was inserted', async () => {
    for (const { id, body } of templates) {
      const text = body
        .replace(/\$\{CURRENT_\w+\}/g, '01')
        .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\|\}/g, (_, first: string) => first.replaceAll('\\', ''))
        .replace(/\$\{\d+:name\}/g, 'Dana Okafor')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d/g, '');
      assert.doesNotMatch(text, /\$\{/, id);
      assert.deepEqual(await evidenceTexts(noteOf(`## Notes\n\n${text}\n`)), [], id);
      const entry = `## 2026-08-01 praise: in a few words\n\n- framework: ${id}\n- delivered: no\n\n${text.replace(/^#.*$/m, '')}\n`;
      assert.deepEqual(await evidenceTexts({ 'feedback.md': entry }), [], id);
    }
    assert.deepEqual(
      await evidenceTexts(noteOf('## First steps: Search\n\n- Outcome: it runs\n- Date: ______\n')),
      [],
    );
  });

  const row = fc.constantFrom(
    ...[
      '# T',
      '## Notes',
      '## Private',
      '### Private',
      '- [x] did done:2026-08-01',
      '- [ ] 2026-08-01 praise: p',
      'text',
    ],
    ...[
      '- private: s',
      '  - 2026-08-02 private: s',
      '- a',
      '  b',
      '```private',
      '```',
      '<!--',
      '-->',
      '> q',
      '---',
      '',
    ],
    ...['## 2026-08-03 praise: f', '- delivered: no', '- 2026-08-04 low / high', '2. x', 'Private', '\t- y'],
  );
  const anyNote = fc.tuple(
    fc.array(row, { maxLength: 30 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
  );
  const name = fc.constantFrom(
    '2026-08-05.md',
    'inbox.md',
    'feedback.md',
    'tasks.md',
    'expectations.md',
    'other.md',
  );

  it('never contains a private line, and links each text to its line', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, name, async ([rows, eol, mark], file) => {
        // Make each line unique.
        const text =
          mark +
          rows
            .map((one, at) => (/[\w`]$/.test(one) && !/^(?:#|```|P)/.test(one) ? `${one} word${at}z` : one))
            .join(eol);
        const parts = privateParts(text);
        const hidden = parts.flatMap(({ start, end }) => text.slice(start, end).match(/word\d+z/g) ?? []);
        const packet = await packetOf({ [file]: text });
        const page = packetPage(packet);
        for (const one of hidden) assert.ok(!page.includes(one), one);
        const lines = linesOf(text);
        for (const { text: said, line } of evidenceIn(packet)) {
          const [first = ''] = said.split('\n');
          assert.ok(
            lines.at(line).includes(first.trim().replace(/ done:.*$/, '')),
            `${first} | ${lines.at(line)}`,
          );
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the parts of a note that a packet leaves out', () => {
  const parts = async (text: string) =>
    (
      await partsLeftOut(
        readBlocks(text.trimEnd()),
        {
          isSensitive: words => words.includes('SICK'),
          isPrepared: heading => heading.startsWith('First steps'),
        },
        new TimeSlicer(),
      )
    ).map(({ line, end, why }) => [line, end, why]);

  it('are the section below a heading, an item with its nested text, or a paragraph', async () => {
    assert.deepEqual(await parts('## SICK\n\na\n\n### b\n\nc\n\n## d\n'), [[0, 8, 'sensitive']]);
    assert.deepEqual(await parts('- SICK\n  - a\n- b\n'), [[0, 2, 'sensitive']]);
    assert.deepEqual(await parts('a\n\nb\nSICK\n\nc\n'), [[2, 4, 'sensitive']]);
    assert.deepEqual(await parts('## First steps: a\n\nb\n'), [[0, 3, 'prepared']]);
    assert.deepEqual(await parts('a\n\n- low / high SICK\n'), [[2, 3, 'reading']]);
    assert.deepEqual(await parts('a\n\n- b\n\n## c\n'), []);
  });

  it('are never a whole note because of its title', async () => {
    assert.deepEqual(await parts('# SICK\n\na\n\nSICK\n'), [[4, 5, 'sensitive']]);
    assert.deepEqual(await parts('# First steps\n\na\n'), []);
  });

  it('are in file order, outer before inner', async () => {
    assert.deepEqual(await parts('SICK\n\n- a\n- SICK\n  - SICK\n\n## SICK\n\n- SICK\n\nSICK\n'), [
      [0, 1, 'sensitive'],
      [3, 6, 'sensitive'],
      [4, 6, 'sensitive'],
      [6, 11, 'sensitive'],
      [8, 10, 'sensitive'],
      [10, 11, 'sensitive'],
    ]);
    assert.deepEqual(await parts('## C1 SICK\n\n### C2\n\na\n'), [
      [0, 5, 'reading'],
      [0, 5, 'sensitive'],
    ]);
  });

  it('are a whole page that is a reading form', async () => {
    assert.deepEqual(await parts('---\ntype: reading-form\n---\na\n'), [[0, 4, 'reading']]);
    assert.deepEqual(await parts('---\ntype: 1-1\n---\na\n'), []);
  });

  it('are a pasted form, from its first question to the end of the last answer', async () => {
    const form = '## C1 What\n\n- [x] a\n\n## V Swing\n\n- [x] b\n';
    for (const [text, expected] of [
      ['## C1 rollout\n\na\n', undefined],
      ['## C10 a\n\n## V2 b\n', undefined],
      ['C1 a\n\nV b\n', undefined],
      [form, [0, 7]],
      [`a\n\n${form}\n## Mine\n\nb\n`, [2, 13]],
      [`${form}\n## Mine\n\nb\n\n## Notes\n`, [0, 12]],
      [`${form}\n# Notes\n\nb\n`, [0, 8]],
      [`${form}\n## Anything to add\n\nb\n\n## Notes\n\nc\n`, [0, 12]],
      [`${form}\n### Mine\n\nb\n`, [0, 11]],
      [`${form}\n# Anything to add\n\nb\n\n# Notes\n`, [0, 12]],
      [form.replace(/^(?=.)/gm, '> '), [0, 7]],
    ] as const)
      assert.deepEqual(
        (await parts(text)).filter(([, , why]) => why === 'reading').map(([line, end]) => [line, end]),
        expected ? [expected] : [],
        text,
      );
  });
});

describe('the public lines of a note', function () {
  this.timeout(20_000);
  it('are those of a shared copy, and know their original line', () => {
    const row = fc.constantFrom(
      '## Private',
      '### x',
      '- private: a',
      '  b',
      '- c',
      '```private',
      '```',
      '',
      'd',
      '# e',
    );
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        (rows, eol, mark) => {
          const note = mark + rows.join(eol);
          const shown = shareCopy(note);
          assert.deepEqual(privateParts(shown.text), []);
          const [lines, origin] = [linesOf(shown.text), linesOf(note)];
          for (let line = 0; line < lines.count; line++) {
            const words = lines.at(line).replace('\uFEFF', '');
            if (words !== '') assert.equal(words, origin.at(shown.lineInNote(line)).replace('\uFEFF', ''));
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
