import * as vscode from 'vscode';
import { readBlocks } from '../../core/markdown/blocks';
import type { EditorInUse } from '../../platform/editorInUse';

/** A range of a Markdown document. */
export interface TextBlock {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  readonly text: string;
}

/**
 * The selection in the Markdown editor in use. Without one, the section below the nearest heading of level 3 or deeper
 * above the cursor, as templates insert it. `undefined` if there is neither.
 */
export function blockInUse(inUse: EditorInUse): TextBlock | undefined {
  const { editor } = inUse;
  if (editor?.document.languageId !== 'markdown') return undefined;
  const { document, selection } = editor;
  const range = selection.isEmpty ? sectionAround(document, selection.active.line) : selection;
  if (!range) return undefined;
  const text = document.getText(range).trim();
  return text === '' ? undefined : { uri: document.uri, range, text };
}

function sectionAround(document: vscode.TextDocument, line: number): vscode.Range | undefined {
  const { headings, lines } = readBlocks(document.getText());
  const heading = headings.findLast(one => one.line <= line && line < one.sectionEnd);
  if (!heading || heading.level < 3) return undefined;
  let last = heading.sectionEnd - 1;
  while (last > heading.line && lines.at(last).trim() === '') last--;
  return new vscode.Range(heading.line, 0, last, lines.at(last).length);
}
