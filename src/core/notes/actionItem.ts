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
/** Where a mark ends: at a space, at the line's end, or before the backslash of a hard line break. */
const ends = String.raw`(?=\s|$|\\(?:\r?\n|$))`;
const forms = (name: string, emoji: string, field: string) => [
  new RegExp(String.raw`(?<=^|\s)${name}:\s?${date}${ends}`, 'gu'),
  new RegExp(String.raw`${emoji}\uFE0F?\s*${date}`, 'gu'),
  new RegExp(String.raw`[[(]${field}::\s*${date}\s*[\])]`, 'gu'),
  new RegExp(String.raw`\(${name}:?\s+${date}\)`, 'gu'),
];
const dueForms = forms('due', '📅', 'due');
const mention = new RegExp(String.raw`(?<=^|\s)@([\p{L}\p{N}\p{M}_-]+)${ends}`, 'gu');
const doneForms = forms('done', '✅', 'completion');

/** Reads an item's text; `person` is the id of the person in whose folder the note lies. */
export function readAction(raw: string, person: string): ActionText {
  let text = raw;
  const take = (patterns: readonly RegExp[]) => {
    // Most actions name no day, and there are many of them.
    if (!/\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
    for (const pattern of patterns) {
      const match = [...text.matchAll(pattern)].find(found => isCalendarDate(found[1] ?? ''));
      if (!match) continue;
      text = without(text, match);
      return match[1];
    }
    return undefined;
  };
  const due = take(dueForms);
  const doneOn = take(doneForms);
  let owner: Owner | undefined;
  const mentions = text.includes('@') ? text.matchAll(mention) : [];
  for (const match of mentions) {
    const found = ownerOf(match[1] ?? '', person);
    if (!found) continue;
    owner = found;
    text = without(text, match);
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

/** A text without a mark; a backslash that breaks the line stands again where it stood before the mark. */
function without(text: string, { index, 0: mark }: RegExpExecArray): string {
  const [before, after] = [text.slice(0, index), text.slice(index + mark.length)];
  return (after.startsWith('\\') ? before.trimEnd() : before) + after;
}

function ownerOf(named: string, person: string): Owner | undefined {
  const word = named.toLowerCase();
  if (word === 'me') return 'me';
  return word === 'them' || word === person || word === person.split('-')[0] ? 'them' : undefined;
}
