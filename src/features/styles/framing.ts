import { today } from '../../core/dates/calendar';
import { shownFactors } from '../../core/styles/frameAnswers';
import { framingOn } from '../../core/styles/framing';
import { recommend } from '../../core/styles/recommend';
import { chosenReading, type SelectionStore } from '../../core/styles/selection';
import type { StylePerson } from '../../core/styles/stylePerson';
import { runCommand } from '../../platform/commands';
import type { FrameRequest, Notice } from '../../protocol/styleView';
import { savedNotice } from './savedNotice';

/** Handles a request of the view with its current choices and answers; returns the notice to show, if any. */
export async function runFraming(
  request: FrameRequest,
  store: SelectionStore,
  people: readonly StylePerson[],
): Promise<Notice | undefined> {
  const { selection } = store;
  const about = {
    ...(selection.person !== null && { person: selection.person }),
    ...(selection.task !== null && { task: selection.task }),
  };
  const { factors } = shownFactors(selection, people);
  const reading = chosenReading(selection);
  const style = reading && recommend(reading).style;
  switch (request.type) {
    case 'keepFrame': {
      const kept = await runCommand('teamLead.keepTaskFrame', { ...about, taskFrame: factors });
      // The command may have asked for the person and task; the answers are dropped once the notes have them.
      if (kept) store.choose(kept.person, kept.task);
      return kept && savedNotice(kept, 'frame-kept');
    }
    case 'makeBrief':
      await runCommand('teamLead.makeBrief', { ...about, taskFrame: factors, ...(style && { style }) });
      return undefined;
    case 'chooseConflict': {
      if (!style || !reading) return undefined;
      const { frame } = framingOn(today(), { style, competence: reading.competence, factors });
      const offered = frame.conflict?.choices.find(({ id }) => id === request.choice);
      if (!offered) return undefined;
      const named =
        offered.id === 'switch'
          ? { ...(offered.style ? { style: offered.style } : { style }) }
          : { style, level: frame.decisionRights };
      const chosen = await runCommand('teamLead.chooseConflict', { ...about, choice: offered.id, ...named });
      if (chosen) store.choose(chosen.person, chosen.task);
      return chosen && savedNotice(chosen, 'choice-logged');
    }
    case 'startCommand': {
      const started = await runCommand('teamLead.startTemporaryCommand', about);
      if (started) store.choose(started.person, started.task);
      return started && savedNotice(started, 'command-started');
    }
  }
}
