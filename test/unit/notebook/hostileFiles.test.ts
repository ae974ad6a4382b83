import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCalendarDate } from '../../../src/core/dates/calendar';
import { maxLines } from '../../../src/core/markdown/noteSize';
import { sharePerson } from '../../../src/core/privacy/personCopy';
import { readForm } from '../../../src/core/styles/readingForm';
import { snapshotOf } from '../../../src/core/subjects/snapshot';
import { calendarFile } from '../../../src/features/cadence/calendarFile';
import { done, notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const deep = (open: string, close = '', times = 3000) => open.repeat(times) + close.repeat(times);

/** Texts that might break a reader. */
const hostile: Readonly<Record<string, string>> = {
  'YAML nested deep': `---\n${deep('[', ']')}\n---\n`,
  'maps nested deep': `---\n${deep('{a: ', '}', 1500)}\n---\n`,
  'keys nested deep': `---\n${deep('? ', '', 3000)}\n---\n`,
  'aliases of aliases': `---\na: &a [x, x]\n${Array.from({ length: 26 }, (_, at) => `${String.fromCharCode(98 + (at % 24))}${at}: &k${at} [*${at ? `k${at - 1}` : 'a'}, *${at ? `k${at - 1}` : 'a'}]`).join('\n')}\n---\n`,
  'an alias of itself': '---\nname: &a [*a, *a]\nrole: *a\n---\n',
  'keys of objects':
    '---\n__proto__: {name: x}\nconstructor: y\nname: {toString: z}\nhasOwnProperty: 1\n---\n',
  'dates beyond the calendar':
    '---\nsince: 9999-12-31\ncadence: P999Y999M999W999D\npaused-until: 9999-12-31\ndate: 275760-09-13\n---\n',
  'cadences of a wrong kind':
    '---\ncadence: [P1W, {a: b}]\nsince: {x: 1}\nemails: {a: [b, {c: d}]}\nname: [a, b]\n---\n',
  'a front matter without end': `---\n${'a: b\n'.repeat(2000)}`,
  'lists nested deep': deep('- ', 'x', 3000),
  'quotes nested deep': deep('> ', '', 3000),
  'brackets nested deep': `- [ ] ${deep('[', ']')} @me due:2026-12-01`,
  'braces nested deep': deep('${1:', '}'),
  'headings alone': '## \n'.repeat(3000),
  'halves of characters': '- [ ] \ud83d \udc69 due:2026-12-01\n## \udc69\n- 2026-11-23 low / low \ud83d',
  'no text at all': '\0'.repeat(2000),
  'every form of a line':
    '## x\n- 2026-11-23 low / high → S9\n- 9999-99-99 outcome: met\n- 2026-11-23 choice: level 99999999999\n- 2026-11-23 frame: stakes 1e9\n- 2026-11-23 temporary command: until 9999-12-31 99:99\n- Attempt: 1e999\n- Check-ins: 1, 2, x\n- Status: __proto__\n- Id: constructor\n- 2026-11-23 __proto__ → constructor: x\n- framework: __proto__\n- event: 0000-00-00\n',
};
const names = [
  'profile.md',
  'inbox.md',
  'tasks.md',
  'feedback.md',
  'expectations.md',
  '2026-11-23.md',
  'a.md',
];
const good = {
  'people/ada/profile.md': '---\nname: Ada\ncadence: P1W\n---\n',
  'people/ada/2026-11-20.md': '- [ ] Pair @me due:2026-12-01\n',
};
const fault = /call stack|is not a function|Cannot read|is not iterable|Invalid (?:time|array|string)/i;

async function assertOthersStand(given: Readonly<Record<string, string>>) {
  const { notebook } = await notebookOf({ ...good, ...given });
  const people = notebook.people(today);
  const ada = people.find(({ id }) => id === 'ada') ?? assert.fail('Ada is gone');
  assert.deepEqual([ada.name, ada.actions.length, ada.problems.length], ['Ada', 1, 0]);
  assert.equal(snapshotOf(people).people.length, people.length);
  for (const { message, values } of people.flatMap(({ problems }) => problems))
    assert.doesNotMatch([message, ...(values ?? [])].join(' '), fault);
  const file = await calendarFile(people, id => id, today.date, new Date('2026-11-26T10:00:00Z'));
  const dated = people.filter(({ nextDue }) => isCalendarDate(nextDue));
  assert.equal(file.split('BEGIN:VEVENT').length - 1, dated.length);
  return people;
}

describe('a hostile file does not affect others', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(what, async () => {
      const files = Object.fromEntries(names.map(name => [`people/bad/${name}`, text]));
      const people = await assertOthersStand({ ...files, 'templates/bad.md': text });
      assert.ok(people.some(({ id }) => id === 'bad'));
      readForm(text);
    });
  }

  it('whatever its content', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(hostile).map(text => text.slice(0, 60))),
      fc.constantFrom('---\n', '- ', '\n', '## ', ': ', '2026-11-23 ', '&a ', '*a ', '[', '}', '"', '\t'),
      fc.string({ maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(piece, { maxLength: 12 }),
        async (name, pieces) => {
          const text = pieces.join('');
          await assertOthersStand({ [`people/bad/${name}`]: text });
          readForm(text);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('even while open in an editor', async () => {
    const { notebook, editors } = await notebookOf({ ...good, 'people/bad/profile.md': 'x' });
    for (const text of Object.values(hostile)) {
      editors.texts.set(`${root}/people/bad/profile.md`, text);
      await notebook.refresh(`${root}/people/bad/profile.md`);
      assert.ok(notebook.people(today).some(({ name }) => name === 'Ada'));
    }
  });
});

describe('a large note', () => {
  const uri = `${root}/people/ada/2026-11-20.md`;
  for (const [what, text] of [
    ['bytes', `- [ ] Pair @me\n${'x'.repeat(256_000)}\n`],
    ['short lines', `- [ ] Pair @me\n${'- a\n'.repeat(maxLines + 1)}`],
    ['CR line endings', `- [ ] Pair @me\r${'\r'.repeat(maxLines + 1)}`],
    ['CRLF line endings', `- [ ] Pair @me\r\n${'\r\n'.repeat(maxLines + 1)}`],
  ] as const) {
    it(`with too many ${what} is listed, but not read, written or copied`, async () => {
      const { notebook, text: stored, person } = await notebookOf({ 'people/ada/2026-11-20.md': text });
      const { oneOnOnes, actions, problems } = person('ada');
      assert.deepEqual([oneOnOnes.length, actions.length, problems.length], [1, 0, 1]);
      const refused = await notebook.edit(uri, () => assert.fail('must not be planned'));
      assert.deepEqual(refused, { refused: 'file-too-large', file: uri });
      assert.equal(stored('people/ada/2026-11-20.md'), text);
      const copy = done(await sharePerson(notebook, 'ada', 'file:///w/out', today.date));
      assert.deepEqual([copy.files, copy.skipped], [0, [uri]]);
    });
  }

  it('with the maximum number of lines is read, whatever their endings', async () => {
    for (const eol of ['\n', '\r', '\r\n']) {
      const text = `- [ ] Pair @me${eol.repeat(maxLines)}`;
      const { person } = await notebookOf({ 'people/ada/2026-11-20.md': text });
      assert.equal(person('ada').actions.length, 1);
    }
  });
});

it('a slow edit lets other work run between its steps', async () => {
  const { notebook, files } = await notebookOf(good);
  const order: string[] = [];
  const { replace } = files;
  files.replace = (...given) => {
    order.push('written');
    return replace.apply(files, given);
  };
  await notebook.edit(`${root}/people/ada/2026-11-20.md`, text => {
    setTimeout(() => order.push('others'));
    for (const since = performance.now(); performance.now() - since < 20; );
    return { edits: [{ start: text.length, end: text.length, text: '- [ ] b\n' }], line: 1 };
  });
  assert.deepEqual(order, ['others', 'written']);
});
