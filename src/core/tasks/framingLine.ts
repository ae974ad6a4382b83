import { playbook } from '../../content/styles/playbook';
import { isCalendarDate, isLocalTime } from '../dates/calendar';
import { knowledges } from '../styles/factors';
import { styleIds } from '../styles/model';
import type { ConflictChoice, DatedFrame, Framing, TemporaryCommand } from '../styles/task';
import {
  conflictWays,
  type DecisionRights,
  type Factor,
  type TaskFactors,
  withDefaults,
} from '../styles/taskFrame';
import { onOneLine } from '../text/onOneLine';
import type { TaskLine } from './taskLines';

/** Reads a dated line: `undefined` if its word is not one of ours, `unknown` if it is but cannot be read. */
export function readFraming({ date, word, text }: TaskLine): Framing | 'unknown' | undefined {
  switch (word) {
    case 'frame': {
      const factors = readFactors(text);
      return factors ? { kind: 'frame', date, factors } : 'unknown';
    }
    case 'choice':
      // Plenty of notes use this word, so anything that is not our kind of choice is fine.
      return readChoice(date, text);
    case 'temporary command': {
      const [, day = '', time = '', words = ''] = commandShape.exec(text) ?? [];
      const reason = words.trim();
      const until = `${day}T${time.padStart(5, '0')}`;
      return isLocalTime(until) ? { kind: 'command', date, until, ...(reason && { reason }) } : 'unknown';
    }
    default:
      return undefined;
  }
}

/** `2026-11-23 frame: stakes 2, reversibility 1, …`: all six factors, and whatever else was answered. */
export function frameLine({ date, factors }: DatedFrame): TaskLine {
  const all = withDefaults(factors);
  const parts = factorNames.map(name => `${name} ${all[name]}`);
  if (all.buyIn !== undefined) parts.push(`buy-in ${all.buyIn}`);
  if (all.knowledge) parts.push(`knowledge ${all.knowledge}`);
  return { date, word: 'frame', text: parts.join(', ') };
}

/** `2026-11-23 choice: switch to Supporting, until 2026-12-07: the reason`. */
export function choiceLine({ date, way, style, level, until, reason }: ConflictChoice): TaskLine {
  const name = style && playbook[style].name;
  const parts = [
    way === 'switch' && name ? `switch to ${name}` : way,
    ...(way !== 'switch' && name ? [name] : []),
    ...(level ? [`level ${level}`] : []),
    ...(until ? [`until ${until}`] : []),
  ];
  return { date, word: 'choice', text: parts.join(', ') + reasonText(reason) };
}

/** `2026-11-23 temporary command: until 2026-11-24 18:00: the reason`. */
export function commandLine({ date, until, reason }: TemporaryCommand): TaskLine {
  return { date, word: 'temporary command', text: `until ${until.replace('T', ' ')}${reasonText(reason)}` };
}

const factorNames = [
  'stakes',
  'reversibility',
  'urgency',
  'ambiguity',
  'novelty',
  'interdependence',
] as const;

function readFactors(text: string): TaskFactors | undefined {
  const [line = ''] = text.split('\n', 1);
  const factors: Record<string, Factor | (typeof knowledges)[number]> = {};
  for (const part of line.replace(/(?<![.;\s])[.;\s]+$/, '').split(/[,;]/)) {
    const [, name = '', value = ''] =
      /^(\p{L}+(?:[- ]in)?)[\s:=]+(\w+)$/u.exec(part.trim().toLowerCase()) ?? [];
    const key = /^buy[- ]?in$/.test(name) ? 'buyIn' : name;
    const knowledge = knowledges.find(each => each === value);
    if (key === 'knowledge' && knowledge) factors[key] = knowledge;
    else if ((key === 'buyIn' || factorNames.some(each => each === key)) && /^[012]$/.test(value))
      factors[key] = Number(value) as Factor;
    else return undefined;
  }
  return factors;
}

const styleWords = styleIds.flatMap(id => [playbook[id].name, id]).join('|');
const choiceShape = new RegExp(
  String.raw`^(?<way>${conflictWays.join('|')})(?![\p{L}\p{N}])(?:\s*,?\s*(?:to\s+)?(?<style>${styleWords})(?![\p{L}\p{N}]))?` +
    String.raw`(?:\s*,\s*level\s+(?<level>[1-7])(?!\d))?(?:\s*,?\s*until\s+(?<until>\d{4}-\d{2}-\d{2})(?!\d))?` +
    String.raw`(?:\s*[:,.](?<reason>[\s\S]*))?$`,
  'iu',
);
const commandShape = /^until\s+(\d{4}-\d{2}-\d{2})[T ]\s*(\d{1,2}:\d{2})(?:\s*[:,.]([\s\S]*))?$/iu;

function readChoice(date: string, text: string): Framing | undefined {
  const found = choiceShape.exec(text)?.groups;
  const way = conflictWays.find(each => each === found?.way?.toLowerCase());
  if (!found || !way || (found.until && !isCalendarDate(found.until))) return undefined;
  const word = found.style?.toLowerCase();
  const style = styleIds.find(id => id.toLowerCase() === word || playbook[id].name.toLowerCase() === word);
  const level = found.level ? (Number(found.level) as DecisionRights) : undefined;
  const reason = found.reason?.trim();
  return {
    kind: 'choice',
    date,
    way,
    ...(style && { style }),
    ...(level && { level }),
    ...(found.until && { until: found.until }),
    ...(reason && { reason }),
  };
}

/** Each on one line, whatever was typed. */
function reasonText(reason: string | undefined): string {
  const words = reason && onOneLine(reason).trim();
  return words ? `: ${words}` : '';
}
