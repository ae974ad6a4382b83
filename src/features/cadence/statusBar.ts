import * as vscode from 'vscode';
import type { Person } from '../../core/notebook/subjects';
import { byNeed } from '../../core/people/whoNeedsYou';
import { shownNames } from '../../core/text/shownNames';
import { asking } from '../../platform/ask';
import { runCommand } from '../../platform/commands';
import { dayAndTimeWords } from '../../platform/dates';
import { followPeople } from '../../platform/followPeople';
import type { LivePeople } from '../../platform/notesParts';
import { personDue } from '../../platform/personDue';
import { pick } from '../../platform/prompts';
import { setting } from '../../platform/settings';

/** Shows the next 1:1 in the status bar, if there are people and `teamLead.statusBar` is on. */
export function registerStatusBar(notes: LivePeople): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('teamLead.next', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Next 1:1');
  item.command = 'teamLead.cadence.pick';
  const show = async () => {
    const wanted = setting('statusBar');
    const [next] = wanted ? byNeed(await notes.people()) : [];
    if (!next || next.state === 'paused') return item.hide();
    const today = notes.today().date;
    const words = vscode.l10n.t('Next: {0} {1}', next.name, personDue(next, today));
    item.text = `$(calendar) ${words}`;
    item.tooltip = vscode.l10n.t(
      'Next 1:1: {0}, {1}. Select to see who is due.',
      next.name,
      dayWords(next, today),
    );
    item.accessibilityInformation = { label: words };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    followPeople(notes, ({ name, nextDue, nextAt, state }) => [name, nextDue, nextAt, state], show),
    vscode.commands.registerCommand('teamLead.cadence.pick', () => pickNext(notes)),
  );
}

/** Lists those who are due, or else everyone, next one first; opens the desk for the chosen person. */
async function pickNext(notes: LivePeople): Promise<void> {
  const today = notes.today().date;
  const people = byNeed(await notes.people());
  const due = people.filter(person => person.state === 'due' || person.state === 'overdue');
  const names = shownNames(people);
  const shown = due.length > 0 ? due : people;
  const person = await asking(vscode.l10n.t('Open 1:1 Desk'), ask =>
    pick(
      ask,
      due.length > 0 ? vscode.l10n.t('Whose 1:1 is due') : vscode.l10n.t('Nobody is due; who is next'),
      shown.map(each => ({
        label: names.get(each.id) ?? each.name,
        description: [personDue(each, today), dayWords(each, today)].join(' · '),
        value: each.id,
      })),
    ),
  );
  if (typeof person === 'string') await runCommand('teamLead.prepareOneOnOne', { person });
}

/** "Tue, Dec 1", or "Tue, Dec 1, 10:00 AM" if the time is known. */
function dayWords({ nextDue, nextAt }: Person, today: string): string {
  return dayAndTimeWords({ date: nextDue, ...(nextAt && nextDue >= today && { time: nextAt }) }, today);
}
