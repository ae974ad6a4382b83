import { fieldAdvice } from '../../content/expectations/problems';
import { playbook } from '../../content/styles/playbook';
import { isCalendarDate } from '../dates/calendar';
import { plainItemText } from '../markdown/itemText';
import { labelIn } from '../markdown/labelIn';
import { singleSpaced } from '../singleSpaced';
import { type StyleId, styleIds } from '../styles/model';
import { type DecisionRights, decisionRightsNames } from '../styles/taskFrame';
import { normalizeName } from '../text/normalizeName';
import { type ExpectationState, type ExpectationTerms, expectationStates } from './model';

/** A field of an expectation. */
export type FieldName = 'id' | keyof ExpectationTerms | 'attempt' | 'status';

/** The labels in writing order; the first of each is the one we write. The file is in English. */
const labels: Readonly<Record<FieldName, readonly [string, ...string[]]>> = {
  id: ['Id'],
  task: ['Task'],
  outcome: ['Outcome'],
  why: ['Why it matters', 'Why'],
  measure: ['Measure', 'Evidence', 'Measure and evidence', 'Measure/evidence'],
  quality: ['Quality bar', 'Quality'],
  limits: ['Limits'],
  start: ['Starts', 'Start'],
  due: ['Due'],
  checkIns: ['Check-ins', 'Check-in dates', 'Check ins'],
  decisionLevel: ['Who decides', 'Decision level'],
  style: ['Style to start with', 'Style at start'],
  support: ['Support I promise', 'Support I promised', 'Support promised', 'Support'],
  needs: ['They say they need', 'What they say they need', 'Needs'],
  saidBack: ['Said back in their own words', 'Said back'],
  agreedOn: ['Agreed on', 'Agreed'],
  attempt: ['Attempt'],
  status: ['Status', 'State'],
};

/** Every field, in writing order. */
export const fieldNames = Object.keys(labels) as readonly FieldName[];

const byLabel = new Map(
  fieldNames.flatMap(name => labels[name].map(label => [normalizeName(label), name] as const)),
);

/** The label to write for a field. */
export function labelOf(name: FieldName): string {
  return labels[name][0];
}

/** Every accepted label of a field, or of all fields if none is given. */
export function fieldLabels(name?: FieldName): readonly string[] {
  return name ? labels[name] : fieldNames.flatMap(each => labels[each]);
}

/** Reads an item's text as a field: its name, and where the value begins; `undefined` if it is not a field. */
export function readField(
  raw: string,
): { readonly name: FieldName; readonly value: string; readonly at: number } | undefined {
  const found = labelIn(raw);
  const name = byLabel.get(normalizeName(found?.label ?? ''));
  if (!found || !name) return undefined;
  const { at } = found;
  return { name, value: plainItemText(raw.slice(at)).trim(), at };
}

/** A field's value, or in `wrong`, advice on how to write it. */
export type Understood<T> = { readonly value: T } | { readonly wrong: string };

/** A calendar date. */
export function readDate(text: string): Understood<string> {
  return isCalendarDate(text) ? { value: text } : { wrong: fieldAdvice.date };
}

/** Calendar dates, separated by commas, words or spaces. */
export function readDates(text: string): Understood<readonly string[]> {
  const dates = text.split(/[\s,;]+|\band\b/).filter(Boolean);
  return dates.every(isCalendarDate) ? { value: dates } : { wrong: fieldAdvice.date };
}

/** A level from 1 to 7, optionally followed by words, or its name. */
export function readDecisionLevel(text: string): Understood<DecisionRights> {
  const named = decisionRightsNames.findIndex(name => normalizeName(name) === normalizeName(text)) + 1;
  const level = named || Number(/^([1-7])(?![\d.,])/.exec(text)?.[1] ?? 0);
  return level > 0 ? { value: level as DecisionRights } : { wrong: fieldAdvice.level };
}

/** Yes or no, or anything that begins with one of them. */
export function readYes(text: string): Understood<boolean> {
  const word = /^(yes|no|not yet|true|false)(?![\p{L}\p{N}])/u.exec(normalizeName(text))?.[1];
  if (!word) return { wrong: fieldAdvice.yes };
  return { value: word === 'yes' || word === 'true' };
}

/** A style by its name or id. */
export function readStyle(text: string): Understood<StyleId> {
  const style = styleIds.find(id =>
    [normalizeName(id), normalizeName(playbook[id].name)].includes(normalizeName(text)),
  );
  return style ? { value: style } : { wrong: fieldAdvice.style };
}

/** A whole number of at least 1. */
export function readAttempt(text: string): Understood<number> {
  return /^[1-9]\d{0,3}$/.test(text) ? { value: Number(text) } : { wrong: fieldAdvice.attempt };
}

/** A state, with a hyphen or space inside. */
export function readState(text: string): Understood<ExpectationState> {
  const state = expectationStates.find(known => known === normalizeName(text).replace(' ', '-'));
  return state ? { value: state } : { wrong: fieldAdvice.state };
}

/** A field's value in the form we write it. */
export function fieldText<Name extends keyof ExpectationTerms>(
  name: Name,
  value: NonNullable<ExpectationTerms[Name]>,
): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'not yet';
  if (typeof value === 'number') return `${value} ${decisionRightsNames[value - 1]}`;
  if (Array.isArray(value)) return value.join(', ');
  if (name === 'style') return playbook[value as StyleId].name;
  return oneLine(String(value));
}

/** Words on one line, as required in a field, heading or log line. */
export function oneLine(text: string): string {
  return singleSpaced(text.toWellFormed().replaceAll('\0', '\uFFFD').trim());
}
