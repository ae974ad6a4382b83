import assert from 'node:assert/strict';
import fc from 'fast-check';
import { meetingsInCalendar } from '../../../src/core/calendar/meetingsInCalendar';
import { setFrontMatter } from '../../../src/core/markdown/frontMatterEdit';
import { IndexCache } from '../../../src/core/notebook/indexCache';
import { readForm } from '../../../src/core/styles/readingForm';
import { snapshotOf } from '../../../src/core/subjects/snapshot';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { checkArguments } from '../../../src/protocol/contract';
import { readSetting, settingKeys } from '../../../src/protocol/settings';
import { contractsById } from '../../support/contracts.mjs';
import { MemoryFiles } from '../../support/memoryFiles';
import { MemoryEditors, root, today } from '../../support/notebookFixture';

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const;

/** Every property that all objects, arrays and functions share, by name, with its value. */
function shared(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
    .map(prototype =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype))
        .map(([name, { value, writable }]) => `${name} ${typeof value} ${writable}`)
        .join('\n'),
    )
    .join('\n\n');
}

/** Front matter that tries to reach the shared prototypes. */
const frontMatters = keys.flatMap(key => [
  `${key}: {polluted: true}`,
  `${key}:\n  polluted: true\nname: Ada`,
  `name: {${key}: {polluted: true}}`,
  `? [${key}]\n: {polluted: true}`,
  `a: &a {${key}: {polluted: true}}\n<<: *a`,
  `!!omap [${key}: {polluted: true}]`,
  `emails: [${key}]\ncadence: ${key}\nrole: ${key}\nname: ${key}`,
]);

describe('the prototype of all objects', () => {
  const before = shared();
  afterEach(() => assert.equal(shared(), before));

  it('stays unchanged whatever the keys, names and tasks in the notes', async () => {
    for (const [at, front] of frontMatters.entries()) {
      const key = keys[at % keys.length] ?? '__proto__';
      const text = `---\n${front}\n---\n# ${key}\n## ${key}\n- 2026-11-20 low / high → Directing ${key}\n- [ ] ${key} @${key} due:2026-11-25\n- ${key}: ${key}\n`;
      const names = ['profile.md', 'inbox.md', 'tasks.md', 'expectations.md', 'feedback.md', '2026-11-20.md'];
      const files = new MemoryFiles({
        ...Object.fromEntries(names.map(name => [`${root}/people/${key}/${name}`, text])),
        [`${root}/me/2026-11-20-balance.md`]: text,
        [`${root}/templates/${key}.md`]: text,
        [`${root}/people/ada/profile.md`]: '---\nname: Ada\n---\n',
      });
      let kept: Uint8Array | undefined;
      const store = {
        read: async () => kept,
        write: async (bytes: Uint8Array) => {
          kept = bytes;
        },
      };
      for (let start = 0; start < 2; start++) {
        const cache = new IndexCache(store, '1');
        const notebook = new TeamNotebook(root, files, new MemoryEditors(), undefined, cache);
        await notebook.load();
        const people = notebook.people(today);
        assert.deepEqual(
          people.map(({ id }) => id).filter(id => id === 'ada' || id === key),
          [key, 'ada'].sort(
            (one, other) =>
              people.findIndex(({ id }) => id === one) - people.findIndex(({ id }) => id === other),
          ),
          front,
        );
        snapshotOf(people);
        await cache.write(notebook.index);
      }
      assert.ok(kept, 'the second start read what the first one kept');
      readForm(text);
      for (const written of keys) setFrontMatter(text, { [written]: 'x' });
    }
  });

  it('stays unchanged whatever properties a calendar has', async () => {
    for (const key of keys)
      await meetingsInCalendar(
        `BEGIN:VCALENDAR\r\n${key}:x\r\nBEGIN:VEVENT\r\n${key};${key}=${key}:x\r\nSUMMARY;${key}=x:${key}\r\nDTSTART;TZID=${key}:20261201T100000\r\nRRULE:${key}=1;FREQ=${key}\r\nEND:VEVENT\r\nBEGIN:${key}\r\nEND:${key}\r\nEND:VCALENDAR\r\n`,
        [{ id: key, name: key, emails: [key] }],
        { now: '2026-11-26T12:00', zone: 'Europe/Berlin' },
      );
  });

  it('stays unchanged whatever a setting or an argument contains, and neither inherits it', async () => {
    const contracts = await contractsById();
    const polluting = fc
      .tuple(fc.constantFrom(...keys), fc.constantFrom(...keys))
      .map(([outer, inner]): unknown =>
        JSON.parse(`{"${outer}":{"${inner}":{"polluted":true},"polluted":true},"person":"ada","S1":30}`),
      );
    fc.assert(
      fc.property(polluting, given => {
        for (const key of settingKeys) {
          const { value } = readSetting(key, given);
          assert.equal((Object(value) as { polluted?: unknown }).polluted, undefined, key);
        }
        for (const [id, contract] of contracts) {
          const checked = checkArguments(contract, given);
          assert.ok('wrong' in checked, `${id} took ${JSON.stringify(given)}`);
        }
      }),
      { numRuns: 36 },
    );
  }).timeout(30_000);
});
