import * as vscode from 'vscode';
import { numberedLinksIn } from '../core/markdown/markdownText';
import { absoluteAddress } from '../core/markdown/sourceLink';
import { isRefusal } from '../core/refusal';
import { besideColumn } from './besideColumn';
import type { Notes } from './notes';

/** What a kind of read-only page shows. */
export interface NotesPageKind {
  readonly scheme: string;
  /** The page's Markdown; its links are numbered, with their addresses at the end. */
  text(uri: vscode.Uri): Promise<string>;
  /** What a page's links are relative to, where that is not what its address says; `undefined` for what is no page. */
  base?(uri: vscode.Uri): string | undefined;
}

/** Read-only Markdown pages of one kind that follow the notes, with links that lead to their lines. */
export function registerNotesPages(notes: Notes, kind: NotesPageKind): vscode.Disposable {
  const { scheme, base: pageBase = baseOf } = kind;
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    notes.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
    }),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor?.document.uri.scheme === scheme && !pageBase(editor.document.uri))
        void openFile(notes, editor);
    }),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => (pageBase(uri) ? kind.text(uri) : fileText(notes, uri)),
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme },
      {
        provideDocumentLinks: document => {
          const base = pageBase(document.uri);
          return base === undefined ? [] : linksIn(document, base);
        },
      },
    ),
  );
}

/** Shows a page beside what is open, in the place of another one of its kind where there is one. */
export async function showNotesPage(page: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(page, {
    viewColumn: besideColumn(page.scheme),
    preview: true,
    selection: new vscode.Range(0, 0, 0, 0),
  });
}

/**
 * The address of a page. It lies beside the note at `base`, so that relative links lead to the same places from both; the
 * query says which page it is, and as `note` what its links are relative to.
 */
export function pageAddress(
  scheme: string,
  base: string,
  title: string,
  query: Readonly<Record<string, string>>,
): vscode.Uri {
  const folder = vscode.Uri.joinPath(vscode.Uri.parse(base), '..');
  return vscode.Uri.from({
    scheme,
    path: `${folder.path}/${title.replace(/[/\\?#]/g, ' ')}.md`,
    query: new URLSearchParams({ ...query, note: base }).toString(),
  });
}

function baseOf(uri: vscode.Uri): string | undefined {
  return new URLSearchParams(uri.query).get('note') ?? undefined;
}

/** What a link in the page's preview leads to: the preview takes a file for one of the page's own kind. */
async function fileText(notes: Notes, uri: vscode.Uri): Promise<string> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return '';
  const file = vscode.Uri.parse(notebook.root).with({ path: uri.path });
  return (await vscode.workspace.openTextDocument(file)).getText();
}

/** Turns to the file itself, at the same place, in the place of what a page's preview took for it. */
async function openFile(notes: Notes, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const notebook = await notes.open();
  if (isRefusal(notebook)) return;
  const shown = vscode.window.tabGroups.activeTabGroup.activeTab;
  const file = vscode.Uri.parse(notebook.root).with({ path: document.uri.path });
  await vscode.workspace.openTextDocument(file);
  // The editor turns to its place only after it is the active one.
  await vscode.window.showTextDocument(file, { selection: editor.selection });
  const isIt = shown?.input instanceof vscode.TabInputText && shown.input.uri.scheme === document.uri.scheme;
  if (isIt) await vscode.window.tabGroups.close(shown, true);
}

/** The links of a page lead straight to their lines, and not to the list of addresses. */
function linksIn(document: vscode.TextDocument, base: string): vscode.DocumentLink[] {
  return numberedLinksIn(document.getText()).map(({ start, end, target }) => {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return new vscode.DocumentLink(range, vscode.Uri.parse(absoluteAddress(target, base) ?? target));
  });
}
