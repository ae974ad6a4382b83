import { writeSync } from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { capture } from '../../../src/core/meetings/capture';
import { isRefusal } from '../../../src/core/refusal';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';

/**
 * Runs as a process that captures topics as fast as it can and reports each, until it is killed:
 * node captureBurst.js <URI of the notes folder> <word before each number> <count> <all at once | one by one>
 * Two more arguments name a write step, and which occurrence of it to die in.
 */
async function burst([
  root = '',
  word = '',
  many = '',
  how = '',
  step,
  which,
]: readonly string[]): Promise<void> {
  if (step) dieIn(step, Number(which));
  const notebook = new TeamNotebook(root, nodeFiles, { open: () => undefined });
  await notebook.load();
  const person = notebook.person('dana', { date: '2026-11-23', defaultCadence: 'P1W' });
  if (isRefusal(person)) throw new Error(person.refused);
  const one = async (number: number) => {
    const text = `${word} ${number}, and\na second line`;
    const outcome = await capture(notebook, person, { text, kind: 'topic', date: '2026-11-23' });
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    // Synchronous, because a reported topic must have left the process.
    writeSync(1, `${number}\n`);
  };
  const numbers = Array.from({ length: Number(many) }, (_, at) => at + 1);
  if (how === 'all at once') await Promise.all(numbers.map(one));
  else for (const number of numbers) await one(number);
}

/** Ends the process like a crash would: halfway through a text, or right after another step. */
function dieIn(step: string, which: number): void {
  let count = 0;
  const dies = (now: string) => now === step && ++count === which;
  const die = () => process.kill(process.pid, 'SIGKILL');
  const { open, rename, link, rm } = fsp;
  const after =
    <A extends unknown[], R>(name: string, does: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      const result = await does(...given);
      if (dies(name)) die();
      return result;
    };
  Object.assign(fsp, {
    rename: after('rename', rename),
    link: after('link', link),
    rm: after('rm', rm),
    open: after('open', async (...given: Parameters<typeof open>) => {
      const handle = await open(...given);
      const { writeFile, sync, close } = handle;
      handle.writeFile = async (text, ...rest) => {
        const last = dies('writeFile');
        await writeFile.call(
          handle,
          last && text instanceof Uint8Array ? text.slice(0, text.length / 2) : text,
          ...rest,
        );
        if (last) die();
      };
      handle.sync = after('sync', sync.bind(handle));
      handle.close = after('close', close.bind(handle));
      return handle;
    }),
  });
  syncBuiltinESMExports();
}

void burst(process.argv.slice(2));
