import * as vscode from 'vscode';
import { followPeople } from '../../platform/followPeople';
import { EditorPanel } from '../../platform/panels/editorPanel';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import type { OwnAskOf } from '../../protocol/panel';
import { type TeamPanelState, type TeamSubject, teamPanel } from '../../protocol/teamPanel';
import { subjectState } from './state';
import { teamDay } from './teamDay';

/** The only panel for a team on a task or a person's path; it follows the notes. */
export class TeamPanel implements vscode.Disposable {
  readonly #needs: PanelNeeds;
  readonly #panel: EditorPanel<typeof teamPanel>;
  #subject: TeamSubject = { show: 'team', task: null };

  constructor(needs: PanelNeeds) {
    this.#needs = needs;
    this.#panel = new EditorPanel(needs, {
      viewType: 'teamLead.team',
      name: 'team',
      title: vscode.l10n.t('Team on a task'),
      protocol: teamPanel,
      state: () => this.#state(),
      tab: tabOf,
      answer: request => this.#answer(request),
      restored: kept => {
        this.#subject = kept.subject;
      },
      follow: refresh => followPeople(needs.notes, ({ name, tasks }) => [name, tasks], refresh),
    });
  }

  /** The subject shown, if the panel is the active editor. */
  get front(): TeamSubject | undefined {
    return this.#panel.isInFront ? this.#subject : undefined;
  }

  /** Opens the panel for this subject, or reveals it. */
  show(subject: TeamSubject): void {
    this.#subject = subject;
    this.#panel.show();
  }

  /** Shows in the panel where its picture was inserted. */
  inserted(uri: string, line: number): void {
    this.#panel.send({ type: 'inserted', uri, line });
  }

  saved(): void {
    this.#panel.send({ type: 'saved' });
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #answer(request: OwnAskOf<typeof teamPanel>): Promise<void> {
    switch (request.type) {
      case 'show':
        this.#subject = request.subject;
        return this.#panel.refresh();
      case 'insert':
        return this.#panel.run('teamLead.insertPicture', given(this.#subject));
      case 'save':
        return this.#panel.run('teamLead.savePicture', given(this.#subject));
      case 'read':
        return this.#panel.run('teamLead.recordReading', {
          person: request.person,
          ...(request.task !== null && { task: request.task }),
        });
      case 'record':
        return this.#panel.run('teamLead.recordReading', {});
      case 'settings':
        await vscode.commands.executeCommand('workbench.action.openSettings', 'teamLead.team');
        return;
    }
  }

  #state(): TeamPanelState {
    const { notes } = this.#needs;
    const people = notes.known;
    const today = notes.today().date;
    const shown = subjectState(this.#subject, teamDay(people ?? [], today));
    return { ...shown, notes: people ? 'ready' : 'loading', today };
  }
}

/** The subject as arguments of the picture commands. */
function given(subject: TeamSubject): { person?: string; task?: string } {
  return {
    ...(subject.show === 'path' && { person: subject.person }),
    ...(subject.task !== null && { task: subject.task }),
  };
}

function tabOf({ subject, path }: TeamPanelState): string {
  if (subject.show === 'path') return vscode.l10n.t('Path: {0}', path?.name ?? subject.person);
  return subject.task === null ? vscode.l10n.t('Team on a Task') : vscode.l10n.t('Team: {0}', subject.task);
}
