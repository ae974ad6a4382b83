import * as v from 'valibot';
import * as vscode from 'vscode';
import { numberedLinks, numberedLinksIn, plainWords, type WriteLink } from '../../core/markdown/markdownText';
import { absoluteAddress } from '../../core/markdown/sourceLink';
import { isRefusal, type Refusal } from '../../core/refusal';
import { concerns, type NotesChange } from '../notesChange';
import type { LiveNotes } from '../notesParts';
import { refusalMessage } from '../refusals';
import { MarkdownPages } from './markdownPages';

/** What a page's address says besides what its links are relative to. */
type PlaceSchema = v.ObjectSchema<Record<string, v.GenericSchema<unknown, string | undefined>>, undefined>;

/** What there is to read of a kind, and to do with it. */
export interface NotesPageParts<Place> {
  /** A page's Markdown; only links written with `link` lead anywhere. */
  text(place: Place, link: WriteLink): Promise<string | Refusal>;
  /** What can be done with a page, above its first line when somebody looks at its source. */
  action?(place: Place, page: vscode.Uri): Promise<vscode.Command>;
}

/** Pages that follow the notes, with links that lead to their lines. */
export class NotesPages<Schema extends PlaceSchema> extends MarkdownPages {
  readonly #place: Schema;

  constructor(scheme: string, place: Schema) {
    super(scheme);
    this.#place = place;
  }

  /**
   * The address of a page. It lies beside the note at `base`, so that relative links lead to the same places from both;
   * the query says which page it is, and as `note` what its links are relative to.
   */
  address(base: string, title: string, place: v.InferOutput<Schema>): vscode.Uri {
    const folder = vscode.Uri.joinPath(vscode.Uri.parse(base), '..');
    return vscode.Uri.from({
      scheme: this.scheme,
      path: `${folder.path}/${title.replace(/[/\\?#]/g, ' ')}.md`,
      query: new URLSearchParams([...Object.entries(place).filter(isGiven), ['note', base]]).toString(),
    });
  }

  /** Which page an address names; `undefined` for any other address. */
  placeOf(page: vscode.Uri | undefined): v.InferOutput<Schema> | undefined {
    if (page?.scheme !== this.scheme) return undefined;
    const result = v.safeParse(this.#place, Object.fromEntries(new URLSearchParams(page.query)));
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

/** A text with the addresses of its numbered links at its end. */
export function withDefinitions(text: string, definitions: string): string {
  return [text, definitions].filter(Boolean).join('\n');
}

/** What a page's links are relative to; `undefined` for what is no page. */
function baseOf(page: vscode.Uri): string | undefined {
  return new URLSearchParams(page.query).get('note') ?? undefined;
}

/** What a link in the page's preview leads to: the preview takes a file for one of the page's own kind. */
async function fileText(notes: LiveNotes, uri: vscode.Uri): Promise<string> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return '';
  const file = vscode.Uri.parse(notebook.root).with({ path: uri.path });
  return (await vscode.workspace.openTextDocument(file)).getText();
}

/** Turns to the file itself, at the same place, in the place of what a page's preview took for it. */
async function openFile(notes: LiveNotes, editor: vscode.TextEditor): Promise<void> {
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
function linksIn(document: vscode.TextDocument): vscode.DocumentLink[] {
  const base = baseOf(document.uri);
  if (base === undefined) return [];
  return numberedLinksIn(document.getText()).map(({ start, end, target }) => {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return new vscode.DocumentLink(range, vscode.Uri.parse(absoluteAddress(target, base) ?? target));
  });
}
