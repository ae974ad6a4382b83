import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTemplate } from '../../../src/core/feedback/templates';
import { linesOf } from '../../../src/core/notes/lines';
import { numberedLinks } from '../../../src/core/notes/markdownText';
import { privateParts } from '../../../src/core/notes/privateParts';
import { shareCopy } from '../../../src/core/notes/shareCopy';
import { type Evidence, type NoteText, type Packet, reviewPacket } from '../../../src/core/review/packet';
import { type PacketWords, packetMarkdown } from '../../../src/core/review/packetMarkdown';

const folder = 'file:///w/team-notes/people/dana';
const period = { from: '2026-07-01', to: '2026-09-30' };
const notesOf = (files: Readonly<Record<string, string>>): NoteText[] =>
  Object.entries(files).map(([name, text]) => ({ uri: `${folder}/${name}`, name, text }));
const packetOf = (files: Readonly<Record<string, string>>, today = '2026-11-23', over = period): Packet =>
  reviewPacket({ id: 'dana', name: 'Dana' }, notesOf(files), over, { today, template: findTemplate });
const all = ({ themes }: Packet): Evidence[] =>
  themes.flatMap(({ evidence }) => evidence.flatMap(one => [one, ...(one.more ?? [])]));

const words: PacketWords = {
  date: date => date,
  month: month => month,
  title: (name, from, to) => `${name}, ${from} to ${to}`,
  about: 'About.',
  counts: (count, leftOut) => `${count} pieces, ${leftOut} left out.`,
  nothing: 'Nothing.',
  months: 'Months',
  monthCount: (month, count) => `${month}: ${count}`,
  noEvidence: month => `${month}: none`,
  recent: (count, of, weeks) => `${count} of ${of} in the last ${weeks} weeks.`,
  recentWeighs: 'Look at the rest again.',
  theme: (kind, name) => name ?? kind,
  kind: { praise: 'Praise', developmental: 'Change', 'asked-for': 'Asked for' },
  heard: date => (date ? `heard ${date}` : 'heard'),
  notHeard: 'not heard yet',
};
const markdown = (packet: Packet): string => {
  const { link, definitions } = numberedLinks(`${folder}/reviews/review.md`);
  return `${packetMarkdown(packet, words, link)}\n${definitions()}`;
};

const files = {
  'tasks.md':
    '# Tasks\n\n## Search\n\n- 2026-06-30 low / high → Directing (by me) before\n- 2026-07-06 some / high → Coaching (by me) first slice\n' +
    '- 2026-08-03 outcome: met, shipped\n- 2026-08-03 style used: Coaching\n',
  'inbox.md':
    '- [x] 2026-08-10 praise: Calm in the outage\n- [ ] 2026-08-11 private: SECRET\n- [ ] undated\n',
  'feedback.md':
    '# Feedback\n\n## 2026-09-07 praise: The timeline\n\n- framework: specific-praise\n- delivered: 2026-09-08\n\n' +
    '- **What you did:** Wrote it\n- **What it changed:** who it helped, and how you know\n\n## 2026-09-09 developmental: Dates\n\n- delivered: no\n',
  '2026-09-21.md':
    '---\ntype: 1-1\n---\n# Dana, 2026-09-21\n\n## Questions\n\n- What helps?\n\n## Notes\n\nThe search index is in use.\nTwo lines.\n\n' +
    '- One point\n  - nested\n\n<!-- hidden -->\n\n```\ncode\n```\n\n## Actions\n\n- [x] Send it @dana done:2026-09-22\n- [x] Ask Ines @me\n- [ ] open @me\n\n## Private\n\nSECRET\n',
  '2026-10-05.md': '# later\n\nOut of the period.\n',
};

