import * as vscode from 'vscode';
import { isGitElsewhere } from '#files';
import { type AgentReach, agentReach } from '../../core/privacy/agentReach';
import { exposureOf } from '../../core/privacy/gitExposure';
import { isRefusal, type Refusal } from '../../core/refusal';
import { setContext } from '../../platform/contextKeys';
import type { LiveNotes } from '../../platform/notesParts';
import type { Notice } from '../../platform/notice';
import type { CommandResult } from '../../protocol/contract';
import { agentsOf } from './agentsOf';
import { type Git, gitPort, openGit } from './git';
import { asksAboutAgents, isExposed } from './isExposed';
import { stateWords } from './stateWords';

/** Git tells of changes in bunches, and asking it costs two processes. */
const settleMilliseconds = 2000;
const keptKey = 'teamLead.keptInGit';
const acceptedKey = 'teamLead.readableByAgents';

/** What the privacy features need from outside. */
export interface PrivacyNeeds {
  readonly notes: LiveNotes;
  /** Keeps, for this workspace on this machine, what the lead chose: notes in git on purpose, or where agents may read them. */
  readonly memory: Pick<vscode.Memento, 'get' | 'update'>;
  /** The sentence above the people. */
  readonly notice: Notice;
}

/**
 * Looks whether git would take the notes along and whether an AI agent may read them, once somebody is in them, and again
 * when a repository or the folders of the window change; shows it quietly above the people and in the language status of
 * each note.
 */
export class PrivacyGuard implements vscode.Disposable {
  readonly notes: LiveNotes;
  readonly #needs: PrivacyNeeds;
  readonly #subscriptions: vscode.Disposable[] = [];
  #git: Git | undefined;
  /** The repository that is followed. */
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
      // Only until there is somebody in this folder: what the notes say does not matter to git.
      needs.notes.onDidChange(async () => {
        const notebook = await needs.notes.open();
        const folder = !isRefusal(notebook) && notebook.index.ids.length > 0 ? notebook.root : undefined;
        if (folder !== this.#checked) this.#later(0);
      }),
    );
  }

  /** Asks git, and shows the answer. */
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

  /** Remembers that the notes are in git on purpose. */
  async keep(folder: string): Promise<void> {
    await this.#needs.memory.update(keptKey, folder);
  }

  /** Remembers that AI agents may read the notes where they are now; elsewhere it is told again. */
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
    // A guard that fails says nothing: the command shows the fault to whoever asks.
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

/** What an answer is remembered by: it holds for these notes in this place. */
function acceptedAt({ place }: AgentReach, uri: string): string {
  return `${place} ${uri}`;
}
