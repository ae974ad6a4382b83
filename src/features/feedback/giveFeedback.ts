import * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import { entrySnippet, isLogged } from '../../core/feedback/entrySnippet';
import { snippetFor } from '../../core/feedback/snippetFor';
import { isRefusal, type Refusal } from '../../core/refusal';
import { asBlock } from '../../platform/asBlock';
import { registerCommand } from '../../platform/commands';
import type { EditorInUse, PlaceInNote } from '../../platform/editorInUse';
import type { Notes } from '../../platform/notes';
import { knownTemplates } from './knownTemplates';
import { openFeedbackLog } from './openFeedbackLog';
import { pickTemplate } from './pickTemplate';
import type { TemplatePreview } from './templatePreview';

/** What this feature needs from outside. */
export interface FeedbackNeeds {
  readonly notes: Notes;
  readonly inUse: EditorInUse;
  /**
   * Shows the person's note of today and tells where feedback goes. Asks for the person where none is given;
   * `undefined` when the user leaves.
   */
  openTodaysNote(person?: string): Promise<PlaceInNote | Refusal | undefined>;
}

/**
 * `teamLead.giveFeedback`: a template at the cursor; else feedback as an entry of the person's feedback log, and an
 * agreement or a talk in the person's note of today.
 */
export function registerGiveFeedback(needs: FeedbackNeeds, preview: TemplatePreview): vscode.Disposable {
  const { notes, inUse } = needs;
  return registerCommand('teamLead.giveFeedback', {
    async ask({ person, template }) {
      const id = template ?? (await pickTemplate(preview, await knownTemplates(notes)))?.id;
      return id === undefined ? undefined : { template: id, ...(person === undefined ? {} : { person }) };
    },

    async run({ person, template: id }, interactive) {
      const known = await knownTemplates(notes);
      const template = known.find(one => one.id === id);
      if (!template) {
        const ids = known.map(one => one.id);
        return { refused: 'no-such-template', about: closest(id, ids).join(', ') };
      }
      const cursor = person === undefined ? inUse.place : undefined;
      if (cursor) return insert(cursor, snippetFor(template, cursor));
      if (person === undefined && !interactive) return { refused: 'no-place-to-insert' };
      if (!isLogged(template)) {
        const place = await needs.openTodaysNote(person);
        return place === undefined || isRefusal(place) ? place : insert(place, snippetFor(template, place));
      }
      const place = await openFeedbackLog(notes, person);
      if (place === undefined || isRefusal(place)) return place;
      const placed = await insert(place, entrySnippet(template, notes.today().date, place.personName));
      if (interactive && !isRefusal(placed)) {
        const message = vscode.l10n.t('$(info) In the feedback log of {0}', place.personName);
        vscode.window.setStatusBarMessage(message, 5000);
      }
      return placed;
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
