import * as vscode from 'vscode';
import { namesWithin } from '../../core/notebook/address';
import { isRefusal } from '../../core/refusal';
import { runCommand } from '../../platform/commands';
import { openLine } from '../../platform/openLine';
import { showFault } from '../../platform/refusals';
import { webviewHtml, webviewOptions } from '../../platform/webviewHtml';
import { checked, type FromPage, type ToPage } from '../../protocol/panel';
import { type TeamSubject, teamPanel } from '../../protocol/teamPanel';
import type { TeamNeeds } from './needs';
import { pathOf, subjectState } from './state';
import { teamDay } from './teamDay';

const viewType = 'teamLead.team';

/** The one panel for a team on a task and for a person's path: shows a subject, follows the notes, and is there again after a restart. */
export class TeamPanel implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  #subject: TeamSubject = { show: 'team', task: null };
  /** A command with prompts is under way; a second press must not start another. */
  #busy = false;

  constructor(private readonly needs: TeamNeeds) {
    this.#subscriptions = [
      needs.notes.onDidChange(() => this.#postState()),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, kept) => {
          this.#subject = checked(teamPanel.state, kept)?.subject ?? this.#subject;
          this.#adopt(panel);
        },
      }),
    ];
  }

  /** What the panel shows, where it is the editor in front. */
  get front(): TeamSubject | undefined {
    return this.#panel?.active ? this.#subject : undefined;
  }

  /** Opens the panel, or brings it to the front, with this subject. */
  show(subject: TeamSubject): void {
    this.#subject = subject;
    if (this.#panel) this.#panel.reveal();
    else this.#adopt(vscode.window.createWebviewPanel(viewType, '', vscode.ViewColumn.Active));
    this.#postState();
  }

  /** Says in the panel where its picture was put. */
  inserted(uri: string, line: number): void {
    this.#post({ type: 'inserted', uri, line });
  }

  saved(): void {
    this.#post({ type: 'saved' });
  }

  dispose(): void {
    this.#panel?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    // There is one: another that comes back from an earlier window takes its place.
    this.#panel?.dispose();
    this.#panel = panel;
    const { webview } = panel;
    const listening = vscode.Disposable.from(
      webview.onDidReceiveMessage(heard => this.#hear(heard)),
      panel.onDidChangeViewState(() => {
        if (panel.visible) void this.needs.notes.look();
      }),
    );
    panel.onDidDispose(() => {
      listening.dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
    webview.options = webviewOptions(this.needs.extensionUri);
    webview.html = webviewHtml(webview, this.needs.extensionUri, {
      name: 'team',
      title: vscode.l10n.t('Team on a task'),
    });
    this.#postState();
  }

  async #hear(heard: unknown): Promise<void> {
    const message = checked(teamPanel.fromPage, heard);
    if (!message) return;
    try {
      await this.#answer(message);
    } catch (fault) {
      await showFault(fault);
    }
  }

  async #answer(message: FromPage<typeof teamPanel>): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.#postState();
      case 'show':
        this.#subject = message.subject;
        return this.#postState();
      case 'open':
        return this.#open(message.uri, message.line);
      case 'insert':
        return this.#once(() => runCommand('teamLead.insertPicture', given(this.#subject)));
      case 'save':
        return this.#once(() => runCommand('teamLead.savePicture', given(this.#subject)));
      case 'read':
        return this.#once(() =>
          runCommand('teamLead.recordReading', {
            person: message.person,
            ...(message.task !== null && { task: message.task }),
          }),
        );
      case 'record':
        return this.#once(() => runCommand('teamLead.recordReading', {}));
      case 'settings':
        await vscode.commands.executeCommand('workbench.action.openSettings', 'teamLead.team');
        return;
    }
  }

  /** Only files of the notes are opened for the page. */
  async #open(uri: string, line: number): Promise<void> {
    const notebook = await this.needs.notes.open();
    const names = isRefusal(notebook) ? undefined : namesWithin(notebook.root, uri);
    if (!names || names.includes('..')) return;
    const { command, arguments: given = [] } = openLine(uri, line);
    await vscode.commands.executeCommand(command, ...given);
  }

  /** Runs one thing at a time, because each may wait for the user. */
  async #once(work: () => Thenable<unknown>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await work();
    } finally {
      this.#busy = false;
    }
  }

  #postState(): void {
    if (!this.#panel) return;
    const people = this.needs.notes.known;
    const today = this.needs.notes.today().date;
    const state = subjectState(this.#subject, teamDay(people ?? [], today));
    this.#panel.title = titleOf(this.#subject, people ?? []);
    this.#post({ type: 'state', state: { ...state, notes: people ? 'ready' : 'loading', today } });
  }

  #post(message: ToPage<typeof teamPanel>): void {
    void this.#panel?.webview.postMessage(message);
  }
}

/** The subject as arguments of the commands for pictures. */
function given(subject: TeamSubject): { person?: string; task?: string } {
  return {
    ...(subject.show === 'path' && { person: subject.person }),
    ...(subject.task !== null && { task: subject.task }),
  };
}

function titleOf(subject: TeamSubject, people: Parameters<typeof pathOf>[1]['people']): string {
  if (subject.show === 'path')
    return vscode.l10n.t('Path: {0}', pathOf(subject, { people })?.person.name ?? subject.person);
  return subject.task === null ? vscode.l10n.t('Team on a Task') : vscode.l10n.t('Team: {0}', subject.task);
}
