import type { Person } from '../../core/notebook/subjects';
import { freshWeeks } from '../../platform/freshWeeks';
import { setting } from '../../platform/settings';
import type { TeamDay } from './state';

/** The current notes, with the minutes, hours and weeks from the settings (domain.md §3.4 [J]). */
export function teamDay(people: readonly Person[], today: string): TeamDay {
  const rules = { minutes: setting('team.minutesPerCheckIn'), hoursPerWeek: setting('team.hoursPerWeek') };
  return { people, today, rules, weeks: freshWeeks() };
}
