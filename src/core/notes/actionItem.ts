import { isCalendarDate } from '../calendar';
import { itemText, plainItemText } from './itemText';

/** Who owes an action: the lead or the team member. */
export type Owner = 'me' | 'them';

/** What an action says, its marks taken out. */
export interface ActionText {
  readonly text: string;
  /** `undefined` where nobody is named. */
  readonly owner?: Owner;
  /** Calendar date; `undefined` where none is given. */
  readonly due?: string;
  /** Calendar date on which it was done, where that was noted. */
  readonly doneOn?: string;
}

const date = String.raw`(\d{4}-\d{2}-\d{2})`;
const forms = (name: string, emoji: string, field: string) => [
  new RegExp(String.raw`(?<=^|\s)${name}:\s?${date}(?=\s|$)`, 'u'),
  new RegExp(String.raw`${emoji}\uFE0F?\s*${date}`, 'u'),
  new RegExp(String.raw`[[(]${field}::\s*${date}\s*[\])]`, 'u'),
  new RegExp(String.raw`\(${name}:?\s+${date}\)`, 'u'),
];
const dueForms = forms('due', '📅', 'due');
const doneForms = forms('done', '✅', 'completion');

/** Reads an item's text; `person` is the id of the person in whose folder the note lies. */
export function readAction(raw: string, person: string): ActionText {
  let text = raw;
  const take = (patterns: readonly RegExp[]) => {
    // Most actions name no day, and there are many of them.
    if (!/\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (!match?.[1] || !isCalendarDate(match[1])) continue;
      text = text.slice(0, match.index) + text.slice(match.index + match[0].length);
      return match[1];
    }
    return undefined;
  };
  const due = take(dueForms);
  const doneOn = take(doneForms);
  let owner: Owner | undefined;
  const mentions = text.includes('@') ? text.matchAll(/(?<=^|\s)@([\p{L}\p{N}\p{M}_-]+)(?=\s|$)/gu) : [];
  for (const match of mentions) {
    const found = ownerOf(match[1] ?? '', person);
    if (!found) continue;
    owner = found;
    text = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    break;
  }
  return {
    text: plainItemText(
      text
        .replace(/(?<![ \t])[ \t]+(?=\n|$)/g, '')
        .replace(/(?<=\S)[ \t]{2,}/g, ' ')
        .trim(),
    ),
    ...(owner && { owner }),
    ...(due && { due }),
    ...(doneOn && { doneOn }),
  };
}

/** Writes a new action in our own form: the marks stand at the end of the first line. */
export function renderAction(action: Omit<ActionText, 'doneOn'>, person: string, eol: string): string {
  const [first = '', ...rest] = itemText(action.text, eol).split(eol);
  const marks = [
    action.owner === 'me' ? '@me' : action.owner === 'them' ? `@${person}` : '',
    action.due ? `due:${action.due}` : '',
  ];
  return [`- [ ] ${[first, ...marks].filter(Boolean).join(' ')}`, ...rest].join(eol);
}

function ownerOf(mention: string, person: string): Owner | undefined {
  const word = mention.toLowerCase();
  if (word === 'me') return 'me';
  return word === 'them' || word === person || word === person.split('-')[0] ? 'them' : undefined;
}
