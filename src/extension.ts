import type * as vscode from 'vscode';
import { SelectionStore } from './core/styles/selection';
import { registerActions } from './features/actions';
import { registerFeedback } from './features/feedback';
import { openTodaysNote, registerOneOnOnes } from './features/oneOnOnes';
import { registerPeople } from './features/people';
import { registerStyles } from './features/styles';
import { apiFor, type TeamLeadApi } from './platform/api';
import { Notes } from './platform/notes';

export function activate({
  extensionUri,
  workspaceState,
  subscriptions,
}: vscode.ExtensionContext): TeamLeadApi {
  const notes = new Notes();
  const selection = new SelectionStore();
  subscriptions.push(
    notes,
    registerStyles({
      extensionUri,
      memory: workspaceState,
      selection,
      people: { people: () => notes.known, onDidChange: notes.onDidChange },
    }),
    registerPeople(notes, selection),
    registerActions({ notes, memory: workspaceState }),
    registerOneOnOnes(notes),
    registerFeedback({ openTodaysNote: person => openTodaysNote(notes, person) }),
  );
  return apiFor(notes);
}
