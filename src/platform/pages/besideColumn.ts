import * as vscode from 'vscode';

/** Where to show a page of this scheme: in the column of an open one, otherwise beside the active editor. */
export function besideColumn(scheme: string): vscode.ViewColumn {
  const { all } = vscode.window.tabGroups;
  const there = all.find(({ tabs }) => tabs.some(({ input }) => pageUri(input)?.scheme === scheme));
  if (there) return there.viewColumn;
  return all.every(({ tabs }) => tabs.length === 0) ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
}

/** The document of a tab that shows text, or a preview of text. */
export function pageUri(input: unknown): vscode.Uri | undefined {
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
    ? input.uri
    : undefined;
}
