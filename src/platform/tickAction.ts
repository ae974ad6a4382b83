import type { ActionFact } from '../core/actions/actionFact';
import type { Located } from '../core/notebook/subjects';
import { runCommand } from './commands';
import type { OpenNotes } from './notesParts';
import { showRefusal } from './refusals';

/** Completes or reopens an action shown in a list, if its line still has it; `true` if done. */
export async function tickAction(
  notes: OpenNotes,
  shown: Located<ActionFact>,
  how: 'complete' | 'reopen',
): Promise<boolean> {
  const { uri, line, text } = shown;
  await notes.open();
  const now = notes.peopleAndLead
    ?.flatMap(({ actions }) => actions)
    .find(action => action.uri === uri && action.line === line);
  if (now?.text !== text) {
    await showRefusal({ refused: 'line-changed', file: uri, line });
    return false;
  }
  const command = how === 'complete' ? 'teamLead.completeAction' : 'teamLead.reopenAction';
  return (await runCommand(command, { uri, line })) !== undefined;
}
