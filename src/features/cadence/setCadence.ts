import * as v from 'valibot';
import * as vscode from 'vscode';
import { addDays, isCalendarDate, isDayDuration } from '../../core/dates/calendar';
import { setFrontMatter } from '../../core/markdown/frontMatterEdit';
import { isRefusal } from '../../core/refusal';
import type { Ask } from '../../platform/ask';
import { distance, shortDate } from '../../platform/dates';
import type { Found } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { askText, type Choice, pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.setCadence',
  title: 'Set How Often You Meet',
  /** `pausedUntil: null` ends a pause. */
  takes: v.pipe(
    namedFields({
      person: field.text,
      cadence: v.exactOptional(field.cadence),
      pausedUntil: v.exactOptional(v.nullable(field.calendarDate)),
    }),
    v.forward(
      v.check(
        given => given.cadence !== undefined || given.pausedUntil !== undefined,
        'or "pausedUntil" is needed',
      ),
      ['cadence'],
    ),
  ),
  /** The profile, and what holds for the person now. */
  gives: shape<{
    readonly uri: string;
    readonly cadence: string;
    readonly pausedUntil?: string;
    readonly nextDue: string;
  }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.setCadence': typeof contract;
  }
}

/** What is changed: one of the two, or both. */
interface Change {
  readonly cadence?: string;
  readonly pausedUntil?: string | null;
}

/** `teamLead.setCadence`: how often one meets a person, or a pause; changes these keys of the profile and nothing else. */
export function registerSetCadence(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    async ask(given, ask, found) {
      if (given.cadence !== undefined || given.pausedUntil !== undefined) return given;
      ask.expect(1);
      return { person: given.person, ...(await askChange(ask, found, notes.today().date)) };
    },
    async run({ notebook, person: { id, uri } }, { cadence, pausedUntil }) {
      const changes = {
        ...(cadence !== undefined && { cadence }),
        ...(pausedUntil !== undefined && { 'paused-until': pausedUntil ?? '' }),
      };
      // A folder made by hand may have no profile: the least one will do.
      const written = await notebook.edit(uri, text => setFrontMatter(text, changes), '');
      if (isRefusal(written)) return written;
      const now = notebook.person(id, notes.today());
      if (isRefusal(now)) return now;
      const profile = notebook.index.notes.find(note => note.uri === uri)?.facts.profile;
      return {
        uri: written.uri,
        cadence: profile?.cadence ?? notes.today().defaultCadence,
        ...(profile?.pausedUntil && { pausedUntil: profile.pausedUntil }),
        nextDue: now.nextDue,
      };
    },
    tell: ({ nextDue }, _, { name }) =>
      vscode.l10n.t('$(check) Next 1:1 with {0}: {1}', name, distance(nextDue, notes.today().date)),
  });
}

async function askChange(ask: Ask, { notebook, person }: Found, today: string): Promise<Change> {
  const profile = notebook.index.notes.find(note => note.uri === person.uri)?.facts.profile;
  const now = vscode.l10n.t('now');
  const every = (label: string, cadence: string): Choice<() => Promise<Change>> => ({
    label,
    ...(profile?.cadence === cadence && { description: now }),
    value: async () => ({ cadence }),
  });
  const paused = profile?.pausedUntil && profile.pausedUntil > today ? profile.pausedUntil : undefined;
  const change = await pick<() => Promise<Change>>(
    ask,
    vscode.l10n.t('How often do you meet {0}?', person.name),
    [
      every(vscode.l10n.t('Every week'), 'P1W'),
      every(vscode.l10n.t('Every two weeks'), 'P2W'),
      every(vscode.l10n.t('Every three weeks'), 'P3W'),
      every(vscode.l10n.t('Every month'), 'P1M'),
      { label: vscode.l10n.t('Another interval…'), value: () => askCadence(ask, profile?.cadence) },
      {
        label: vscode.l10n.t('$(debug-pause) Pause until…'),
        ...(paused && { description: shortDate(paused, today) }),
        value: () => askPause(ask, paused ?? addDays(today, 14)),
      },
      ...(paused
        ? [
            {
              label: vscode.l10n.t('$(debug-start) End the pause'),
              value: async () => ({ pausedUntil: null }),
            },
          ]
        : []),
    ],
  );
  return change();
}

async function askCadence(ask: Ask, value = 'P10D'): Promise<Change> {
  ask.expect(1);
  const cadence = await askText(
    ask,
    vscode.l10n.t('A duration: P10D is ten days, P6W six weeks, P1M a month.'),
    {
      value,
      problem: text =>
        isDayDuration(text) ? undefined : vscode.l10n.t('Write a duration such as P10D or P6W.'),
    },
  );
  return { cadence };
}

async function askPause(ask: Ask, value: string): Promise<Change> {
  ask.expect(1);
  const pausedUntil = await askText(ask, vscode.l10n.t('Until when is nothing due? Year-month-day.'), {
    value,
    problem: text => (isCalendarDate(text) ? undefined : vscode.l10n.t('Write a date such as {0}.', value)),
  });
  return { pausedUntil };
}
