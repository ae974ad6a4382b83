import * as vscode from 'vscode';

/**
 * What is wrong with the addresses among a command's arguments, as one sentence that names the field: only the file
 * systems of this window are read and written, so that no argument makes VS Code fetch or run something. What is open
 * already (an unsaved form) may be read.
 */
export function foreignAddress(given: object): string | undefined {
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
