import assert from 'node:assert/strict';
import fc from 'fast-check';
import { playbook } from '../../../src/content/styles/playbook';
import { styleIds } from '../../../src/core/styles/model';
import { readReading } from '../../../src/core/tasks/readingItem';
import {
  chipsIn,
  isPrivateCode,
  privateSections,
  privateWordIn,
  styleIn,
} from '../../../src/webview/preview/marks';
import { previewedNote } from '../../../src/webview/preview/noteAddress';

describe('the preview of a file', () => {
  it('treats only a person’s files as notes', () => {
    const kinds: [string, string | undefined][] = [
      ['file:///home/lead/team-notes/people/dana-okafor/tasks.md', 'tasks dana-okafor'],
      ['vscode-remote://ssh/notes/people/s%C3%B8ren/2026-11-23.md', 'note søren'],
      ['git:/notes/people/dana-okafor/Tasks.MD?%7B%22ref%22%3A%22~%22%7D', 'tasks dana-okafor'],
      ['file:///c%3A/notes/people/dana-okafor/inbox.md#topics', 'note dana-okafor'],
      ['file:///home/lead/README.md', undefined],
      ['file:///home/people/README.md', undefined],
      ['file:///home/people/lead/notes/README.md', undefined],
      ['file:///home/people/lead/tasks.txt', undefined],
      ['file:///home/README.md?/people/dana-okafor/tasks.md', undefined],
      ['', undefined],
    ];
    for (const [address, wanted] of kinds) {
      const note = previewedNote(address);
      assert.equal(note && `${note.kind} ${note.person}`, wanted, address);
    }
  });
});

describe('the style of a reading in the preview', () => {
  const named = (text: string) => {
    const found = styleIn(text);
    return found && `${found.style} ${text.slice(found.start, found.end)}`;
  };

  it('is recognized by name and by number, whatever follows', () => {
    assert.equal(
      named('2026-11-23 some / variable, flat → Coaching (by me) Directing failed'),
      'S2 Coaching',
    );
    assert.equal(named('2026-11-23 Moderate/variable -> s3'), 'S3 s3');
    for (const id of styleIds) {
      const { name } = playbook[id];
      assert.equal(named(`2026-11-23 low / high, up, both => ${name}`), `${id} ${name}`);
    }
  });

  it('is found only in items that the product reads as readings', () => {
    const items = [
      '2026-11-23 some / variable, flat, confidence → Coaching (by me) a third time',
      '2026-11-23 some / variable → S2',
      '2026-02-30 some / variable → Coaching',
      '2028-02-29 some / variable → Coaching',
      '2026-13-01 some / variable → Coaching',
      '2026-11-23 good / variable → Coaching',
      '2026-11-23 some / moderate → Coaching',
      'On 2026-11-23 some / variable → Coaching',
      'We spoke of Coaching',
    ];
    for (const item of items) assert.equal(styleIn(item)?.style, readReading(item)?.style, item);
  });

  it('is not invented if none was written', () => {
    assert.equal(styleIn('2026-11-23 some / variable, flat (by me)'), undefined);
    assert.equal(styleIn('2026-11-23 some / variable, sideways → Coaching'), undefined);
    assert.equal(styleIn('2026-11-23 some / variable → Cheering'), undefined);
    assert.equal(styleIn('2026-11-23 some / variable → S5'), undefined);
  });
});

describe('the chips of an action in the preview', () => {
  const chips = (text: string) =>
    chipsIn(text, 'dana-okafor').map(({ start, end }) => text.slice(start, end));

  it('are its owner and its dates, as written', () => {
    assert.deepEqual(chips(' Pair on it @me due:2026-11-25'), ['@me', 'due:2026-11-25']);
    assert.deepEqual(chips(' Send it @Dana Okafor 📅 2026-11-25 done:2026-11-26'), [
      '@Dana Okafor',
      '📅 2026-11-25',
      'done:2026-11-26',
    ]);
    assert.deepEqual(chips(' Ask [due:: 2026-11-25] @them'), ['[due:: 2026-11-25]', '@them']);
  });

  it('never overlap, and have no other source', () => {
    assert.deepEqual(chips(' mail me@example.com about due:2026-02-30 and @ravi'), []);
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '@me',
            '@them',
            'due:2026-11-25',
            '(due 2026-11-25)',
            'done:2026-11-25',
            'x',
            ' ',
            '@',
            '📅 2026-11-25',
          ),
          { maxLength: 12 },
        ),
        parts => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of chipsIn(text, 'dana')) {
            assert.ok(start >= last && end > start && end <= text.length, text);
            last = end;
          }
        },
      ),
    );
  });
});

describe('private parts in the preview', () => {
  it('show their keyword, wherever it is', () => {
    assert.deepEqual(privateWordIn('2026-11-22 PRIVATE: x'), { start: 11, end: 18 });
    assert.equal(privateWordIn('x'), undefined);
  });

  it('include all headings below them, up to one of the same or a higher level', () => {
    const h = (level: number, text: string) => ({ level, text });
    const page = [
      h(1, 'Dana'),
      h(2, ' PRIVATE '),
      undefined,
      h(3, 'Private'),
      h(2, 'Actions'),
      h(4, 'private'),
    ];
    assert.deepEqual(privateSections(page), [
      { start: 1, end: 4 },
      { start: 5, end: 6 },
    ]);
    assert.deepEqual(privateSections([h(1, 'Private parts:'), undefined]), [{ start: 0, end: 2 }]);
    assert.deepEqual(privateSections([h(1, 'Privately'), undefined]), []);
  });

  it('include code blocks of that language', () => {
    assert.equal(isPrivateCode(['hljs', 'language-Private']), true);
    assert.equal(isPrivateCode(['language-privately', 'private']), false);
  });
});
