import * as v from 'valibot';
import * as vscode from 'vscode';
import { readRhythm, readSlot, slotText } from '../../core/people/rhythm';
import type { Ask } from '../../platform/ask';
import { distance, shortDate } from '../../platform/dates';
import type { Found } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { askText, type Choice, pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { rule } from '../../protocol/rule';
import { askAway } from './askAway';
import { awayUntil, changeRhythm, profileOf, type RhythmChange, type RhythmNow } from './changeRhythm';
import { cadenceWords, rhythmWords, slotWords } from './rhythmWords';

const slot = v.pipe(
  v.string(),
  v.check(text => readSlot(text) !== undefined, 'must be a weekday, a time or both, such as Tuesday 10:00'),
);

export const contract = declareCommand({
  id: 'teamLead.setCadence',
  title: 'Set How Often You Meet…',
  describe: '`meets` is a weekday, a time or both; `null` removes it. `pausedUntil: null` ends a pause.',
  takes: v.pipe(
    namedFields({
      person: field.text,
      cadence: v.exactOptional(field.cadence),
      meets: v.exactOptional(v.nullable(slot)),
      pausedUntil: v.exactOptional(v.nullable(field.calendarDate)),
    }),
    rule(
      'cadence',
      given => given.cadence !== undefined || given.meets !== undefined || given.pausedUntil !== undefined,
      'or "pausedUntil" or "meets" is needed',
    ),
  ),
  describeResult: "The profile, and the person's schedule after the change.",
  returns: shape<RhythmNow>(),
});

/**
 * `teamLead.setCadence`: sets how often and when the lead meets a person, or a pause; edits only these keys of the
 * profile.
 */
export function registerSetCadence(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('How often do you meet…'), offersNew: false },
    async ask(given, ask, found) {
      if (given.cadence !== undefined || given.meets !== undefined || given.pausedUntil !== undefined)
        return given;
      ask.expect(1);
      return { person: given.person, ...(await askChange(ask, found, notes.today().date)) };
    },
    run: (found, { person: _, ...change }) => changeRhythm(notes, found, change),
    doneMessage: ({ nextDue }, _, { name }) =>
      vscode.l10n.t('$(check) Next 1:1 with {0}: {1}', name, distance(nextDue, notes.today().date)),
  });
}

/** The usual intervals. */
const usual = ['P1W', 'P2W', 'P3W', 'P1M'];

async function askChange(ask: Ask, found: Found, today: string): Promise<RhythmChange> {
  const { person } = found;
  const own = profileOf(found)?.cadence;
  const until = awayUntil(person, today);
  const every = (cadence: string): Choice<() => Promise<RhythmChange>> => ({
    label: cadenceWords(cadence),
    ...(cadence === person.cadence && {
      description: own === undefined ? vscode.l10n.t('now, as for everybody') : vscode.l10n.t('now'),
    }),
    value: async () => ({ cadence }),
  });
  const change = await pick<() => Promise<RhythmChange>>(
    ask,
    vscode.l10n.t('How often do you meet {0}?', person.name),
    [
      ...[...usual, ...(usual.includes(person.cadence) ? [] : [person.cadence])].map(every),
      { label: vscode.l10n.t('Another interval…'), value: () => askRhythm(ask) },
      {
        label: vscode.l10n.t('$(clock) Weekday and time…'),
        ...(person.slot && { description: slotWords(person.slot) }),
        value: () => askSlot(ask, person.slot ? slotText(person.slot) : ''),
      },
      {
        label: vscode.l10n.t('$(debug-pause) Away until…'),
        ...(until && { description: shortDate(until, today) }),
        value: async () => {
          ask.expect(1);
          return { pausedUntil: await askAway(ask, person, today) };
        },
      },
    ],
  );
  return change();
}

async function askRhythm(ask: Ask): Promise<RhythmChange> {
  ask.expect(1);
  const typed = await askText(
    ask,
    vscode.l10n.t('How often? For example "every 10 days" or "every 6 weeks on Tuesday 10:00".'),
    {
      problem: text =>
        readRhythm(text)
          ? undefined
          : vscode.l10n.t('That is not understood yet. Try "every 6 weeks", or "monthly on Tuesday 10:00".'),
      note: text => {
        const rhythm = readRhythm(text);
        return rhythm && rhythmWords(rhythm);
      },
    },
  );
  const { cadence, slot: at } = readRhythm(typed) ?? ask.leave();
  return { cadence, ...(at && { meets: slotText(at) }) };
}

async function askSlot(ask: Ask, value: string): Promise<RhythmChange> {
  ask.expect(1);
  const typed = await askText(
    ask,
    vscode.l10n.t('Which weekday, and what time? For example "Tuesday 10:00". Empty for no fixed day.'),
    {
      value,
      optional: true,
      problem: text =>
        readSlot(text)
          ? undefined
          : vscode.l10n.t('That is not understood yet. Try "Tuesday", "Tuesday 10:00" or "3 pm".'),
      note: text => {
        const at = readSlot(text);
        return at && slotWords(at);
      },
    },
  );
  return { meets: typed || null };
}
