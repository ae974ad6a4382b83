import * as vscode from 'vscode';
import type { Ask } from '../../platform/ask';
import { type Choice, pick, separator } from '../../platform/prompts';
import { showMessage } from '../../platform/showMessage';
import type { CommandArguments, CommandResult } from '../../protocol/contract';
import { asksAboutAgents, isExposed } from './isExposed';
import { agentsOf, stateWords, trackedWords } from './stateWords';

type Act = CommandArguments<'teamLead.checkPrivacy'>['act'];
type Result = CommandResult<'teamLead.checkPrivacy'>;
/** The action of a row; `copy` and `explain` exist only in this list. */
type Row = Choice<Act | 'copy' | 'explain'>;

/** Shows how exposed the notes are to git and AI agents, and asks what to do; `undefined` if the lead leaves. */
export async function askAct(ask: Ask, found: Result): Promise<Act> {
  const { tracked } = found;
  const exposed = isExposed(found);
  const chosen = await pick<Row['value']>(
    ask,
    tracked > 0 || !exposed ? vscode.l10n.t('What needs doing?') : stateWords(found),
    [
      ...(exposed ? [separator(vscode.l10n.t('Git')), ...gitRows(found)] : []),
      separator(vscode.l10n.t('AI agents')),
      agentRow(found),
      ...(asksAboutAgents(found) ? [acceptRow()] : []),
      ...(exposed || asksAboutAgents(found) ? [moveRow()] : []),
    ],
  );
  if (chosen === 'explain') return explain(found);
  if (chosen !== 'copy') return chosen;
  await copyCommand(found);
  return undefined;
}

function gitRows({ uri, repository, state, tracked, firstTracked }: Result): readonly Row[] {
  const folder = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const canIgnore =
    (state === 'exposed' || state === 'partly') && repository !== undefined && repository !== uri;
  const rows: Row[] = [];
  if (tracked > 0) {
    rows.push({
      label: trackedWords(tracked),
      description: firstTracked ? vscode.workspace.asRelativePath(vscode.Uri.parse(firstTracked)) : '',
      detail: vscode.l10n.t('Ignoring does not take them out. Select to copy the git command that does.'),
      iconPath: new vscode.ThemeIcon('warning'),
      value: 'copy',
    });
  }
  if (canIgnore) {
    rows.push({
      label: vscode.l10n.t('Ignore {0} in git', folder),
      detail: vscode.l10n.t('On this machine only: a line in .git/info/exclude, which is never committed.'),
      iconPath: new vscode.ThemeIcon('eye-closed'),
      value: 'ignore',
    });
  }
  rows.push({
    label: vscode.l10n.t('Keep the notes in git on purpose'),
    detail: vscode.l10n.t('You are not asked again in this workspace.'),
    iconPath: new vscode.ThemeIcon('git-commit'),
    value: 'keep',
  });
  return rows;
}

function agentRow(found: Result): Row {
  return {
    label: vscode.l10n.t('Can an AI agent in this editor read the notes?'),
    description: found.agents.accepted ? vscode.l10n.t('accepted') : '',
    detail: agentsOf(found).headline,
    iconPath: new vscode.ThemeIcon('question'),
    value: 'explain',
  };
}

function acceptRow(): Row {
  return {
    label: vscode.l10n.t('Accept that AI agents may read them'),
    detail: vscode.l10n.t('Remembered on this machine, for as long as the notes stay where they are.'),
    iconPath: new vscode.ThemeIcon('check'),
    value: 'accept',
  };
}

function moveRow(): Row {
  return {
    label: vscode.l10n.t('Move the notes out of the workspace…'),
    detail: vscode.l10n.t('Copies and checks every file, then moves the originals to the trash.'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
    value: 'move',
  };
}

/** Explains in full what helps and what does not, and offers the same two choices. */
async function explain(found: Result): Promise<Act> {
  const { headline, why, helps, doesNotHelp } = agentsOf(found);
  const move = vscode.l10n.t('Move the Notes…');
  const accept = vscode.l10n.t('Accept');
  const chosen = await showMessage.information(
    headline,
    { modal: true, detail: [why, helps, doesNotHelp].filter(Boolean).join('\n\n') },
    ...(found.agents.reach === 'may-read' ? [move] : []),
    ...(asksAboutAgents(found) ? [accept] : []),
  );
  if (chosen === move) return 'move';
  return chosen === accept ? 'accept' : undefined;
}

async function copyCommand({ uri, repository }: Result): Promise<void> {
  const path = repository
    ? decodeURIComponent(uri.slice(repository.length + 1))
    : vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  await vscode.env.clipboard.writeText(`git rm -r --cached -- "${path || '.'}"`);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('$(check) Copied. Run it in a terminal and commit; older commits keep the notes.'),
    8000,
  );
}
