import * as vscode from 'vscode';
import { parseSnippet, snippetText, tabStopsOf } from '../core/feedback/snippet';
import { placeForBlock } from '../core/markdown/placeForBlock';
import { isRefusal, type Refusal, withFile } from '../core/refusal';
import type { PlaceInNote } from './editorInUse';

declare module '../core/refusal' {
  interface Refusals {
    readonly 'no-place-to-insert': object;
  }
}

type Block = { readonly text: string } | { readonly snippet: string };
type Inserted = { readonly uri: string; readonly line: number } | Refusal;

/**
 * Inserts a block into a visible text, at the block boundary nearest to the position, as one undo step. `line` is the
 * block's first line. The editor gets the focus, ready to type.
 */
export async function insertBlock(
  { editor, position }: Omit<PlaceInNote, 'personName'>,
  block: Block,
): Promise<Inserted> {
  const { document, viewColumn } = editor;
  const { version } = document;
  try {
    return await insertInto(editor, position, block);
  } catch (fault) {
    if (document.version !== version) throw fault;
    // A panel has just covered the editor: VS Code removes the editor before it reports so.
    const shown = { ...(viewColumn && { viewColumn }), preview: false };
    return await insertInto(await vscode.window.showTextDocument(document.uri, shown), position, block);
  }
}

async function insertInto(
  editor: vscode.TextEditor,
  position: vscode.Position,
  block: Block,
): Promise<Inserted> {
  const { document, viewColumn } = editor;
  const uri = document.uri.toString();
  const whole = 'snippet' in block ? block.snippet : block.text.replace(/[\\$}]/g, '\\$&');
  // A template ends with a line of its own, but here the insertion point provides the line break, or the text ends.
  const body = whole.replace(/(?<!\n)\n+(?:\$0|\$\{0\})$/, '');
  const { nodes } = parseSnippet(body);
  const plain = snippetText(nodes, { stop: ([words = '']) => words, variable: () => undefined });
  const place = placeForBlock(document.getText(), document.offsetAt(position), plain);
  if (isRefusal(place)) return withFile(uri, place);
  const stop = tabStopsOf(nodes).some(({ number }) => number === 0) ? '' : '$0';
  const { version } = document;
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const after = place.after || (place.offset === document.getText().length ? eol : '');
  const lineBreak = body === whole ? '' : (/^\r?\n/.exec(after)?.[0] ?? '');
  const end = lineBreak ? `${lineBreak}${stop}${after.slice(lineBreak.length)}` : `${stop}${place.after}`;
  let { before } = place;
  let at = document.positionAt(place.offset);
  if (at.character > 0) {
    // The editor indents inserted text like its line, but a block starts at the margin.
    const lineEnd = (edit: vscode.TextEditorEdit) => edit.insert(at, eol);
    if (!(await editor.edit(lineEnd, { undoStopBefore: true, undoStopAfter: false })))
      return { refused: 'file-read-only', file: uri };
    before = before.slice(eol.length);
    at = new vscode.Position(at.line + 1, 0);
  }
  const inserted = await editor.insertSnippet(new vscode.SnippetString(`${before}${body}${end}`), at, {
    undoStopBefore: before === place.before,
    undoStopAfter: true,
  });
  // A read-only editor reports success and does nothing.
  if (!inserted || document.version === version) return { refused: 'file-read-only', file: uri };
  if (vscode.window.activeTextEditor !== editor)
    await vscode.window.showTextDocument(document, { ...(viewColumn && { viewColumn }), preview: false });
  return { uri, line: place.line };
}
