import { chosenTask } from '../../core/styles/selection';
import { standingWords } from '../../core/styles/standingWords';
import type { StyleViewState } from '../../protocol/styleView';
import { plainDate } from '../kit/dates';
import { say } from '../kit/say';
import { t } from '../kit/t';
import type { Acts } from './acts';

/** The status of the displayed reading, if it is the stored one: one line, and why it is due early. */
export function storedReading({ selection, people, today }: StyleViewState) {
  const name = people.find(({ id }) => id === selection.person)?.name ?? '';
  const { latest, standing } = chosenTask(selection, people) ?? {};
  if (!latest || !standing || selection.edited) return undefined;
  const { state, dueOn, signs } = standing;
  const read =
    latest.by === 'lead'
      ? t('Read by you on {0}', plainDate(latest.date, today))
      : t('Read by {0} on {1}', name, plainDate(latest.date, today));
  const holds = {
    fresh: t('fresh until {0}', plainDate(dueOn, today)),
    due: t('due since {0}', plainDate(dueOn, today)),
    overdue: t('overdue. Read again first.'),
  }[state];
  const date = (day: string) => plainDate(day, today);
  const { why, move } = standingWords(standing, latest.style, today, say, date);
  return {
    state,
    words: `${read} · ${holds}`,
    note: latest.note,
    why: signs.length > 0 ? [...why, ...(move ? [move] : [])] : [],
  };
}

/** Returns to the stored reading. The button disappears along with what it resets, so the focus returns to the map. */
export function reset({ intend }: Acts): void {
  intend({ do: 'reset' });
  document.querySelector<HTMLElement>('.cell[tabindex="0"]')?.focus();
}
