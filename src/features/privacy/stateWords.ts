import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import { namesWithin } from '../../core/notebook/address';
import { type AgentWords, agentWords } from '../../core/privacy/agentWords';
import { counted } from '../../core/text/counted';
import { listed } from '../../platform/listed';
import { say } from '../../platform/say';
import type { CommandResult } from '../../protocol/contract';

type Result = CommandResult<'teamLead.checkPrivacy'>;

/** The state of the notes in git, in one sentence. */
export function stateWords({ state, tracked, kept, takes = [], uri }: Result): string {
  if (tracked > 0) return trackedWords(tracked);
  return {
    exposed: kept
      ? vscode.l10n.t('Your notes are in git on purpose.')
      : vscode.l10n.t('Your notes are not ignored by git.'),
    partly: vscode.l10n.t('Git ignores only part of your notes. It would take {0}.', takenWords(uri, takes)),
    ignored: vscode.l10n.t('Git ignores your notes.'),
    'no-git': vscode.l10n.t('Your notes are in no git repository.'),
    unknown: vscode.l10n.t(
      'Your notes are in a git repository that VS Code has not opened. Open it in Source Control, and check again.',
    ),
    'not-checked': vscode.l10n.t(
      'Not checked: there are no notes yet, there is no git, you do not trust this workspace, or VS Code was started with GIT_DIR set.',
    ),
  }[state];
}

/** What a check says about AI agents. */
export function agentsOf({ agents, state }: Result): AgentWords {
  return agentWords(say, agents, state === 'ignored');
}

/** How many notes are already in git, in one sentence. */
export function trackedWords(tracked: number): string {
  return counted(say, counts.tracked, tracked);
}

/** What git would include, by names in the notes folder: the first few, and how many more. */
export function takenWords(folder: string, takes: readonly string[]): string {
  const names = takes.map(uri => namesWithin(folder, uri)?.join('/') ?? uri);
  const shown = names.length > mostShown + 1 ? names.slice(0, mostShown) : names;
  const list = listed(shown);
  const more = names.length - shown.length;
  return more > 0 ? vscode.l10n.t('{0} and {1} more', list, more) : list;
}

const mostShown = 4;
