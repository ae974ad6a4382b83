import * as vscode from 'vscode';
import { registerCheckPrivacy } from './checkPrivacy';
import { registerDeletePerson } from './deletePerson';
import { registerExportPerson } from './exportPerson';
import { PrivacyGuard, type PrivacyNeeds } from './guard';
import { registerSharePerson } from './sharePerson';

/** Who can see the notes: a guard against git and agents, copies without private parts, export, and deletion. */
export function registerPrivacy(needs: PrivacyNeeds): vscode.Disposable {
  const guard = new PrivacyGuard(needs);
  return vscode.Disposable.from(
    guard,
    registerCheckPrivacy(guard),
    registerSharePerson(needs.notes),
    registerExportPerson(needs.notes),
    registerDeletePerson(needs.notes),
  );
}
