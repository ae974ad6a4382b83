import type * as vscode from 'vscode';
import { SelectionStore } from './core/styles/selection';
import { type Snapshot, snapshotOf } from './core/subjects/snapshot';
import { registerActions } from './features/actions';
import { actionsRefusals } from './features/actions/refusals';
import { registerBalance } from './features/balance';
import { registerCadence } from './features/cadence';
import { cadenceRefusals } from './features/cadence/refusals';
import { registerDesk } from './features/desk';
import { registerEditing } from './features/editing';
import { registerExpectations } from './features/expectations';
import { expectationsRefusals } from './features/expectations/refusals';
import { registerFeedback } from './features/feedback';
import { feedbackRefusals } from './features/feedback/refusals';
import { registerFind } from './features/find';
import { registerGrowth } from './features/growth';
import { growthRefusals } from './features/growth/refusals';
import { registerInsights } from './features/insights';
import { insightsRefusals } from './features/insights/refusals';
import { registerLint } from './features/lint';
import { lintRefusals } from './features/lint/refusals';
import { openPrepared, registerOneOnOnes } from './features/oneOnOnes';
import { registerPeople } from './features/people';
import { peopleRefusals } from './features/people/refusals';
import { registerPlaybook } from './features/playbook';
import { playbookRefusals } from './features/playbook/refusals';
import { registerPracticing } from './features/practice';
import { practiceRefusals } from './features/practice/refusals';
import { registerPrivacy } from './features/privacy';
import { privacyRefusals } from './features/privacy/refusals';
import { registerReadings } from './features/readings';
import { readingsRefusals } from './features/readings/refusals';
import { registerReview } from './features/review';
import { reviewRefusals } from './features/review/refusals';
import { registerSample } from './features/sample';
import { registerSharedScreen } from './features/sharedScreen';
import { registerSituations } from './features/situations';
import { situationsRefusals } from './features/situations/refusals';
import { registerStyles } from './features/styles';
import { stylesRefusals } from './features/styles/refusals';
import { registerTeam } from './features/team';
import { teamRefusals } from './features/team/refusals';
import { registerTodayPage } from './features/today';
import { runHandler } from './platform/commands';
import { EditorInUse } from './platform/editorInUse';
import { Notes } from './platform/notes';
import { notesCache } from './platform/notesCache';
import { Notice } from './platform/notice';
import { setRefusalWords, sharedRefusals } from './platform/refusals';
import { screen } from './platform/sharedScreen';

/** The extension once it is loaded. */
export interface Product {
  /** Runs a command of the manifest with the arguments it was called with. */
  run(command: string, given: readonly unknown[]): unknown;
  /** All notes of this window. */
  index(): Promise<Snapshot>;
}

/** Builds what the features share, and registers the features: the table of contents. */
export function startProduct(context: vscode.ExtensionContext): Product {
  const { extensionUri, globalStorageUri, workspaceState, subscriptions } = context;
  setRefusalWords({
    ...sharedRefusals,
    ...actionsRefusals,
    ...cadenceRefusals,
    ...expectationsRefusals,
    ...feedbackRefusals,
    ...insightsRefusals,
    ...growthRefusals,
    ...lintRefusals,
    ...peopleRefusals,
    ...playbookRefusals,
    ...practiceRefusals,
    ...privacyRefusals,
    ...readingsRefusals,
    ...reviewRefusals,
    ...situationsRefusals,
    ...stylesRefusals,
    ...teamRefusals,
  });
  screen.remember(workspaceState);
  const notes = new Notes(workspaceState, notesCache(context));
  const selection = new SelectionStore();
  const notice = new Notice();
  const inUse = new EditorInUse();
  const prepared = (person: string) => openPrepared(notes, person);
  subscriptions.push(
    notes,
    screen,
    notice,
    inUse,
    registerStyles({
      extensionUri,
      memory: workspaceState,
      selection,
      notes,
      inUse,
    }),
    registerPeople({ notes, notice, memory: workspaceState }),
    registerActions({ notes, memory: workspaceState }),
    registerEditing(notes),
    registerOneOnOnes(notes),
    registerDesk({ extensionUri, notes }),
    registerExpectations({ notes, openPrepared: prepared }),
    registerReadings(notes),
    registerReview(notes),
    registerSample({ extensionUri, globalStorageUri, memory: workspaceState }),
    registerFind(notes),
    registerLint({ notes, extensionUri }),
    registerCadence({ notes, memory: workspaceState }),
    registerSharedScreen(notes),
    registerPrivacy({ notes, memory: workspaceState, notice }),
    registerTeam({ extensionUri, notes }),
    registerTodayPage({ extensionUri, notes }),
    registerBalance({ extensionUri, notes }),
    registerInsights({ extensionUri, notes, inUse }),
    registerGrowth(notes),
    registerSituations({ extensionUri, notes }),
    registerPracticing({ extensionUri, notes, memory: workspaceState }),
    registerFeedback({ notes, inUse, openPrepared: prepared }),
    registerPlaybook({ notes, inUse, openPrepared: prepared }),
  );
  return {
    run: runHandler,
    async index() {
      await notes.rescan();
      return snapshotOf(await notes.people());
    },
  };
}
