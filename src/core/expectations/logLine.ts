import { isCalendarDate } from '../dates/calendar';
import { plainItemText } from '../markdown/itemText';
import { type CauseId, causeIds } from './causes';
import { oneLine } from './fields';
import { type ExpectationState, expectationStates, type LogEvent, type LogLine } from './model';

/** The words at the start of a log line, after its date. The file is in English. */
const words = {
  'lead-view': 'my view',
  'member-view': 'their view',
  'next-step': 'next step',
  support: 'support kept',
  credit: 'credit',
  effect: 'effect',
  early: 'raised early',
  'changed-by': 'changed by',
  earlier: 'earlier',
  note: 'note',
} as const satisfies Partial<Record<LogEvent, string>>;

const wordEvents = Object.keys(words) as readonly (keyof typeof words)[];

// People write "at risk" for "at-risk".
const state = expectationStates.map(name => name.replace('-', '[- ]')).join('|');
const move = new RegExp(
  String.raw`^(?:(?<from>${state})\s*(?:→|->|=>)\s*)?(?<to>${state})(?:\s*:\s*(?<text>[\s\S]*))?$`,
  'iu',
);
const cause = new RegExp(
  String.raw`^cause:?\s+(?<cause>${causeIds.join('|')})(?:\s*\((?<main>main)\))?(?:\s*:\s*(?<text>[\s\S]*))?$`,
  'iu',
);
const word = new RegExp(
  String.raw`^(?<word>${wordEvents.map(event => words[event]).join('|')}):\s*(?<text>[\s\S]*)$`,
  'iu',
);

/** Reads an item's text: anything that begins with a date is a log line; `undefined` otherwise. */
export function readLogLine(raw: string): LogLine | undefined {
  const [whole = '', date = ''] = /^(\d{4}-\d{2}-\d{2})(?:[ \t]*[:,–—-])?(?:\s+|$)/.exec(raw) ?? [];
  if (!isCalendarDate(date)) return undefined;
  const said = plainItemText(raw.slice(whole.length)).trim();
  const moved = move.exec(said)?.groups;
  if (moved) {
    const [from, to] = [stateNamed(moved.from), stateNamed(moved.to)];
    return { date, event: 'move', text: moved.text ?? '', ...(from && { from }), ...(to && { to }) };
  }
  const caused = cause.exec(said)?.groups;
  if (caused) {
    const id = causeIds.find(known => known === caused.cause?.toLowerCase());
    return {
      date,
      event: 'cause',
      text: caused.text ?? '',
      ...(id && { cause: id }),
      ...(caused.main && { main: true }),
    };
  }
  const other = word.exec(said)?.groups;
  const event = wordEvents.find(known => words[known] === other?.word?.toLowerCase());
  if (!event) return { date, event: 'note', text: said };
  const text = other?.text ?? '';
  if (event !== 'support') return { date, event, text };
  const [all = '', kept = ''] = /^(yes|no)(?![\p{L}\p{N}])[,;.]?\s*/iu.exec(text) ?? [];
  return { date, event, text: text.slice(all.length), ...(kept && { kept: kept.toLowerCase() === 'yes' }) };
}

/** Formats a log line without its list marker. */
export function renderLogLine(line: LogLine): string {
  const text = oneLine(line.text);
  const suffix = text ? `: ${text}` : '';
  switch (line.event) {
    case 'move':
      return `${line.date} ${[line.from, line.to].filter(Boolean).join(' → ')}${suffix}`;
    case 'cause':
      return `${line.date} cause ${line.cause}${line.main ? ' (main)' : ''}${suffix}`;
    case 'support':
      return `${line.date} support kept: ${[line.kept ? 'yes' : 'no', text].filter(Boolean).join(', ')}`;
    default:
      return `${line.date} ${words[line.event]}: ${text}`;
  }
}

/** The main cause and any others, as log lines. */
export function causeLines(
  date: string,
  found: readonly CauseId[],
  main: CauseId,
  notes: Readonly<Partial<Record<CauseId, string>>> = {},
): readonly LogLine[] {
  return causeIds
    .filter(id => found.includes(id))
    .map(id => ({
      date,
      event: 'cause',
      cause: id,
      text: notes[id] ?? '',
      ...(id === main && { main: true }),
    }));
}

function stateNamed(text: string | undefined): ExpectationState | undefined {
  const name = text?.toLowerCase().replace(' ', '-');
  return expectationStates.find(known => known === name);
}
