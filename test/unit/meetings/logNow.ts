import { today } from '../../../src/core/dates/calendar';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import { isRefusal } from '../../../src/core/refusal';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { MemoryFiles } from '../../support/memoryFiles';

class FakeDate extends Date {
  constructor(...given: [] | [number | string]) {
    super(given[0] ?? FakeDate.fixed);
  }
  static fixed = 0;
  static override now(): number {
    return FakeDate.fixed;
  }
}

/**
 * Runs as a separate process, with time zones and UTC moments as arguments. For each, logs a 1:1 on the local date in
 * that zone at that moment, and prints the zone, the URI and the text of the note as a line of JSON.
 */
async function logAt(moments: readonly string[]): Promise<void> {
  const root = 'file:///w/team-notes';
  const lines: string[] = [];
  for (const [zone = '', moment = ''] of moments.map(given => given.split(' '))) {
    // Node applies a changed time zone at run time.
    process.env.TZ = zone;
    FakeDate.fixed = Date.parse(moment);
    const files = new MemoryFiles({ [`${root}/people/dana/profile.md`]: '' });
    const notebook = new TeamNotebook(root, files, { open: () => undefined });
    await notebook.load();
    const person = notebook.person('dana', { date: today(), defaultCadence: 'P1W' });
    if (isRefusal(person)) throw new Error(person.refused);
    const logged = await logOneOnOne(notebook, person, { date: today() });
    if (isRefusal(logged)) throw new Error(logged.refused);
    lines.push(JSON.stringify({ zone, uri: logged.uri, text: files.text(logged.uri) }));
  }
  console.log(lines.join('\n'));
}

Object.assign(globalThis, { Date: FakeDate });
void logAt(process.argv.slice(1));
