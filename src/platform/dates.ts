import * as vscode from 'vscode';
import { daysBetween } from '../core/dates/calendar';
import { sizeOf } from '../core/dates/sizeOf';
import type { DayAndTime } from '../core/people/dayAndTime';

/** A calendar date in VS Code's display language: "Wed, Nov 25", with the year if it differs from that of `today`. */
export function shortDate(date: string, today = date): string {
  return new Intl.DateTimeFormat(vscode.env.language, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/**
 * A calendar date without its weekday: "Nov 9", with the year if it differs from that of `today` or if `today` is
 * omitted.
 */
export function plainDate(date: string, today?: string): string {
  return new Intl.DateTimeFormat(vscode.env.language, {
    month: 'short',
    day: 'numeric',
    ...(date.slice(0, 4) !== today?.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** How far a calendar date is from today, in words: "today", "3 days ago", "in 2 weeks". */
export function distance(date: string, today: string): string {
  const days = daysBetween(today, date);
  const format = new Intl.RelativeTimeFormat(vscode.env.language, { numeric: 'auto' });
  const { count, unit } = sizeOf(Math.abs(days));
  return format.format(days < 0 ? -count : count, unit);
}

/** An upcoming day in the shortest form: "today", "Mon" within a week, otherwise "Dec 3". */
export function nearDay(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0)
    return new Intl.RelativeTimeFormat(vscode.env.language, { numeric: 'auto' }).format(days, 'day');
  const isNear = days > 0 && days < 7;
  return new Intl.DateTimeFormat(vscode.env.language, {
    ...(isNear ? { weekday: 'short' } : { month: 'short', day: 'numeric' }),
    ...(date.slice(0, 4) !== today.slice(0, 4) && !isNear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** How long ago a day was, in one unit and in the shortest form: "9d", "5w", "8m". */
export function timeSince(date: string, today: string): string {
  const { count, unit } = sizeOf(daysBetween(date, today));
  const format = { style: 'unit', unit, unitDisplay: 'narrow' } as const;
  return new Intl.NumberFormat(vscode.env.language, format).format(count);
}

/** The name of a calendar date's weekday in VS Code's display language. */
export function weekdayName(date: string): string {
  const format = new Intl.DateTimeFormat(vscode.env.language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A local time, `yyyy-mm-ddThh:mm`, in VS Code's display language: "Tue, Nov 24, 6:00 PM". */
export function timeWords(time: string): string {
  return new Intl.DateTimeFormat(vscode.env.language, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${time}:00Z`));
}

/** A time of day, `hh:mm`, in VS Code's display language: "10:00 AM". */
export function clockWords(time: string): string {
  return new Intl.DateTimeFormat(vscode.env.language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`2026-01-01T${time}:00Z`));
}

/** A day, and its time if there is one: "Tue, Dec 1", "Tue, Dec 1, 10:00 AM". */
export function dayAndTimeWords({ date, time }: DayAndTime, today: string): string {
  return time ? timeWords(`${date}T${time}`) : shortDate(date, today);
}
