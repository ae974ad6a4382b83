import * as vscode from 'vscode';
import { readFrontMatter } from '../../core/markdown/frontMatter';
import type { OpenNotes } from '../../platform/notesParts';
import { noteDocument } from './noteDocument';

/** Links `person:` in a note's front matter to the profile. */
export function registerProfileLink(notes: OpenNotes, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(selector, {
    async provideDocumentLinks(document) {
      const value = readFrontMatter(document.getText()).values.get('person');
      const [id] = value?.texts ?? [];
      const note = id ? await noteDocument(notes, document) : undefined;
      const person = note?.people.find(candidate => candidate.id === id);
      if (!value || !id || !person) return undefined;
      const line = document.lineAt(value.line);
      const start = line.text.lastIndexOf(id);
      if (start < 0) return undefined;
      const link = new vscode.DocumentLink(
        new vscode.Range(value.line, start, value.line, start + id.length),
        vscode.Uri.parse(person.uri),
      );
      link.tooltip = vscode.l10n.t('Open the profile of {0}', person.name);
      return [link];
    },
  });
}
