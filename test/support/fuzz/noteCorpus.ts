import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { sampleTeam } from '../sampleFixture';

/** An undamaged note to start from. */
export interface WholeNote {
  /** Its path below the notes folder: in the folder of the person `bad`, or in the lead's own. */
  readonly path: string;
  readonly text: string;
}

const dayLength = 86_400_000;
const lastDay = Date.UTC(2026, 10, 23);
const dated = (text: string) =>
  text.replace(/\{\{(-?\d+)\}\}/g, (_, days: string) =>
    new Date(lastDay + Number(days) * dayLength).toISOString().slice(0, 10),
  );

/** The notes of the sample team and the golden ones, each as a note of one person or of the lead. */
export function noteCorpus(): readonly WholeNote[] {
  const sample = Object.entries(sampleTeam()).flatMap(([file, text]) => {
    const place = dated(file.replace(/^team-notes\//, ''));
    if (!place.endsWith('.md') || !/^(?:people|me)\//.test(place)) return [];
    return { path: place.replace(/^people\/[^/]+/, 'people/bad'), text: dated(text) };
  });
  const golden = ['briefs', 'lint'].flatMap(folder => {
    const at = path.join(root, 'test', 'fixtures', folder);
    return readdirSync(at)
      .filter(name => name.endsWith('.md'))
      .sort()
      .map(name => ({
        path: `people/bad/${folder === 'lint' ? 'feedback.md' : '2026-11-20.md'}`,
        // Cut to the size of a note: a golden file is many notes in one.
        text: readFileSync(path.join(at, name), 'utf8').slice(0, 6000),
      }));
  });
  return [...sample, ...golden];
}