describe('a review packet', function () {
  this.timeout(20_000);
  const shown = (packet: Packet) =>
    packet.themes.map(({ kind, name, evidence }) => [
      kind,
      name,
      evidence.map(({ date, text }) => `${date} ${text}`),
    ]);

  it('gathers what the notes say of the period, by theme, the oldest first', () => {
    assert.deepEqual(shown(packetOf(files)), [
      [
        'task',
        'Search',
        [
          '2026-07-06 some / high → Coaching (by me) first slice',
          '2026-08-03 outcome: met, shipped',
          '2026-09-21 The search index is in use.\nTwo lines.',
        ],
      ],
      ['feedback', undefined, ['2026-09-07 The timeline', '2026-09-09 Dates']],
      ['did', undefined, ['2026-09-22 Send it']],
      ['lead-did', undefined, ['2026-09-21 Ask Ines']],
      ['caught', undefined, ['2026-08-10 Calm in the outage']],
      ['notes', 'Notes', ['2026-09-21 One point', '2026-09-21 nested']],
    ]);
  });

  it('takes what an entry says with it, but nothing a template asks for', () => {
    const [entry] = packetOf(files).themes.find(({ kind }) => kind === 'feedback')?.evidence ?? [];
    assert.deepEqual(
      entry?.more?.map(({ text }) => text),
      ['**What you did:** Wrote it'],
    );
    assert.deepEqual(entry?.feedback, { kind: 'praise', delivered: true, deliveredOn: '2026-09-08' });
  });

  it('takes the log of an expectation', () => {
    const packet = packetOf({
      'expectations.md':
        '# Expectations\n\n## Search in production\n\n- **Outcome:** In use\n\n### Log\n\n- 2026-07-10 draft → proposed\n- 2026-10-10 note: too late\n',
    });
    assert.deepEqual(shown(packet), [
      ['expectation', 'Search in production', ['2026-07-10 draft → proposed']],
    ]);
  });

  it('names the months that have begun, also those without evidence', () => {
    assert.deepEqual(packetOf(files).months, [
      { month: '2026-07', count: 1 },
      { month: '2026-08', count: 2 },
      { month: '2026-09', count: 7 },
    ]);
    const early = packetOf({}, '2026-08-02').months;
    assert.deepEqual(early, [
      { month: '2026-07', count: 0 },
      { month: '2026-08', count: 0 },
    ]);
  });

  it('warns where the last weeks outweigh the rest', () => {
    assert.deepEqual(packetOf(files).recent, { weeks: 4, count: 7, weighs: true });
    assert.equal(packetOf(files, undefined, { from: '2026-09-01', to: '2026-09-30' }).recent, undefined);
    assert.match(
      markdown(packetOf(files)),
      /^> \*\*7 of 10 in the last 4 weeks\.\*\* Look at the rest again\.$/m,
    );
  });

  it('reads well', () => {
    assert.equal(
      markdown(packetOf({ 'feedback.md': files['feedback.md'], 'tasks.md': files['tasks.md'] })),
      [
        '# Dana, 2026-07-01 to 2026-09-30',
        '',
        'About.',
        '',
        '4 pieces, 0 left out.',
        '',
        '## Months',
        '',
        '- 2026-07: 1',
        '- 2026-08: 1',
        '- 2026-09: 2',
        '',
        '2 of 4 in the last 4 weeks.',
        '',
        '## Search',
        '',
        '- [2026-07-06][1] · some / high → Coaching (by me) first slice',
        '- [2026-08-03][2] · outcome: met, shipped',
        '',
        '## feedback',
        '',
        '- [2026-09-07][3] · Praise · The timeline · heard 2026-09-08',
        '  - [2026-09-07][4] · **What you did:** Wrote it',
        '- [2026-09-09][5] · Change · Dates · not heard yet',
        '',
        '[1]: ../tasks.md#L6',
        '[2]: ../tasks.md#L7',
        '[3]: ../feedback.md#L3',
        '[4]: ../feedback.md#L8',
        '[5]: ../feedback.md#L11',
        '',
      ].join('\n'),
    );
  });

  it('of nothing says so', () => {
    assert.equal(
      markdown(packetOf({})),
      '# Dana, 2026-07-01 to 2026-09-30\n\nAbout.\n\nNothing.\n\n## Months\n\n- **2026-07: none**\n- **2026-08: none**\n- **2026-09: none**\n\n',
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
  const note = fc.tuple(
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

  it('never holds a private line, and each link leads to a line that holds the text', () => {
    fc.assert(
      fc.property(note, name, ([rows, eol, mark], file) => {
        // Each line is told apart from all others.
        const text =
          mark +
          rows
            .map((one, at) => (/[\w`]$/.test(one) && !/^(?:#|```|P)/.test(one) ? `${one} word${at}z` : one))
            .join(eol);
        const parts = privateParts(text);
        const hidden = parts.flatMap(({ start, end }) => text.slice(start, end).match(/word\d+z/g) ?? []);
        const packet = packetOf({ [file]: text });
        const page = markdown(packet);
        for (const one of hidden) assert.ok(!page.includes(one), one);
        const lines = linesOf(text);
        for (const { text: said, line } of all(packet)) {
          const [first = ''] = said.split('\n');
          assert.ok(
            lines.at(line).includes(first.trim().replace(/ done:.*$/, '')),
            `${first} | ${lines.at(line)}`,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the public lines of a note', function () {
  this.timeout(20_000);
  it('are those of a copy to be shared, and know where they came from', () => {
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
      { numRuns: 200 },
    );
  });
});
