import * as vscode from 'vscode';
import { liveRows } from '../../core/playbook/situationBoard';
import { dotted } from '../../core/text/dotted';
import type { Ask } from '../../platform/ask';
import { runCommand } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { type FoundSituation, findSituation } from './findSituation';
import { situations } from './library';

/** The live situation that `uri` names, or asks for one. */
export async function pickSituation(
  ask: Ask,
  notes: OpenNotes,
  uri: string | undefined,
): Promise<FoundSituation> {
  if (uri !== undefined) return ask.unwrap(await findSituation(notes, uri));
  const notebook = ask.unwrap(await notes.open());
  const facts = notebook.own(notes.today()).situations;
  const today = notes.today().date;
  const rows = liveRows(facts, situations()).filter(({ closedOn }) => closedOn === undefined);
  const chosen = await pick<string | undefined>(
    ask,
    rows.length > 0 ? vscode.l10n.t('Which situation?') : vscode.l10n.t('None is named yet.'),
    [
      ...rows.map(row => ({
        label: row.name,
        description: dotted(row.title, row.date && shortDate(row.date, today)),
        value: row.uri,
      })),
      { label: vscode.l10n.t('$(add) Name a situation…'), value: undefined, alwaysShow: true },
    ],
  );
  const fact = facts.find(each => each.uri === chosen);
  if (fact) return { notebook, fact };
  await runCommand('teamLead.nameSituation', {});
  return ask.leave();
}
