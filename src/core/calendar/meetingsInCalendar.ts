import { addDays, daysBetween, isCalendarDate } from '../dates/calendar';
import type { Person } from '../notebook/subjects';
import { TimeSlicer } from '../notebook/timeSlicer';
import type { DayAndTime } from '../people/dayAndTime';
import type { Steps } from '../steps';
import { compareTexts } from '../text/compareTexts';
import { type CalendarBlock, calendarBlocks } from './calendarBlocks';
import type { Component, Recur, Time, Timezone } from './icalTypes';
import { inZone, isZoneName } from './localTime';
import { type MetPerson, oneOnOneFinder } from './oneOnOneFinder';
import { isSafeRule, isSafeZoneRule } from './safeRule';

/** The next 1:1 with someone, according to a calendar. */
export interface NextMeeting extends DayAndTime {
  /** The person's id. */
  readonly person: string;
  /** The title in the calendar. */
  readonly title: string;
}

/** The 1:1s found in a calendar file. */
export interface MeetingsFound {
  /** At most one per person, earliest first. */
  readonly meetings: readonly NextMeeting[];
  /** Titles that match several people, without duplicates. */
  readonly unclear: readonly { readonly title: string; readonly people: readonly string[] }[];
  /** How many events could not be read: broken, too large, or repeated in a way that no 1:1 is. */
  readonly unread: number;
  /** True if there was at least one event or time zone, so the file is a calendar. */
  readonly isCalendar: boolean;
}

/** The lead's current time and place. */
export interface Here {
  /** `yyyy-mm-ddThh:mm`; anything that began earlier is over. */
  readonly now: string;
  /** The lead's time zone, such as `Europe/Berlin`. */
  readonly zone: string;
}

/** More than a daily meeting since 2000 would have. */
const maxOccurrences = 20_000;
const maxUnclear = 20;

/** Finds the next 1:1 with each person in a calendar file (RFC 5545), in slices and without any network access. */
export async function meetingsInCalendar(
  text: string,
  people: readonly Pick<Person, 'id' | 'name' | 'emails'>[],
  { now, zone }: Here,
): Promise<MeetingsFound> {
  const { default: ICAL } = await import('ical.js');
  const pace = new TimeSlicer();
  const blocks = await pace.runSteps(calendarBlocks(text));
  const met = oneOnOneFinder(people);
  const zones = new Map<string, Timezone | undefined>();
  let unread = 0;

  const read = (block: CalendarBlock): Component => {
    const parsed = ICAL.parse(`BEGIN:VCALENDAR\r\n${block.text}\r\nEND:VCALENDAR`);
    const component = new ICAL.Component(parsed).getFirstSubcomponent(block.kind.toLowerCase());
    if (!component) throw new Error('nothing in it');
    return component;
  };
  const addZone = (block: CalendarBlock) => {
    const component = read(block);
    const id = String(component.getFirstPropertyValue('tzid') ?? '');
    const rules = component.getAllSubcomponents().flatMap(part => part.getAllProperties('rrule'));
    const isSafe = rules.every(rule => {
      const value = rule.getFirstValue();
      return value instanceof ICAL.Recur && isSafeZoneRule(value);
    });
    zones.set(id, isSafe ? new ICAL.Timezone({ component, tzid: id }) : undefined);
  };
  /** The lead's local time; a date for an all-day event. */
  const local = (time: Time, zoneName: string | undefined): string => {
    const written = time.toString();
    if (time.isDate) return checked(written.slice(0, 10));
    const clock = checked(written.slice(0, 16));
    if (written.endsWith('Z')) return inZone(clock, 'UTC', zone);
    if (zoneName === undefined) return clock;
    if (isZoneName(zoneName)) return inZone(clock, zoneName, zone);
    const own = zones.get(zoneName);
    if (!own) return clock;
    const there = time.clone();
    there.zone = own;
    return inZone(
      checked(there.convertToZone(ICAL.Timezone.utcTimezone).toString().slice(0, 16)),
      'UTC',
      zone,
    );
  };

  const all: Component[] = [];
  for (const block of blocks) {
    await pace.run(() => {
      try {
        if (!block) unread++;
        else if (block.kind === 'VTIMEZONE') addZone(block);
        else if (mayBeUpcoming(block.text, now)) all.push(read(block));
      } catch {
        unread++;
      }
    });
  }

  const found = new Map<string, NextMeeting>();
  const unclear = new Map<string, readonly string[]>();
  /** An all-day event is over once the next day begins. */
  const isPast = (when: string) => when < now.slice(0, when.length);
  const take = (when: string, whom: MetPerson, title: string) => {
    if (isPast(when) || !whom) return;
    if ('either' in whom) {
      if (unclear.size < maxUnclear) unclear.set(title, whom.either);
      return;
    }
    const known = found.get(whom.id);
    if (known && sortable(known) <= when.padEnd(16, '~')) return;
    const [date = '', time] = when.split('T');
    found.set(whom.id, { person: whom.id, title, date, ...(time && { time }) });
  };

  const follow = function* ({ master, others }: Series): Steps<void> {
    /** The occurrences that have a separate event. */
    const replaced = new Set<string>();
    for (const other of others) {
      yield;
      const at = other.getFirstProperty('recurrence-id');
      const value = at?.getFirstValue();
      if (at && value instanceof ICAL.Time) replaced.add(local(value, zoneOf(at)));
      const start = startOf(other);
      const whom = met(partiesOf(other, start.time.isDate, master));
      if (isCancelled(other) || (master && isCancelled(master))) continue;
      take(local(start.time, start.zone), whom, titleOf(other) || (master ? titleOf(master) : ''));
    }
    if (!master || isCancelled(master)) return;
    const start = startOf(master);
    const whom = met(partiesOf(master, start.time.isDate));
    if (!whom) return;
    const title = titleOf(master);
    const rules = master.getAllProperties('rrule').map(rule => rule.getFirstValue());
    if (rules.length === 0 && !master.getFirstProperty('rdate')) {
      const when = local(start.time, start.zone);
      if (!replaced.has(when)) take(when, whom, title);
      return;
    }
    const safe = rules.filter(rule => rule instanceof ICAL.Recur && isSafeRule(rule)) as Recur[];
    if (safe.length < rules.length) throw new Error('not safe');
    const [rule] = safe;
    if (rule && safe.length === 1) skipToNow(start.time, rule, now);
    const occurrences = new ICAL.RecurExpansion({ component: master, dtstart: start.time });
    for (let count = 0; ; count++) {
      yield;
      if (count === maxOccurrences) throw new Error('too many');
      const time = occurrences.next();
      if (!time) return;
      const when = local(time, start.zone);
      if (isPast(when) || replaced.has(when)) continue;
      take(when, whom, title);
      return;
    }
  };
  for (const one of series(all)) {
    try {
      await pace.runSteps(follow(one));
    } catch {
      unread++;
    }
  }
  return {
    meetings: [...found.values()].sort((one, other) => compareTexts(sortable(one), sortable(other))),
    unclear: [...unclear].map(([title, ids]) => ({ title, people: ids })),
    unread,
    isCalendar: blocks.some(block => block !== undefined),
  };

  function startOf(event: Component): { readonly time: Time; readonly zone: string | undefined } {
    const property = event.getFirstProperty('dtstart');
    const time = property?.getFirstValue();
    if (!property || !(time instanceof ICAL.Time)) throw new Error('no start');
    // The library turns February 31 into March 3.
    checked(String(property.toJSON()[3]).slice(0, 10));
    return { time, zone: zoneOf(property) };
  }
}

