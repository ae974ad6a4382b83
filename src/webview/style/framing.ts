import { playbook } from '../../content/styles/playbook';
import { shownFactors } from '../../core/styles/frameAnswers';
import { type Framing, framingOn } from '../../core/styles/framing';
import type { Reading } from '../../core/styles/readingShapes';
import { recommend } from '../../core/styles/recommend';
import { chosenTask } from '../../core/styles/selection';
import type { StyleViewState } from '../../protocol/styleView';
import { timeWords } from '../kit/dates';
import { say } from '../kit/say';
import { t } from '../kit/t';

/** The frame in one sentence, for the live region. */
export function frameWords(state: StyleViewState, reading: Reading): string {
  const { frame, choice } = framingOf(state, reading);
  const words = t(
    '{0}, decisions {1} of 7: {2}',
    frame.cadenceName,
    frame.decisionRights,
    frame.decisionRightsName,
  );
  return frame.conflict && !choice ? `${words}. ${frame.conflict.summary}` : words;
}

/** How to run the task today, and the factors behind that. */
export function framingOf(state: StyleViewState, reading: Reading): Framing {
  const { factors } = shownFactors(state.selection, state.people);
  const { style } = recommend(reading);
  const given = {
    style,
    competence: reading.competence,
    factors,
    choice: chosenTask(state.selection, state.people)?.choice,
  };
  return framingOn(state.today, given, say);
}

/** How often to check in, from the takeover, the task's frame or the style. */
export function checkInWords(state: StyleViewState, reading: Reading): string {
  const { selection, people } = state;
  const command = chosenTask(selection, people)?.command;
  if (command) return t('Check in: as often as it takes, until {0}', timeWords(command.until));
  const { from } = shownFactors(selection, people);
  const { frame, style, choice } = framingOf(state, reading);
  const own = from === 'default' && !choice;
  return t('Check in: {0}', own ? say(playbook[style].checkIn.rhythm) : frame.cadenceName);
}
