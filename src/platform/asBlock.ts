import type * as vscode from 'vscode';
import { blockAt } from '../core/feedback/blockAt';

/** What to put around a template that replaces a range within one line of a document. */
export function asBlock(document: vscode.TextDocument, { start, end }: vscode.Range) {
  const line = (number: number) =>
    number >= 0 && number < document.lineCount ? document.lineAt(number).text : '';
  return blockAt({
    left: line(start.line).slice(0, start.character),
    right: line(end.line).slice(end.character),
    above: line(start.line - 1),
    below: line(end.line + 1),
  });
}
