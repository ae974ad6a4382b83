import * as vscode from 'vscode';
import { linesOf } from '../../core/markdown/lines';
import { privatePartSteps } from '../../core/markdown/privateParts';
import { TimeSlicer } from '../../core/notebook/timeSlicer';

/** Makes private parts foldable, in addition to whatever else is. */
export function registerPrivateFolding(selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(selector, {
    provideFoldingRanges: document => foldable(document.getText()),
  });
}

/** The folding ranges of private parts with more than one line; trailing blank lines stay visible. */
export async function foldable(text: string): Promise<vscode.FoldingRange[]> {
  const lines = linesOf(text);
  const parts = await new TimeSlicer().runSteps(privatePartSteps(text));
  return parts.flatMap(part => {
    const first = lines.of(part.start);
    let last = lines.of(Math.max(part.start, part.end - 1));
    while (last > first && lines.at(last).trim() === '') last--;
    return last > first ? [new vscode.FoldingRange(first, last)] : [];
  });
}
