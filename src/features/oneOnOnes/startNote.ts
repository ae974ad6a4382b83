import * as vscode from 'vscode';
import { startNote } from '../../core/meetings/startNote';
import { isRefusal } from '../../core/refusal';
import { asking } from '../../platform/ask';
import { registerOwnCommand } from '../../platform/commands';
import { findPerson } from '../../platform/findPerson';
import type { Notes } from '../../platform/notes';
import { pickMany } from '../../platform/prompts';
import { showFault, showRefusal } from '../../platform/refusals';
import type { OwnCommand } from '../../protocol/contract';
import { briefPages } from './briefPage';
import { openAtNotes } from './openAtNotes';
import { readBrief } from './readBrief';

export const contract: OwnCommand = {
  id: 'teamLead.startNote',
  title: 'Start the Note',
  icon: '$(notebook)',
};

/** `teamLead.startNote`: from a brief to the day's note, with those of its questions that the lead picks. */
export function registerStartNote(notes: Notes): vscode.Disposable {
  return registerOwnCommand(contract, async (page?: unknown) => {
    const uri = page instanceof vscode.Uri ? page : vscode.window.activeTextEditor?.document.uri;
    const place = briefPages.placeOf(uri);
    if (!place) return vscode.commands.executeCommand('teamLead.logOneOnOne');
    try {
      const started = await startFrom(notes, place);
      if (isRefusal(started)) await showRefusal(started);
      else if (started) await openAtNotes(started.uri, besideBrief());
    } catch (fault) {
      await showFault(fault);
    }
    return undefined;
  });
}

async function startFrom(notes: Notes, { person: id, date }: { person: string; date: string }) {
  const found = await findPerson(notes, id);
  if (isRefusal(found)) return found;
  const { notebook, person } = found;
  const { asked, questions } = await readBrief(notebook, person, date);
  const chosen = asked ? [] : await askQuestions(questions.map(({ text }) => vscode.l10n.t(text)));
  return chosen && !isRefusal(chosen)
    ? startNote(notebook, person, date, chosen, notes.today().date)
    : chosen;
}

/** The questions to write into the note, perhaps none; `undefined` when the user leaves. */
function askQuestions(questions: readonly string[]) {
  return asking(vscode.l10n.t(contract.title), ask =>
    pickMany(
      ask,
      vscode.l10n.t('Which questions go into the note?'),
      questions.map(label => ({ label, value: label, picked: true })),
      { ignoreFocusOut: true },
    ),
  );
}

/** The brief stays in sight: the note goes to another group of editors, a new one where there is only the brief's. */
function besideBrief(): vscode.ViewColumn {
  const { all } = vscode.window.tabGroups;
  const briefs = all.find(
    ({ activeTab }) =>
      activeTab?.input instanceof vscode.TabInputText && briefPages.placeOf(activeTab.input.uri),
  );
  return all.find(group => group !== briefs)?.viewColumn ?? vscode.ViewColumn.Beside;
}
