import * as v from 'valibot';
import * as vscode from 'vscode';
import { numberedLinks, numberedLinksIn, plainWords, type WriteLink } from '../../core/markdown/markdownText';
import { absoluteAddress } from '../../core/markdown/sourceLink';
import { isRefusal, type Refusal } from '../../core/refusal';
import { concerns, type NotesChange } from '../notesChange';
import type { LiveNotes } from '../notesParts';
import { refusalMessage } from '../refusals';
import { MarkdownPages } from './markdownPages';

/** The fields in a page's URI, apart from the base of its links. */
type PlaceSchema = v.ObjectSchema<Record<string, v.GenericSchema<unknown, string | undefined>>, undefined>;

/** The text and the action of one kind of page. */
export interface NotesPageParts<Place> {
  /** A page's Markdown. Only links made with `link` work. */
  text(place: Place, link: WriteLink): Promise<string | Refusal>;
  /** An action on a page, shown above the first line of its source. */
  action?(place: Place, page: vscode.Uri): Promise<vscode.Command>;
}

/** Pages that follow the notes, with links to lines in them. */
export class NotesPages<Schema extends PlaceSchema> extends MarkdownPages {
  constructor(
    scheme: MarkdownPages['scheme'],
    private readonly place: Schema,
  ) {
    super(scheme);
  }

  /**
   * The URI of a page. Its path is next to the note at `base`, so that relative links resolve alike from both. The
   * query identifies the page and holds the base of its links as `note`.
   */
  address(base: string, title: string, place: v.InferOutput<Schema>): vscode.Uri {
    const folder = vscode.Uri.joinPath(vscode.Uri.parse(base), '..');
    return vscode.Uri.from({
      scheme: this.scheme,
      path: `${folder.path}/${title.replace(/[/\\?#]/g, ' ')}.md`,
      query: new URLSearchParams([...Object.entries(place).filter(isGiven), ['note', base]]).toString(),
    });
  }

  /** The page that a URI identifies; `undefined` for any other URI. */
  placeOf(page: vscode.Uri | undefined): v.InferOutput<Schema> | undefined {
    if (page?.scheme !== this.scheme) return undefined;
    const result = v.safeParse(this.place, Object.fromEntries(new URLSearchParams(page.query)));
    return result.success ? result.output : undefined;
  }

  registerFor(notes: LiveNotes, parts: NotesPageParts<v.InferOutput<Schema>>): vscode.Disposable {
    const { scheme } = this;
    const action = parts.action?.bind(parts);
    return vscode.Disposable.from(
      this.register(
        page => (baseOf(page) === undefined ? fileText(notes, page) : this.#text(page, parts)),
        notes.onDidChange,
        (change, page) => this.#isAbout(change, page),
      ),
      vscode.window.onDidChangeActiveTextEditor(editor => {
        if (editor?.document.uri.scheme === scheme && baseOf(editor.document.uri) === undefined)
          void openFile(notes, editor);
      }),
      vscode.languages.registerDocumentLinkProvider({ scheme }, { provideDocumentLinks: linksIn }),
      ...(action
        ? [
            vscode.languages.registerCodeLensProvider(
              { scheme },
              {
                onDidChangeCodeLenses: (listener, self) =>
                  notes.onDidChange(change => {
                    const inSight = vscode.window.visibleTextEditors.map(({ document }) => document.uri);
                    if (inSight.some(page => page.scheme === scheme && this.#isAbout(change, page)))
                      listener.call(self);
                  }),
                provideCodeLenses: async ({ uri }) => {
                  const place = this.placeOf(uri);
                  return place
                    ? [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), await action(place, uri))]
                    : [];
                },
              },
            ),
          ]
        : []),
    );
  }

  /** A page about one person follows only that person's notes. */
  #isAbout(change: NotesChange, page: vscode.Uri): boolean {
    const person = this.placeOf(page)?.person;
    return person === undefined || change.templates || concerns(change, [person]);
  }

  async #text(page: vscode.Uri, parts: NotesPageParts<v.InferOutput<Schema>>): Promise<string> {
    const place = this.placeOf(page);
    if (place === undefined) return '';
    const { link, definitions } = numberedLinks(baseOf(page) ?? '');
    const text = await parts.text(place, link);
    return isRefusal(text) ? plainWords(refusalMessage(text)) : withDefinitions(text, definitions());
  }
}

function isGiven(field: [string, string | undefined]): field is [string, string] {
  return field[1] !== undefined;
}

/** Appends the definitions of a text's numbered links. */
export function withDefinitions(text: string, definitions: string): string {
  return [text, definitions].filter(Boolean).join('\n');
}

/** The base of a page's links; `undefined` if the URI is not one of a page. */
function baseOf(page: vscode.Uri): string | undefined {
  return new URLSearchParams(page.query).get('note') ?? undefined;
}

/** The text of a file that a link in a page's preview leads to: the preview opens it under the page's own scheme. */
async function fileText(notes: LiveNotes, uri: vscode.Uri): Promise<string> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return '';
  const file = vscode.Uri.parse(notebook.root).with({ path: uri.path });
  return (await vscode.workspace.openTextDocument(file)).getText();
}

/** Replaces the tab that a page's preview opened with the file itself, at the same position. */
async function openFile(notes: LiveNotes, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const notebook = await notes.open();
  if (isRefusal(notebook)) return;
  const shown = vscode.window.tabGroups.activeTabGroup.activeTab;
  const file = vscode.Uri.parse(notebook.root).with({ path: document.uri.path });
  await vscode.workspace.openTextDocument(file);
  // Read the selection late: the editor moves to it only after it becomes active.
  await vscode.window.showTextDocument(file, { selection: editor.selection });
  const isIt = shown?.input instanceof vscode.TabInputText && shown.input.uri.scheme === document.uri.scheme;
  if (isIt) await vscode.window.tabGroups.close(shown, true);
}

/** Links on a page lead straight to their target lines, not to the definitions. */
function linksIn(document: vscode.TextDocument): vscode.DocumentLink[] {
  const base = baseOf(document.uri);
  if (base === undefined) return [];
  return numberedLinksIn(document.getText()).map(({ start, end, target }) => {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return new vscode.DocumentLink(range, vscode.Uri.parse(absoluteAddress(target, base) ?? target));
  });
}
