import * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import { snippetFor } from '../../core/feedback/snippetFor';
import { findTemplate, templates } from '../../core/feedback/templates';
import { isRefusal, type Refusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { EditorInUse, PlaceInNote } from '../../platform/editorInUse';
import { asBlock } from './asBlock';
import { pickTemplate } from './pickTemplate';
import type { TemplatePreview } from './templatePreview';

/** What this feature needs from outside. */
export interface FeedbackNeeds {
  readonly inUse: EditorInUse;
  /**
   * Shows the person's note of today and tells where feedback goes. Asks for the person where none is given;
   * `undefined` when the user leaves.
   */
  openTodaysNote(person?: string): Promise<PlaceInNote | Refusal | undefined>;
}

/** `teamLead.giveFeedback`: a template at the cursor, or in the person's note of today. */
export function registerGiveFeedback(needs: FeedbackNeeds, preview: TemplatePreview): vscode.Disposable {
  return registerCommand('teamLead.giveFeedback', {
    async ask({ person, template }) {
      const id = template ?? (await pickTemplate(preview))?.id;
      return id === undefined ? undefined : { template: id, ...(person === undefined ? {} : { person }) };
    },

    async run({ person, template: id }, interactive) {
      const template = findTemplate(id);
      if (!template) {
        const ids = templates.map(known => known.id);
        return { refused: 'no-such-template', about: closest(id, ids).join(', ') };
      }
      const cursor = person === undefined ? needs.inUse.place : undefined;
      if (!cursor && person === undefined && !interactive) return { refused: 'no-place-to-insert' };
      const place = cursor ?? (await needs.openTodaysNote(person));
      if (place === undefined || isRefusal(place)) return place;
      return insert(place, snippetFor(template, place));
    },
  });
}

async function insert({ editor, position }: PlaceInNote, body: string) {
  const { document } = editor;
  const { before, after } = asBlock(document, new vscode.Range(position, position));
  const uri = document.uri.toString();
  const { version } = document;
  const snippet = new vscode.SnippetString(`${before}${body}${after}`);
  const inserted = await editor.insertSnippet(snippet, position);
  // A read-only editor says yes and does nothing.
  if (!inserted || document.version === version) return { refused: 'file-read-only', about: uri } as const;
  return { uri, line: position.line + before.length };
}
