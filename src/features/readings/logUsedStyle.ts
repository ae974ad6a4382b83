import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { matchStyles } from '../../core/styles/match';
import { styleIds } from '../../core/styles/model';
import { playbook } from '../../core/styles/playbook';
import { recommend } from '../../core/styles/recommend';
import { inferUsedStyle } from '../../core/styles/usedStyle';
import { logUsedStyle } from '../../core/tasks/logTaskEvent';
import { taskNamed } from '../../core/tasks/taskNamed';
import { askPersonAndTask } from '../../platform/askTask';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { pick } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';

/** `teamLead.logUsedStyle`: the style a lead used on a task, chosen or inferred, beside the one the reading calls for. */
export function registerLogUsedStyle(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Log the Style in Use');
  return registerCommand('teamLead.logUsedStyle', {
    async ask(given) {
      const about = await askPersonAndTask(notes, title, given);
      if (about === undefined || isRefusal(about)) return about;
      if (given.behaviors) return { ...given, ...about };
      const style =
        given.style ??
        (await pick(
          title,
          vscode.l10n.t('Which style did you use on this task in the last two weeks?'),
          styleIds.map(id => ({
            label: vscode.l10n.t(playbook[id].name),
            detail: vscode.l10n.t(playbook[id].oneLine),
            value: id,
          })),
        ));
      return style && { ...given, ...about, style };
    },
    run: ({ person: reference, task, style: chosen, behaviors, note, date }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const style = chosen ?? inferUsedStyle(behaviors ?? {}).style;
        if (style === 'unknown') return { refused: 'too-few-behaviors' };
        const used = { date: date ?? notes.today().date, style, ...(note && { note }) };
        const written = await logUsedStyle(notebook, person, task, used);
        if (isRefusal(written)) return written;
        const latest = taskNamed(person, task)?.latest;
        const match = latest && matchStyles(recommend(latest).style, style);
        if (interactive) {
          const name = vscode.l10n.t(playbook[style].name);
          vscode.window.setStatusBarMessage(
            match && match.class !== 'matched'
              ? vscode.l10n.t('$(check) Used: {0}. This week: {1}', name, vscode.l10n.t(match.change))
              : vscode.l10n.t('$(check) Used: {0}', name),
            8000,
          );
        }
        return {
          person: person.id,
          task,
          style,
          uri: written.uri,
          line: written.line,
          ...(match && { match }),
        };
      }),
  });
}
