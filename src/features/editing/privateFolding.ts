import * as vscode from 'vscode';
import { linesOf } from '../../core/markdown/lines';
import { privateParts } from '../../core/markdown/privateParts';

/** Private parts can be folded, whatever else in the file can. */
export function registerPrivateFolding(selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(selector, {
    provideFoldingRanges: document => foldable(document.getText()),
  });
}

/** The private parts of more than one line; blank lines at their end stay in sight. */
export function foldable(text: string): vscode.FoldingRange[] {
  const lines = linesOf(text);
  return privateParts(text).flatMap(part => {
    const first = lines.of(part.start);
    let last = lines.of(Math.max(part.start, part.end - 1));
    while (last > first && lines.at(last).trim() === '') last--;
    return last > first ? [new vscode.FoldingRange(first, last)] : [];
  });
}