/**
 * Moves the start of a series to shortly before now, by a whole number of its intervals, because iterating through
 * years of weeks is slow. A series with a limited count is iterated from its start.
 */
function skipToNow(start: Time, { freq, interval, count }: Recur, now: string): void {
  const days = { DAILY: interval, WEEKLY: 7 * interval }[freq as string];
  const from = start.toString().slice(0, 10);
  if (!days || count || !isCalendarDate(from)) return;
  const periods = Math.floor(daysBetween(from, now.slice(0, 10)) / days) - 2;
  if (periods > 0) start.adjust(periods * days, 0, 0, 0);
}

/** A single event in the past need not be parsed. One that replaces an occurrence may remove it from the future. */
function mayBeUpcoming(text: string, now: string): boolean {
  if (/^(?:RRULE|RDATE|RECURRENCE-ID)[:;]/im.test(text)) return true;
  const [, year = '', month = '', day = ''] = /^DTSTART[^\r\n]*:(\d{4})(\d{2})(\d{2})/im.exec(text) ?? [];
  // Two days allow for any difference between time zones.
  return !year || `${year}-${month}-${day}` >= addDays(now.slice(0, 10), -2);
}

interface Series {
  readonly master?: Component;
  /** Events that replace single occurrences. */
  readonly others: readonly Component[];
}

function series(events: readonly Component[]): Iterable<Series> {
  const byId = new Map<string, { master?: Component; others: Component[] }>();
  for (const [at, event] of events.entries()) {
    const id = String(event.getFirstPropertyValue('uid') ?? `#${at}`);
    const one = byId.get(id) ?? { others: [] };
    byId.set(id, one);
    if (event.getFirstProperty('recurrence-id')) one.others.push(event);
    else one.master ??= event;
  }
  return byId.values();
}

function partiesOf(event: Component, isAllDay: boolean, master?: Component) {
  const people = [...event.getAllProperties('attendee'), ...event.getAllProperties('organizer')];
  const emails = people
    .filter(person => !/^(?:room|resource|group)$/i.test(String(person.getParameter('cutype') ?? '')))
    .map(person =>
      String(person.getFirstValue())
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase(),
    );
  return {
    title: titleOf(event) || (master ? titleOf(master) : ''),
    emails: [...new Set(emails)],
    isAllDay,
  };
}

function titleOf(event: Component): string {
  const text = String(event.getFirstPropertyValue('summary') ?? '');
  return text
    .slice(0, 200)
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function isCancelled(event: Component): boolean {
  return /^cancell?ed$/i.test(String(event.getFirstPropertyValue('status') ?? ''));
}

function zoneOf(property: { getParameter(name: string): unknown }): string | undefined {
  const name = property.getParameter('tzid');
  return typeof name === 'string' ? name : undefined;
}

/** The library accepts days and hours that do not exist. */
function checked(time: string): string {
  if (!isCalendarDate(time.slice(0, 10)) || !/^.{10}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(time))
    throw new Error('no such time');
  return time;
}

/** On the same day, times sort before all-day events. */
function sortable({ date, time }: DayAndTime): string {
  return time ? `${date}T${time}` : date.padEnd(16, '~');
}
