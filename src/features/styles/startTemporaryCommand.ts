import * as v from 'valibot';
import * as vscode from 'vscode';
import { addHours, isLocalTime, now } from '../../core/dates/calendar';
import { isRefusal } from '../../core/refusal';
import { longestCommand, startTemporaryCommand } from '../../core/tasks/logFraming';
import type { Ask } from '../../platform/ask';
import { timeWords } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { askText, pick } from '../../platform/prompts';
import { registerTaskCommand, type TaskLine } from '../../platform/taskCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.startTemporaryCommand',
  title: 'Start Time-Boxed Takeover…',
  describe: '`until` is a local time within the next 48 hours, `yyyy-mm-ddThh:mm`.',
  takes: {
    person: field.text,
    task: field.text,
    until: field.localTime,
    reason: v.exactOptional(field.text),
  },
  describeResult: "`debrief` is the action added to the next 1:1, or to the day's note if that exists.",
  returns: shape<
    TaskLine & {
      readonly until: string;
      readonly debrief: { readonly uri: string; readonly line: number };
    }
  >(),
});

/** The ends to offer, in hours from now. */
const usualHours = [2, 4, 8, 24, 48] as const;

/**
 * `teamLead.startTemporaryCommand`: a takeover for an incident. It must have an end, is logged, and expires
 * automatically.
 */
export function registerStartTemporaryCommand(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('Whose task do you take over?') },
    asks: ['until', 'reason'],
    async ask({ person, task, ...given }, ask) {
      const until = given.until ?? (await askEnd(ask));
      const reason =
        given.reason ??
        (await askText(ask, vscode.l10n.t('What happened? Announce it, with the reason and the end.'), {
          optional: true,
        }));
      return { person, task, until, ...(reason && { reason }) };
    },
    async run({ notebook, person }, { task, until, reason }) {
      const started = await startTemporaryCommand(notebook, person, task, {
        now: now(),
        until,
        ...(reason && { reason }),
        debrief: vscode.l10n.t('Debrief the takeover on {0}', task),
      });
      if (isRefusal(started)) return started;
      const { uri, line, debrief } = started;
      return {
        person: person.id,
        task,
        uri,
        line,
        until,
        debrief: { uri: debrief.uri, line: debrief.line },
      };
    },
    doneMessage: ({ until }) =>
      vscode.l10n.t(
        '$(check) Time-boxed takeover until {0}; the debrief is among your actions',
        timeWords(until),
      ),
  });
}

async function askEnd(ask: Ask): Promise<string> {
  const from = now();
  const chosen = await pick(ask, vscode.l10n.t('When does it end? Everything goes back to normal then.'), [
    ...usualHours.map(hours => ({
      label: vscode.l10n.t('In {0} hours', hours),
      description: timeWords(addHours(from, hours)),
      value: addHours(from, hours),
    })),
    { label: vscode.l10n.t('At another time…'), value: '' },
  ]);
  if (chosen !== '') return chosen;
  ask.expect(1);
  const read = (text: string) => {
    const time = text.trim().replace(/\s+/, 'T');
    return isLocalTime(time) && time > now() && time <= addHours(now(), longestCommand) ? time : undefined;
  };
  const typed = await askText(ask, vscode.l10n.t('The end, as yyyy-mm-dd hh:mm'), {
    value: addHours(from, 4).replace('T', ' '),
    problem: text =>
      read(text) ? undefined : vscode.l10n.t('A time within the next 48 hours, yyyy-mm-dd hh:mm.'),
  });
  return read(typed) ?? ask.leave();
}
