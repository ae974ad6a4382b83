import { stringify } from 'yaml';
import { join } from './address';
import { headingText } from './headingText';
import type { Person } from './notesIndex';

/**
 * Where the note of a day's 1:1 is, or would be, and what it begins with. A day has one note, whatever its name. `toType`
 * leaves an empty line between headings for someone to type in.
 */
export function oneOnOneNote(
  root: string,
  person: Person,
  date: string,
  toType = false,
): { uri: string; initial: string } {
  const known = person.oneOnOnes.find(note => note.date === date)?.uri;
  return {
    uri: known ?? join(root, 'people', person.id, `${date}.md`),
    initial: [
      '---',
      'type: 1-1',
      `person: ${stringify(person.id).trim()}`,
      `date: ${date}`,
      '---',
      `# ${headingText(person.name)}, ${date}`,
      '',
      '## Topics',
      '',
      '## Notes',
      '',
      ...(toType ? ['', ''] : []),
      '## Actions',
      '',
    ].join('\n'),
  };
}
