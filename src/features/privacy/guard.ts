import * as vscode from 'vscode';
import { isGitElsewhere } from '#files';
import { type AgentReach, agentReach } from '../../core/privacy/agentReach';
import { exposureOf } from '../../core/privacy/gitExposure';
import { isRefusal, type Refusal } from '../../core/refusal';
import { setContext } from '../../platform/contextKeys';
import type { LiveNotes } from '../../platform/notesParts';
import type { Notice } from '../../platform/notice';
import type { CommandResult } from '../../protocol/contract';
import { type Git, gitPort, openGit } from './git';
import { asksAboutAgents, isExposed } from './isExposed';
import { agentsOf, stateWords } from './stateWords';

/** Git reports changes in bursts, and each check costs two processes. */
const settleMilliseconds = 2000;
const keptKey = 'teamLead.keptInGit';
const acceptedKey = 'teamLead.readableByAgents';

/** Dependencies of the privacy features. */
export interface PrivacyNeeds {
  readonly notes: LiveNotes;
  /**
   * Stores the lead's choices for this workspace on this machine: notes kept in git on purpose, and where agents may
   * read them.
   */
  readonly memory: Pick<vscode.Memento, 'get' | 'update'>;
  /** The message above the people. */
  readonly notice: Notice;
}

/**
 * Checks whether git would include the notes and whether an AI agent may read them, once they have people, and again
 * when a repository or the workspace folders change. Shows it unobtrusively above the people and in each note's
 * language status.
 */
export class PrivacyGuard implements vscode.Disposable {
  readonly notes: LiveNotes;
  readonly #needs: PrivacyNeeds;
  readonly #subscriptions: vscode.Disposable[] = [];
  #git: Git | undefined;
  /** The repository that is being watched. */
  #followed: { readonly root: string; readonly subscription: vscode.Disposable } | undefined;
  #checked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #statuses: vscode.LanguageStatusItem[] = [];

  constructor(needs: PrivacyNeeds) {
    this.#needs = needs;
    this.notes = needs.notes;
    this.#subscriptions.push(
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#later(0)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#later(0)),
      // Only until the folder has people: the content of the notes does not matter to git.
      needs.notes.onDidChange(async () => {
        const notebook = await needs.notes.open();
        const folder = !isRefusal(notebook) && notebook.index.ids.length > 0 ? notebook.root : undefined;
        if (folder !== this.#checked) this.#later(0);
      }),
    );
  }

  /** Checks, and shows the result. */
  async check(): Promise<CommandResult<'teamLead.checkPrivacy'> | Refusal> {
    const notebook = await this.notes.open();
    if (isRefusal(notebook)) return notebook;
    const uri = notebook.root;
    const somebody = notebook.index.ids.length > 0;
    this.#checked = somebody ? uri : undefined;
    const git = somebody && !isGitElsewhere() ? await this.#openGit() : undefined;
    const found = git
      ? await exposureOf(notebook.files, gitPort(git), uri)
      : ({ state: 'not-checked', tracked: 0 } as const);
    const reach = await agentReach(notebook.files, uri, {
      folders: (vscode.workspace.workspaceFolders ?? []).map(({ uri: folder }) => folder.toString()),
      setting: (name, folder) =>
        vscode.workspace.getConfiguration(undefined, vscode.Uri.parse(folder)).get(name),
    });
    const accepted = this.#needs.memory.get(acceptedKey) === acceptedAt(reach, uri);
    const result = {
      ...found,
      uri,
      kept: this.#needs.memory.get(keptKey) === uri,
      agents: { ...reach, accepted },
    };
    if (git) this.#follow(git, uri);
    await this.#show(result, somebody);
    return result;
  }

  /** Stores that the notes are in git on purpose. */
  async keep(folder: string): Promise<void> {
    await this.#needs.memory.update(keptKey, folder);
  }

  /** Stores that AI agents may read the notes in their current place; anywhere else, the guard warns again. */
  async accept(found: CommandResult<'teamLead.checkPrivacy'>): Promise<void> {
    await this.#needs.memory.update(acceptedKey, acceptedAt(found.agents, found.uri));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#followed?.subscription.dispose();
    this.#clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #openGit(): Promise<Git | undefined> {
    if (this.#git) return this.#git;
    const git = await openGit();
    if (git && !this.#git) {
      this.#git = git;
      const again = () => this.#later(settleMilliseconds);
      this.#subscriptions.push(
        git.onDidChangeState(again),
        git.onDidOpenRepository(again),
        git.onDidCloseRepository(again),
      );
    }
    return git;
  }

  #follow(git: Git, folder: string): void {
    const repository = git.getRepository(vscode.Uri.parse(folder));
    const root = repository?.rootUri.toString();
    if (root === this.#followed?.root) return;
    this.#followed?.subscription.dispose();
    this.#followed =
      repository && root
        ? { root, subscription: repository.state.onDidChange(() => this.#later(settleMilliseconds)) }
        : undefined;
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    // A failed check stays silent; the command shows the error to whoever runs it.
    this.#timer = setTimeout(() => void this.check().catch(() => {}), milliseconds);
  }

  async #show(found: CommandResult<'teamLead.checkPrivacy'>, somebody: boolean): Promise<void> {
    const exposed = isExposed(found) && !found.kept;
    this.#needs.notice.text = exposed ? stateWords(found) : undefined;
    this.#clear();
    if (exposed) {
      const status = this.#status('teamLead.privacy', found.uri, stateWords(found));
      status.severity = vscode.LanguageStatusSeverity.Warning;
    }
    if (somebody && asksAboutAgents(found))
      this.#status('teamLead.agents', found.uri, agentsOf(found).headline);
    await setContext('teamLead.exposed', exposed);
  }

  #status(id: string, folder: string, text: string): vscode.LanguageStatusItem {
    const notes = new vscode.RelativePattern(vscode.Uri.parse(folder), '**/*.md');
    const status = vscode.languages.createLanguageStatusItem(id, { pattern: notes });
    status.name = vscode.l10n.t('Private Notes');
    status.text = text;
    status.command = { command: 'teamLead.checkPrivacy', title: vscode.l10n.t('Choose…') };
    this.#statuses.push(status);
    return status;
  }

  #clear(): void {
    for (const status of this.#statuses.splice(0)) status.dispose();
  }
}

/** The key of a stored choice: these notes in this place. */
function acceptedAt({ place }: AgentReach, uri: string): string {
  return `${place} ${uri}`;
}
