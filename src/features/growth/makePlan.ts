import * as v from 'valibot';
import * as vscode from 'vscode';
import { growthBehaviors, sideNames } from '../../content/growth/behaviors';
import { wayTexts } from '../../content/growth/ways';
import { addDays } from '../../core/dates/calendar';
import { naturalDates } from '../../core/dates/naturalDate';
import { type GrowthBehaviorId, growthBehaviorIds, sideOf } from '../../core/growth/behaviors';
import { makePlan } from '../../core/growth/makePlan';
import { moreWanted } from '../../core/growth/moreWanted';
import { type PlanState, type WayId, wayIds } from '../../core/growth/plan';
import { isRefusal } from '../../core/refusal';
import { shownNames } from '../../core/text/shownNames';
import type { Ask } from '../../platform/ask';
import { shortDate } from '../../platform/dates';
import { findPerson } from '../../platform/findPerson';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { askText, pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { showLine } from '../../platform/showLine';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { withPlace } from '../../protocol/offered';

export const contract = declareCommand({
  id: 'teamLead.makePlan',
  title: 'Make a Plan…',
  icon: '$(rocket)',
  offered: withPlace,
  // domain.md §5.3.
  describe:
    'One behavior, two of the four ways, a sign of success and a review date. Without `person`, the plan is your own. A plan for a person stays proposed until they say it back.',
  takes: {
    person: v.exactOptional(field.text),
    behavior: v.picklist(growthBehaviorIds),
    ways: namedFields({
      training: v.exactOptional(field.text),
      mentoring: v.exactOptional(field.text),
      feedback: v.exactOptional(field.text),
      application: v.exactOptional(field.text),
    }),
    sign: field.text,
    lookBack: field.calendarDate,
    saidBack: v.exactOptional(v.boolean()),
    date: v.exactOptional(field.calendarDate),
  },
  describeResult: "`line` is the plan's heading.",
  returns: shape<{ readonly uri: string; readonly line: number; readonly state: PlanState }>(),
});

/** Days until the review if the lead names no date. */
const usualDays = 42;

/** `teamLead.makePlan`: a plan to do more of one behavior, in two ways, with a date to review the change. */
export function registerMakePlan(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given, ask) {
      if (!(await notes.decide())) return undefined;
      ask.expect(
        4 + [given.person, given.behavior].filter(each => each === undefined).length - (given.ways ? 3 : 0),
      );
      const person = given.person ?? (await askWhose(ask, notes));
      const name = person === undefined ? undefined : ask.unwrap(await findPerson(notes, person)).person.name;
      const behavior =
        given.behavior ?? (await askBehavior(ask, name, name === undefined ? moreWanted(notes.own) : []));
      const about = ask.under(`${ask.title}: ${say(growthBehaviors[behavior].text)}`);
      const ways = given.ways ?? (await askWays(about, say(growthBehaviors[behavior].idea)));
      const known = { ...given, ...(await askSign(about, notes.today().date, given)) };
      return { ...known, ...(person !== undefined && { person }), behavior, ways };
    },
    async run({ notebook, day }, { person: reference, ...plan }, interactive) {
      const found = reference === undefined ? undefined : await findPerson(notes, reference);
      if (isRefusal(found)) return found;
      const whose = found?.person ?? notebook.own(notes.today());
      const written = await makePlan(notebook, whose, { ...plan, date: day });
      if (isRefusal(written)) return written;
      const { uri, line, state } = written;
      if (interactive) await showLine(uri, line);
      return { uri, line, state };
    },
    doneMessage: ({ state }) =>
      state === 'proposed'
        ? vscode.l10n.t('$(check) Proposed. Talk it over, then use “Agree…” above it.')
        : vscode.l10n.t('$(check) Saved. What you will do is among your actions.'),
  });
}

/** Asks whose growth it is: the lead's own, or a person's. */
async function askWhose(ask: Ask, notes: OpenNotes): Promise<string | undefined> {
  const notebook = ask.unwrap(await notes.open());
  const people = notebook.people(notes.today());
  const names = shownNames(people);
  return pick<string | undefined>(ask, vscode.l10n.t('Whose plan is it?'), [
    { label: vscode.l10n.t('$(account) Mine'), value: undefined },
    ...people.map(({ id, name, role }) => ({
      label: names.get(id) ?? name,
      ...(role && { description: role }),
      value: id,
    })),
  ]);
}

/**
 * Asks for one of the eighteen behaviors. For the lead, those that the latest balance check wants more of come first.
 */
function askBehavior(
  ask: Ask,
  name: string | undefined,
  more: readonly GrowthBehaviorId[],
): Promise<GrowthBehaviorId> {
  const question =
    name === undefined
      ? vscode.l10n.t('One behavior: which sentence would you like to be true more often?')
      : vscode.l10n.t('One behavior: which sentence would {0} like to be true more often?', name);
  const others = growthBehaviorIds.filter(id => !more.includes(id));
  return pick(
    ask,
    question,
    [...more, ...others].map(id => {
      const { text, idea } = growthBehaviors[id];
      const side = say(sideNames[sideOf(id)]);
      return {
        label: say(text),
        description: more.includes(id) ? vscode.l10n.t('{0} · more, says your last check', side) : side,
        detail: say(idea),
        value: id,
      };
    }),
  );
}

/** Asks for two of the four ways, and for the details of each. */
async function askWays(ask: Ask, idea: string): Promise<Partial<Record<WayId, string>>> {
  const pairs = wayIds.flatMap((one, at) => wayIds.slice(at + 1).map(other => [one, other] as const));
  const pair = await pick(
    ask,
    vscode.l10n.t('Two ways. One idea: {0}', idea),
    pairs.toReversed().map(ways => ({
      label: vscode.l10n.t('{0} and {1}', ...ways.map(way => say(wayTexts[way].name))),
      detail: ways.map(way => say(wayTexts[way].what)).join(' · '),
      value: ways,
    })),
  );
  const what: Partial<Record<WayId, string>> = {};
  for (const way of pair) {
    const { ask: question, example } = wayTexts[way];
    what[way] = await askText(ask, say(question), { placeHolder: say(example) });
  }
  return what;
}

/** Asks for a visible sign of success, with the review date at its end: one answer. */
async function askSign(
  ask: Ask,
  today: string,
  given: { readonly sign?: string; readonly lookBack?: string },
): Promise<{ readonly sign: string; readonly lookBack: string }> {
  const usual = addDays(today, usualDays);
  if (given.sign !== undefined) return { sign: given.sign, lookBack: given.lookBack ?? usual };
  const dates = await naturalDates();
  const understand = (text: string) => {
    const taken = given.lookBack === undefined ? dates.takeDue(text, today) : undefined;
    if (!taken) return { sign: text, lookBack: given.lookBack ?? usual };
    const [lookBack = usual] = 'due' in taken ? [taken.due] : taken.either;
    return { sign: taken.text, lookBack };
  };
  const typed = await askText(
    ask,
    vscode.l10n.t(
      'A sign of success anyone can see, and when you look back. Such as "nobody asks on Monday what to pick up, by end of january".',
    ),
    {
      problem: text =>
        understand(text).lookBack > today
          ? undefined
          : vscode.l10n.t('The day to look back must be still to come.'),
      note: text => vscode.l10n.t('look back {0}', shortDate(understand(text).lookBack, today)),
    },
  );
  return understand(typed);
}
