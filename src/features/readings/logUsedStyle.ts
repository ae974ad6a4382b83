import * as v from 'valibot';
import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { isRefusal } from '../../core/refusal';
import { type Match, matchStyles } from '../../core/styles/match';
import { type StyleId, styleIds } from '../../core/styles/model';
import { recommend } from '../../core/styles/recommend';
import { taskNamed } from '../../core/styles/taskNamed';
import { amounts, behaviorIds, inferUsedStyle } from '../../core/styles/usedStyle';
import { logUsedStyle } from '../../core/tasks/logTaskEvent';
import { showDone } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { styleChoices } from '../../platform/styleChoices';
import { registerTaskCommand } from '../../platform/taskCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { rule } from '../../protocol/rule';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'too-few-behaviors': object;
  }
}

export const contract = declareCommand({
  id: 'teamLead.logUsedStyle',
  title: 'Save the Style You Used…',
  // domain.md §1.6, §1.7.
  describe: 'Either the style, or the behaviors it is inferred from.',
  takes: v.pipe(
    namedFields({
      person: field.text,
      task: field.text,
      style: v.exactOptional(v.picklist(styleIds)),
      behaviors: v.exactOptional(
        namedFields(v.entriesFromList(behaviorIds, v.exactOptional(v.picklist(amounts)))),
      ),
      note: v.exactOptional(field.text),
      date: v.exactOptional(field.calendarDate),
    }),
    rule(
      'style',
      given => (given.style === undefined) !== (given.behaviors === undefined),
      'or "behaviors" is needed, and not both',
    ),
  ),
  describeResult:
    "`match` compares the style with the one that fits the task's reading; omitted if there is no reading.",
  returns: shape<{
    readonly person: string;
    readonly task: string;
    readonly style: StyleId;
    readonly uri: string;
    readonly line: number;
    readonly match?: Match;
  }>(),
});

/**
 * `teamLead.logUsedStyle`: logs the style a lead used on a task, chosen or inferred, and compares it with the one that
 * fits.
 */
export function registerLogUsedStyle(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('On whose task did you use it?') },
    asks: ['style'],
    more: ({ behaviors }) => (behaviors ? -1 : 0),
    async ask(given, ask) {
      if (given.behaviors) return given;
      const style =
        given.style ??
        (await pick(
          ask,
          vscode.l10n.t('Which style did you use on this task in the last two weeks?'),
          styleChoices(),
        ));
      return { ...given, style };
    },
    async run({ notebook, person, day: date }, { task, style: chosen, behaviors, note }, interactive) {
      const style = chosen ?? inferUsedStyle(behaviors ?? {}).style;
      if (style === 'unknown') return { refused: 'too-few-behaviors' };
      const written = await logUsedStyle(notebook, person, task, { date, style, ...(note && { note }) });
      if (isRefusal(written)) return written;
      const latest = taskNamed(person, task)?.latest;
      const match = latest && matchStyles(recommend(latest).style, style);
      if (interactive) {
        const name = say(playbook[style].name);
        showDone(
          match && match.class !== 'matched'
            ? vscode.l10n.t('$(check) Used: {0}. This week: {1}', name, say(match.change))
            : vscode.l10n.t('$(check) Used: {0}', name),
          8000,
        );
      }
      const { uri, line } = written;
      return { person: person.id, task, style, uri, line, ...(match && { match }) };
    },
  });
}
