import * as vscode from 'vscode';

/**
 * What is wrong with the URIs among a command's arguments, as one sentence that names the field. Only this window's
 * file systems are allowed, so that no argument makes VS Code fetch or run something. A document that is already open,
 * such as an unsaved form, may be read.
 */
export function addressProblem(given: object): string | undefined {
  const known = new Set(['file', ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  for (const [field, value] of Object.entries(given)) {
    if (!['uri', 'to'].includes(field) || typeof value !== 'string') continue;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1];
    if (scheme === undefined || known.has(scheme) || (field === 'uri' && isOpen(value))) continue;
    return `"${field}" must be the address of a file or folder, not of "${scheme}:"`;
  }
  return undefined;
}

function isOpen(uri: string): boolean {
  return vscode.workspace.textDocuments.some(document => document.uri.toString() === uri);
}
