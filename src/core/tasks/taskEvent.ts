import { playbook } from '../../content/styles/playbook';
import { plainItemText } from '../markdown/itemText';
import { styleIds } from '../styles/model';
import { type TaskEvent, type TaskEventName, taskEvents, type UsedStyle } from '../styles/task';
import { onOneLine } from '../text/onOneLine';
import type { TaskLine } from './taskLines';

/** The phrases after `outcome:` or `event:`; we write the first of each. */
const phrases: Readonly<Record<TaskEventName, readonly [string, ...string[]]>> = {
  'outcome-met': ['met'],
  'outcome-unmet': ['unmet', 'not met', 'missed'],
  'check-in-slipped': ['check-in slipped', 'check-in missed'],
  'task-changed': ['task changed', 'scope changed', 'tools changed', 'tool changed', 'stakes changed'],
  absence: ['absence', 'away'],
  'role-changed': ['role changed', 'team changed', 'lead changed'],
  asked: ['asked for it', 'asked'],
  obstacle: ['obstacle'],
};

/** What a dated line under a task reports; `unknown` if it begins like an event but cannot be read. */
export type Happening =
  | ({ readonly kind: 'event' } & TaskEvent)
  | ({ readonly kind: 'style-used' } & UsedStyle)
  | { readonly kind: 'unknown' };

/** Reads a dated line; `undefined` if its word is not one of ours. */
export function readHappening({ date, word, text }: TaskLine): Happening | undefined {
  if (word === 'style used') {
    for (const style of styleIds) {
      const said = startsWith(text, playbook[style].name) ?? startsWith(text, style);
      if (said) return { kind: 'style-used', date, style, ...noteIn(said) };
    }
    return { kind: 'unknown' };
  }
  if (word !== 'outcome' && word !== 'event') return undefined;
  for (const event of taskEvents.filter(name => wordFor(name) === word)) {
    for (const phrase of phrases[event]) {
      const said = startsWith(text, phrase);
      if (said) return { kind: 'event', date, event, ...noteIn(said) };
    }
  }
  return { kind: 'unknown' };
}

/** The line for an event: `2026-11-23 outcome: unmet, ranking failed again`. */
export function eventLine({ date, event, note }: TaskEvent): TaskLine {
  return { date, word: wordFor(event), text: `${phrases[event][0]}${noteText(note)}` };
}

/** The line for the style that was used: `2026-11-23 style used: Supporting`. */
export function usedStyleLine({ date, style, note }: UsedStyle): TaskLine {
  return { date, word: 'style used', text: `${playbook[style].name}${noteText(note)}` };
}

function wordFor(event: TaskEventName): 'outcome' | 'event' {
  return event.startsWith('outcome-') ? 'outcome' : 'event';
}

/** The text after the word, or `undefined` if it does not begin with that word. */
function startsWith(text: string, word: string): { readonly rest: string } | undefined {
  if (text.slice(0, word.length).toLowerCase() !== word.toLowerCase()) return undefined;
  const rest = text.slice(word.length);
  return /^[\p{L}\p{N}]/u.test(rest) ? undefined : { rest };
}

function noteIn({ rest }: { readonly rest: string }): { note?: string } {
  const note = plainItemText(rest.replace(/^\s*[,;:.]?\s*/, '').trim());
  return note ? { note } : {};
}

/** On one line, whatever was typed. */
function noteText(note: string | undefined): string {
  const text = note && onOneLine(note).trim();
  return text ? `, ${text}` : '';
}
