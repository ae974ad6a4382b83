import { problemTexts } from '../../content/notebook/problems';
import { type KeyRule, readKey } from '../markdown/readKey';
import { noteFiles } from '../notebook/layout';
import { nearKeys } from '../notebook/nearKeys';
import { dayRule } from '../notebook/noteDate';
import type { Note, Reader, Today } from '../notebook/subjects';
import { nearWord } from '../text/nearWord';
import { isVisible } from '../text/visible';
import { type DueState, dueState, nextDue, setDay } from './cadence';
import { type DayAndTime, readDayAndTime } from './dayAndTime';
import { type MeetingSlot, readRhythm } from './rhythm';

/** What a person's profile says; missing or invalid keys are omitted. */
export interface Profile {
  readonly name?: string;
  readonly role?: string;
  readonly emails: readonly string[];
  /** ISO 8601 duration. */
  readonly cadence?: string;
  readonly slot?: MeetingSlot;
  readonly since?: string;
  readonly pausedUntil?: string;
  /** When the next 1:1 is, if set explicitly. */
  readonly next?: DayAndTime;
}

declare module '../notebook/subjects' {
  interface Subjects {
    readonly people: {
      readonly kind: 'profile';
      readonly facts: { readonly profile?: Profile };
      readonly gathered: { readonly profile: Profile | undefined };
      readonly person: {
        readonly name?: string;
        readonly role?: string;
        readonly emails: readonly string[];
        /** The latest 1:1 that is not in the future. */
        readonly lastOneOnOne?: string;
        /** How often the two meet, as an ISO 8601 duration. */
        readonly cadence: string;
        /** Calendar date a leave or pause ends, even if it has passed. */
        readonly pausedUntil?: string;
        /** The weekday and the time the two meet at, if they have agreed on one. */
        readonly slot?: MeetingSlot;
        readonly nextDue: string;
        /** The time of the next 1:1, `hh:mm`, if one is known. */
        readonly nextAt?: string;
        /** The day of the next 1:1 was set explicitly instead of following from the cadence. */
        readonly nextIsSet?: true;
        readonly state: DueState;
      };
    };
  }
}

const name: KeyRule = {
  isRight: isVisible,
  wrong: problemTexts.name,
};
const cadence: KeyRule = { isRight: text => readRhythm(text) !== undefined, wrong: problemTexts.cadence };
const next: KeyRule = { isRight: text => readDayAndTime(text) !== undefined, wrong: problemTexts.dayAndTime };

/** `profile.md`, combined with the dates of 1:1s to determine when the next one is due. */
export const profileReader: Reader<'people'> = {
  files: { [noteFiles.profile]: 'profile' },
  nothing: {},
  read: note => (note.kind === 'profile' ? { profile: readProfile(note) } : {}),
  hints: ({ kind, blocks }) => (kind === 'profile' ? nearKeys(blocks, keys, meantBy) : []),
  gather: notes => ({ profile: notes.find(note => note.facts.profile)?.facts.profile }),
  person({ people: { profile }, meetings: { oneOnOnes } }, today: Today) {
    const lastOneOnOne = oneOnOnes.find(note => note.date <= today.date)?.date;
    const { since, pausedUntil, slot, next } = profile ?? {};
    const rhythm = {
      cadence: profile?.cadence ?? today.defaultCadence,
      ...(slot?.weekday && { weekday: slot.weekday }),
      ...(next && { next: next.date }),
      ...(since && { since }),
      ...(pausedUntil && { pausedUntil }),
      ...(lastOneOnOne && { lastOneOnOne }),
    };
    const isSet = setDay(rhythm) !== undefined;
    const nextAt = isSet ? next?.time : slot?.time;
    return {
      ...(profile?.name && { name: profile.name }),
      ...(profile?.role && { role: profile.role }),
      emails: profile?.emails ?? [],
      ...(lastOneOnOne && { lastOneOnOne }),
      cadence: rhythm.cadence,
      ...(pausedUntil && { pausedUntil }),
      ...(slot && { slot }),
      nextDue: nextDue(rhythm, today.date),
      ...(nextAt && { nextAt }),
      ...(isSet && { nextIsSet: true as const }),
      state: dueState(rhythm, today.date),
    };
  },
};

function readProfile({ blocks, problems }: Note): Profile {
  const { values } = blocks.frontMatter;
  const rhythm = readRhythm(readKey(blocks, 'cadence', cadence, problems) ?? '');
  const set = readKey(blocks, 'next-1-1', next, problems);
  const read = {
    name: readKey(blocks, 'name', name, problems),
    role: values.get('role')?.texts[0],
    ...rhythm,
    next: set && readDayAndTime(set),
    since: readKey(blocks, 'since', dayRule, problems),
    pausedUntil: readKey(blocks, 'paused-until', dayRule, problems),
  };
  const said = Object.fromEntries(Object.entries(read).filter(([, value]) => value));
  return { ...said, emails: (values.get('emails') ?? values.get('email'))?.texts ?? [] };
}

const keys = ['name', 'role', 'emails', 'cadence', 'since', 'paused-until', 'next-1-1'] as const;
const otherKeys = new Map<string, (typeof keys)[number]>([
  ['paused', 'paused-until'],
  ['pauseduntil', 'paused-until'],
  ['paused_until', 'paused-until'],
  ['paused until', 'paused-until'],
  ['frequency', 'cadence'],
  ['joined', 'since'],
]);
/** Keys that resemble one of ours but mean something else. */
const others = new Set(['email', 'names', 'types', 'dates', 'data', 'rule', 'roles', 'game', 'same', 'rate']);

function meantBy(key: string): string | undefined {
  const small = key.toLowerCase();
  if (others.has(small) && small === key) return undefined;
  return otherKeys.get(small) ?? nearWord(key, keys);
}
