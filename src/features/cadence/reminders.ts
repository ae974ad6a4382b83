import * as vscode from 'vscode';
import { runCommand } from '../../platform/commands';
import { followPeople } from '../../platform/followPeople';
import type { LivePeople } from '../../platform/notesParts';
import { setting } from '../../platform/settings';
import { showMessage } from '../../platform/showMessage';
import { type Reminded, toRemind } from './rhythm';

const key = 'teamLead.reminded';

/** Shows one message on the day a 1:1 is due, once per person and day, if `teamLead.reminders` is `daily`. */
export function registerReminders(
  notes: LivePeople,
  memory: Pick<vscode.Memento, 'get' | 'update'>,
): vscode.Disposable {
  const remind = async () => {
    if (setting('reminders') !== 'daily') return;
    const all = await notes.people();
    const { people, reminded } = toRemind(all, memory.get<Reminded>(key), notes.today().date);
    const [first, ...others] = people;
    if (!first) return;
    // Store first, because the message may stay open for long.
    await memory.update(key, reminded);
    const log = vscode.l10n.t('Log 1:1');
    const names = people.map(person => person.name);
    const list = new Intl.ListFormat(vscode.env.language, { type: 'conjunction' }).format(names);
    const chosen = await showMessage.information(vscode.l10n.t('A 1:1 is due today: {0}', list), log);
    if (chosen) await runCommand('teamLead.logOneOnOne', others.length === 0 ? { person: first.id } : {});
  };
  return followPeople(notes, ({ name, state }) => [name, state], remind);
}
