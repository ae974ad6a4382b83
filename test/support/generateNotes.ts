/** One file of a generated team; `path` is relative to the notes folder. */
export interface GeneratedNote {
  readonly path: string;
  readonly text: string;
}

const givenNames = ['Aiko', 'Anjali', 'Dana', 'Élodie', 'Leila', 'Mateus', 'Noor', 'Ravi', 'Søren', 'Tomasz'];
const familyNames = ['Alvarez', 'Brandt', 'Chen', 'Figueira', 'Haddadi', 'Kjærgaard', 'Okafor', 'Tanabe'];
const words =
  `the a slow fast build review test cache queue index search ranking order invoice basket stock report design draft
  rollout incident deploy branch merge question answer plan goal risk idea customer meeting sprint week month quarter
  team pair mentor teach learn read write ask tell show try fix break measure ship wait block unblock agree doubt worry
  enjoy calm tired proud clear vague careful early late again first last small large one two three four five`.split(
    /\s+/,
  );

/**
 * Generates a team's notes of about 2 kB each: 50 notes per person, or more to stay within 200 people. The same count
 * and seed always give the same notes; every kind of note and every form of item occurs.
 */
export function* generateNotes(count: number, seed = 1): Generator<GeneratedNote> {
  const random = randomFrom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  const sentence = (length: number) => {
    const text = Array.from({ length }, () => one(words)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = () => `${Array.from({ length: 3 + upTo(3) }, () => sentence(8 + upTo(8))).join('. ')}.`;
  const date = () =>
    `20${24 + upTo(3)}-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`;
  const people = Math.max(1, Math.min(200, Math.round(count / 50)));

  const profile = (name: string) =>
    `---\nformat: 1\nname: "${name}"\nrole: ${sentence(2)}\nemails:\n  - ${upTo(1e6)}@example.com\ncadence: P${1 + upTo(3)}W\nsince: ${date()}\n---\n\n${paragraph()}\n\n${paragraph()}\n`;
  const inbox = () =>
    `# Inbox\n\n${Array.from({ length: 20 }, () => `- [${one([' ', 'x'])}] ${date()} ${one(['topic', 'praise', 'concern', 'private'])}: ${sentence(10)}`).join('\n')}\n`;
  const tasks = () =>
    `# Tasks\n${Array.from({ length: 4 }, () => {
      const readings = Array.from(
        { length: 4 },
        () =>
          `- ${date()} ${one(['low', 'some', 'moderate', 'high'])} / ${one(['low', 'variable', 'high'])}, ${one(['up', 'flat', 'down'])} → ${one(['Directing', 'Coaching', 'Supporting', 'Delegating'])} (by ${one(['me', 'them'])}) ${sentence(8)}`,
      );
      return `\n## ${sentence(3)}\n\n${readings.join('\n')}\n`;
    }).join('')}`;
  const oneOnOne = (person: string, on: string) => {
    const bullet = one(['-', '*', '+']);
    const actions = Array.from({ length: 1 + upTo(4) }, () => {
      const due = one(['', ` due:${date()}`, ` 📅 ${date()}`, ` (due ${date()})`]);
      return `${bullet} [${one([' ', 'x', 'X'])}] ${sentence(7)}${one(['', ' @me', ' @them', ` @${person}`])}${due}`;
    });
    const quoted = one(['', '> ', '']) + paragraph();
    const code = one(['', '', `\n\`\`\`ts\n- [ ] ${sentence(4)}\n\`\`\`\n`]);
    return `---\ntype: 1-1\nperson: ${person}\ndate: ${on}\n---\n# ${sentence(2)}, ${on}\n\n## Topics\n\n${bullet} ${sentence(9)}\n${bullet} ${sentence(9)}\n  ${bullet} ${sentence(6)}\n\n## Notes\n\n${paragraph()}\n\n${quoted}\n${code}\n${paragraph()}\n\n## Actions\n\n${actions.join('\n')}\n\n## Private\n\n${paragraph()}\n`;
  };

  for (let at = 0; at < people; at++) {
    const name = `${one(givenNames)} ${one(familyNames)}`;
    const person = `${name.normalize('NFC').toLowerCase().replaceAll(' ', '-')}-${at}`;
    const folder = `people/${person}`;
    const own = Math.floor(((at + 1) * count) / people) - Math.floor((at * count) / people);
    const start = Date.UTC(2024, 0, 1 + upTo(28));
    for (let note = 0; note < own; note++) {
      const on = new Date(start + note * 86_400_000).toISOString().slice(0, 10);
      let [path, text] = [`${folder}/${on}.md`, oneOnOne(person, on)];
      if (note === 0) [path, text] = [`${folder}/profile.md`, profile(name)];
      if (note === 1) [path, text] = [`${folder}/inbox.md`, inbox()];
      if (note === 2) [path, text] = [`${folder}/tasks.md`, tasks()];
      if (note % 17 === 5) text = text.replaceAll('\n', '\r\n');
      if (note % 19 === 7) text = `\uFEFF${text}`;
      yield { path, text };
    }
  }
}

/** Deterministic pseudo-random numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
