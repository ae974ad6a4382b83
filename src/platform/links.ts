import * as vscode from 'vscode';
import type { Source } from '../core/markdown/sourceLink';

/** A place in a file as a link target. A range that ends before a line's first character excludes that line. */
export function sourceAt(uri: vscode.Uri, range?: vscode.Range, commit?: string): Source {
  const last = range && range.end.character === 0 ? range.end.line - 1 : range?.end.line;
  return {
    uri: uri.toString(),
    label: vscode.workspace.asRelativePath(
      uri.scheme === 'git' ? uri.with({ scheme: 'file', query: '' }) : uri,
    ),
    ...(range && { lines: { first: range.start.line, last: Math.max(last ?? 0, range.start.line) } }),
    ...(commit && { commit }),
  };
}

/**
 * The cursor's place as a link target: the selection, or with `line` the current line. In a diff it is the file on the
 * right, and its commit if the cursor is on the left. `undefined` if nothing is selected, or the document is not a
 * file.
 */
export function sourceAtCursor(line = false): Source | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || (editor.selection.isEmpty && !line)) return undefined;
  const { selection, document } = editor;
  const range = selection.isEmpty ? document.lineAt(selection.start.line).range : selection;
  return sourceIn(document.uri, range);
}

/** Like `sourceAtCursor`, for a known place; a range of one whole line is that line. */
export function sourceIn(uri: vscode.Uri, range: vscode.Range): Source | undefined {
  const isFile = uri.scheme === 'git' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
  if (!isFile) return undefined;
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const diff = activeTab?.input instanceof vscode.TabInputTextDiff ? activeTab.input : undefined;
  if (diff?.original.toString() !== uri.toString()) return sourceAt(uri, range);
  // The left side's revision with the right side's path: a renamed file is linked by its current name.
  return sourceAt(uri.scheme === 'git' ? uri.with({ path: diff.modified.path }) : diff.modified, range);
}
