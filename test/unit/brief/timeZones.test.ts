import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Time zones, with the UTC moments at which a day starts there, and that day. */
const midnights: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // From the first to the last zone, including half and quarter hours.
  'Pacific/Pago_Pago': [['2026-11-23T11:00Z', '2026-11-23']],
  'Pacific/Marquesas': [['2026-11-23T09:30Z', '2026-11-23']],
  'America/Los_Angeles': [['2026-11-23T08:00Z', '2026-11-23']],
  'America/St_Johns': [['2026-01-01T03:30Z', '2026-01-01']],
  UTC: [
    ['2026-11-23T00:00Z', '2026-11-23'],
    ['2028-02-29T00:00Z', '2028-02-29'],
  ],
  'Asia/Kathmandu': [['2026-12-31T18:15Z', '2027-01-01']],
  'Asia/Tokyo': [['2026-11-22T15:00Z', '2026-11-23']],
  'Pacific/Auckland': [['2026-11-22T11:00Z', '2026-11-23']],
  'Pacific/Chatham': [['2026-11-22T10:15Z', '2026-11-23']],
  'Pacific/Kiritimati': [['2026-11-22T10:00Z', '2026-11-23']],
  // Days on which clocks change, and the days after.
  'America/New_York': [
    ['2026-03-08T05:00Z', '2026-03-08'],
    ['2026-03-09T04:00Z', '2026-03-09'],
    ['2026-11-01T04:00Z', '2026-11-01'],
    ['2026-11-02T05:00Z', '2026-11-02'],
  ],
  'Europe/Berlin': [
    ['2026-03-28T23:00Z', '2026-03-29'],
    ['2026-03-29T22:00Z', '2026-03-30'],
    ['2026-10-24T22:00Z', '2026-10-25'],
    ['2026-10-25T23:00Z', '2026-10-26'],
  ],
  // A change of half an hour.
  'Australia/Lord_Howe': [
    ['2026-04-04T13:00Z', '2026-04-05'],
    ['2026-04-05T13:30Z', '2026-04-06'],
    ['2026-10-03T13:30Z', '2026-10-04'],
    ['2026-10-04T13:00Z', '2026-10-05'],
  ],
  // A change at midnight: one day begins at one o'clock, another ends twice.
  'America/Santiago': [
    ['2026-09-06T04:00Z', '2026-09-06'],
    ['2026-04-05T04:00Z', '2026-04-05'],
  ],
};

const second = 1000;
const hour = 3600 * second;

const script = pathToFileURL(path.resolve('dist/test/unit/meetings/logNow.js')).href;
// Any clock in Node other than `Date` cannot be set.
const load = `delete globalThis.Temporal; import(${JSON.stringify(script)})`;

interface Moment {
  readonly zone: string;
  readonly at: number;
  /** The date at that moment. */
  readonly day: string;
}

const momentsIn = (zone: string): Moment[] =>
  (midnights[zone] ?? []).flatMap(([begins, day]) => {
    const at = Date.parse(begins);
    const eve = new Date(Date.parse(day) - 24 * hour).toISOString().slice(0, 10);
    return [
      ...[-5 * hour, -second, -1].map(off => ({ zone, at: at + off, day: eve })),
      // After the hours at which clocks change, and the last hour of a 23-hour day.
      ...[0, 1, second, 90 * 60 * second, 3 * hour, 23 * hour - 1].map(off => ({ zone, at: at + off, day })),
    ];
  });

describe("a 1:1 logged without a date gets today's local date", () => {
  let logged: readonly { readonly zone: string; readonly uri: string; readonly text: string }[] = [];
  before(function () {
    this.timeout(60_000);
    const moments = Object.keys(midnights).flatMap(momentsIn);
    const given = moments.map(({ zone, at }) => `${zone} ${new Date(at).toISOString()}`);
    const out = execFileSync(process.execPath, ['-e', load, '--', ...given], { encoding: 'utf8' });
    logged = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
  });

  for (const zone of Object.keys(midnights)) {
    it(`in ${zone}`, () => {
      const wall = new Intl.DateTimeFormat('sv', { timeZone: zone });
      const moments = momentsIn(zone);
      const found = logged.filter(one => one.zone === zone);
      assert.equal(found.length, moments.length);
      moments.forEach(({ at, day }, number) => {
        assert.equal(wall.format(at), day, `the wall at ${new Date(at).toISOString()}`);
        assert.equal(found[number]?.uri, `file:///w/team-notes/people/dana/${day}.md`);
        assert.ok(found[number]?.text.includes(`\ndate: ${day}\n`), found[number]?.text);
      });
    });
  }
});
