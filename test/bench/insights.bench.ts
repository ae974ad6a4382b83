import { bucketsOf } from '../../src/core/insights/buckets';
import { drawChart } from '../../src/core/insights/draw/drawChart';
import { figuresOf } from '../../src/core/insights/figures';
import { insightsOf } from '../../src/core/insights/insightsOf';
import type { Person, Today } from '../../src/core/notebook/subjects';
import { paperPalette } from '../../src/core/pictures/draw';
import { runSync } from '../../src/core/steps';
import { TeamNotebook } from '../../src/core/subjects/teamNotebook';
import { inEnglish } from '../../src/core/text/say';
import { generateNotes } from '../support/generateNotes';
import { MemoryFiles } from '../support/memoryFiles';
import { type Measure, medianMs, type Row, timed } from './row';

const today: Today = { date: '2026-11-23', defaultCadence: 'P1W' };
const root = 'file:///w/team-notes';
const year = { from: '2025-11-24', to: today.date };

/** The insights of a year of 200 people with 10,000 notes: the first time, for another period, and for one person. */
export async function bench(): Promise<(Row | Measure)[]> {
  const files = new MemoryFiles(
    Object.fromEntries([...generateNotes(10_000)].map(({ path, text }) => [addressOf(path), text])),
  );
  const notebook = new TeamNotebook(root, files, { open: () => undefined });
  await notebook.load();
  const people = notebook.people(today);
  const count = (who: readonly Person[], period = year) =>
    runSync(insightsOf(who, { period, today: today.date, firstDay: 1 }));
  const look = (who: readonly Person[], period = year) => {
    const insights = count(who, period);
    draw();
    return insights;
  };
  const first = await timed(() => look(people));
  const actions = people.flatMap(person => person.actions);
  const baseline = {
    name: 'go over all actions once',
    ms: await medianMs(() => actions.filter(({ due }) => due !== undefined && due >= year.from).length),
  };
  // Each period is new, so that no cache helps.
  let days = 0;
  const filter = await medianMs(() =>
    look(people, { from: `2025-${two(1 + (days % 9))}-${two(1 + ++days)}`, to: today.date }),
  );
  const person = await medianMs(() =>
    look(people.slice(0, 1), { from: `2025-10-${two(++days)}`, to: today.date }),
  );
  const again = await medianMs(() => look(people));
  const numbers = await medianMs(() => figuresOf(count(people), year));
  const label = `${people.length} people`;
  return [
    { name: `${label}: first picture`, value: first, unit: 'ms', aim: 300 },
    { name: `${label}: another time`, value: filter, unit: 'ms', aim: 50 },
    { name: `${label}: another time`, ms: filter, baseline },
    { name: `${label}: one of them`, value: person, unit: 'ms', aim: 50 },
    { name: `${label}: the same again`, value: again, unit: 'ms', aim: 50 },
    { name: `${label}: all figures as data`, value: numbers, unit: 'ms' },
  ];
}

/** A picture of the largest size: a year of a dozen people. */
function draw(): void {
  const { starts } = bucketsOf({ from: '2026-08-31', to: today.date }, 1);
  const weeks = Array.from({ length: 53 }, (_, at) => `week ${at} ${starts[at % starts.length]}`);
  drawChart(
    { id: 'rhythm', title: '1:1s by week', sentence: 'A year.' },
    {
      kind: 'weeks',
      states: { met: 'm', missed: 'd', away: 'a', quiet: 'q', before: 'b' },
      earlier: 'earlier',
      columns: weeks,
      rows: Array.from({ length: 12 }, (_, row) => ({
        label: `Person ${row}`,
        cells: weeks.map(week => ({
          key: `${row}|${week}`,
          words: week,
          opens: true,
          state: 'met' as const,
        })),
      })),
    },
    { width: 720, palette: paperPalette, alone: false, say: inEnglish },
  );
}

function addressOf(path: string): string {
  return [root, ...path.split('/').map(encodeURIComponent)].join('/');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
