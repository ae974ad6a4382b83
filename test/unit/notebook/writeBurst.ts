import { writeSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addAction } from '../../../src/core/actions/addAction';
import { completeAction } from '../../../src/core/actions/completeAction';
import { reopenAction } from '../../../src/core/actions/reopenAction';
import { addDays } from '../../../src/core/dates/calendar';
import { setExpectation } from '../../../src/core/expectations/setExpectation';
import { logFeedback } from '../../../src/core/feedback/logFeedback';
import { capture } from '../../../src/core/meetings/capture';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import { join, namesWithin } from '../../../src/core/notebook/address';
import { addPerson } from '../../../src/core/people/addPerson';
import { followRename } from '../../../src/core/people/followRename';
import { isRefusal } from '../../../src/core/refusal';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { recordReading } from '../../../src/core/tasks/recordReading';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';

/** What the burst reports after each write. */
export interface Told {
  /** Occurs exactly once in the notes from now on. */
  readonly word: string;
  /** Whether its action is done, if it is one. */
  readonly done?: boolean;
}

const today = { date: '2026-11-23', defaultCadence: 'P1W' };

/**
 * Runs as a process that makes every kind of write as fast as it can, and reports each when it is done, until it is
 * killed: node writeBurst.js <URI of the notes folder> <start of each word> <first number>
 */
async function burst([root = '', begin = '', first = '']: readonly string[]): Promise<void> {
  const notebook = new TeamNotebook(root, nodeFiles, { open: () => undefined });
  await notebook.load();
  const { date } = today;
  const done = <T>(outcome: T): Exclude<T, { refused: unknown }> => {
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    return outcome as Exclude<T, { refused: unknown }>;
  };
  // Synchronous, because a reported write must have left the process.
  const tell = (told: Told) => writeSync(1, `${JSON.stringify(told)}\n`);
  const [person = done(notebook.person((await added('Dana')).person, today))] = notebook.people(today);
  let { id } = person;
  const of = () => done(notebook.person(id, today));
  for (let number = Number(first); ; number++) {
    const word = `${begin}${number}z`;
    switch (number % 9) {
      case 0:
        await added(word);
        break;
      case 1:
        done(await capture(notebook, of(), { text: word, kind: 'topic', date }));
        break;
      case 2: {
        // A new note each time, so that it takes the prepared page.
        done(await logOneOnOne(notebook, of(), { date: addDays(date, 1 + number), text: word }));
        break;
      }
      case 3: {
        // Completed, and reopened.
        const { uri, line } = done(await addAction(notebook, of(), { text: word, owner: 'them', date }));
        tell({ word, done: false });
        done(await notebook.edit(uri, text => completeAction(text, line, date)));
        tell({ word, done: true });
        if (number % 2) done(await notebook.edit(uri, text => reopenAction(text, line)));
        if (number % 2) tell({ word, done: false });
        continue;
      }
      case 4:
        done(
          await recordReading(notebook, of(), 'Search', {
            ...({ competence: 'some', commitment: 'low', trend: 'flat', by: 'lead', style: 'S2' } as const),
            ...{ note: word, date: `2026-11-${String(1 + (number % 28)).padStart(2, '0')}` },
          }),
        );
        // A later reason on the same day replaces this one.
        continue;
      case 5:
        done(await logFeedback(notebook, of(), { date, kind: 'praise', title: 'Calm', text: word }));
        break;
      case 6:
        done(await setExpectation(notebook, of(), { outcome: word, title: 'Ship' }, date));
        break;
      case 7:
        // Folders without notes about people.
        for (const place of [[`${word}.md`], ['exports', `${word}.md`], ['pictures', `${word}.svg`]].slice(
          number % 3,
        ))
          done(await notebook.create(join(root, ...place), `${word.slice(0, -1)}\n`));
        continue;
      default:
        await renamed();
        continue;
    }
    tell({ word });
  }

  async function added(name: string) {
    return done(await addPerson(notebook, { name }));
  }

  /** Renames the folder, and the notes follow. */
  async function renamed() {
    const to = id === 'dana' ? 'dana-okafor' : 'dana';
    const folder = (name: string) => fileURLToPath(join(root, 'people', name));
    await rename(folder(id), folder(to));
    const names = { from: id, to };
    id = to;
    await notebook.refresh(root);
    for (const { uri } of notebook.index.notes) {
      const then = (namesWithin(root, uri) ?? []).map(name => (name === to ? names.from : name));
      done(await notebook.edit(uri, text => ({ edits: followRename(text, then, names), line: 0 })));
    }
  }
}

void burst(process.argv.slice(2));
