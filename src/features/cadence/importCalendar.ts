import * as v from 'valibot';
import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import type { NextMeeting } from '../../core/calendar/meetingsInCalendar';
import { setFrontMatter } from '../../core/markdown/frontMatterEdit';
import type { Person } from '../../core/notebook/subjects';
import { dayAndTimeText } from '../../core/people/dayAndTime';
import { isRefusal } from '../../core/refusal';
import { counted } from '../../core/text/counted';
import { dotted } from '../../core/text/dotted';
import type { Ask } from '../../platform/ask';
import { promptTitle, registerCommand } from '../../platform/commands';
import { dayAndTimeWords } from '../../platform/dates';
import { listed } from '../../platform/listed';
import type { OpenNotes } from '../../platform/notesParts';
import { pickMany } from '../../platform/prompts';
import { refusalMessage } from '../../platform/refusals';
import { say } from '../../platform/say';
import { showMessage } from '../../platform/showMessage';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { readCalendar } from './readCalendar';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-meetings': { readonly file: string };
  }
}

export const contract = declareCommand({
  id: 'teamLead.importCalendar',
  title: 'Import Next 1:1s from Calendar…',
  describe:
    '`uri` is an `.ics` file. `people` are the ids of those to update, by default everyone found; `preview` updates no one.',
  takes: {
    uri: field.address,
    people: v.exactOptional(v.array(field.text)),
    preview: v.exactOptional(v.boolean()),
  },
  describeResult:
    "Each person's next 1:1 in the calendar, and whether their profile now has it; event titles that match several people; and how many events could not be read.",
  returns: shape<{
    readonly meetings: readonly {
      readonly person: string;
      readonly date: string;
      readonly time?: string;
      readonly title: string;
      readonly written: boolean;
    }[];
    readonly unclear: readonly { readonly title: string; readonly people: readonly string[] }[];
    readonly unread: number;
  }>(),
});

/**
 * `teamLead.importCalendar`: imports the next 1:1s from a calendar file into the profiles, once the lead has reviewed
 * them.
 */
export function registerImportCalendar(notes: OpenNotes): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given, ask) {
      if (!(await notes.decide())) return undefined;
      const uri = given.uri ?? (await chooseFile());
      if (uri === undefined) return undefined;
      const { notebook, found } = ask.unwrap(await readCalendar(notes, uri));
      if (found.meetings.length === 0) return { refused: 'no-meetings', file: uri };
      const people = await askWhich(ask, found.meetings, notebook.people(notes.today()), notes.today().date);
      return { uri, people };
    },
    async run({ uri, people, preview = false }, interactive) {
      const read = await readCalendar(notes, uri);
      if (isRefusal(read)) return read;
      const { notebook, found } = read;
      const meetings = [];
      const refused: string[] = [];
      for (const meeting of found.meetings) {
        const isWanted = !preview && (people?.includes(meeting.person) ?? true);
        const person = isWanted ? notebook.person(meeting.person, notes.today()) : undefined;
        const written =
          person && !isRefusal(person)
            ? await notebook.edit(
                person.uri,
                text => setFrontMatter(text, { 'next-1-1': dayAndTimeText(meeting) }),
                '',
              )
            : undefined;
        if (written && isRefusal(written)) refused.push(refusalMessage(written));
        meetings.push({ ...meeting, written: written !== undefined && !isRefusal(written) });
      }
      const { unclear, unread } = found;
      if (interactive) reportRest(refused, unclear);
      return { meetings, unclear, unread };
    },
    doneMessage: ({ meetings }) => {
      const count = meetings.filter(({ written }) => written).length;
      return count > 0 ? counted(say, counts.nextSet, count) : undefined;
    },
  });
}

async function chooseFile(): Promise<string | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: promptTitle(contract),
      openLabel: vscode.l10n.t('Show Next 1:1s'),
      filters: { [vscode.l10n.t('Calendar')]: ['ics'] },
    })) ?? [];
  return file?.toString();
}

/** Shows the changes next to the current values. */
async function askWhich(
  ask: Ask,
  meetings: readonly NextMeeting[],
  people: readonly Person[],
  today: string,
): Promise<string[]> {
  const known = new Map(people.map(person => [person.id, person]));
  const chosen = await pickMany(
    ask,
    vscode.l10n.t('These next 1:1s are in the calendar. Nothing is set before you press Enter.'),
    meetings.map(({ person: id, title, ...when }) => {
      const { name = id, nextDue, nextAt } = known.get(id) ?? {};
      const now = nextDue && dayAndTimeText({ date: nextDue, ...(nextAt && { time: nextAt }) });
      const isNow = now === dayAndTimeText(when);
      return {
        label: name,
        description: dotted(
          dayAndTimeWords(when, today),
          isNow
            ? vscode.l10n.t('as now')
            : nextDue &&
                vscode.l10n.t(
                  'now {0}',
                  dayAndTimeWords({ date: nextDue, ...(nextAt && { time: nextAt }) }, today),
                ),
        ),
        detail: title,
        picked: true,
        value: id,
      };
    }),
  );
  return [...chosen];
}

/** Reports what is left to do by hand. */
function reportRest(refused: readonly string[], unclear: readonly { readonly title: string }[]): void {
  const titles = listed(unclear.map(({ title }) => `“${title}”`));
  const words = [
    ...new Set(refused),
    ...(unclear.length > 0
      ? [
          vscode.l10n.t(
            'These titles fit several people, so nothing was set from them: {0}. Addresses in the profiles ("emails") tell people apart.',
            titles,
          ),
        ]
      : []),
  ];
  if (words.length > 0) void showMessage.warning(words.join(' '));
}
