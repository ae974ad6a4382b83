import * as v from 'valibot';
import * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import { entrySnippet, isLogged } from '../../core/feedback/entrySnippet';
import { snippetFor } from '../../core/feedback/snippetFor';
import { isRefusal, type Refusal } from '../../core/refusal';
import { askPerson } from '../../platform/askPerson';
import { registerCommand, showDone } from '../../platform/commands';
import type { EditorInUse, PlaceInNote } from '../../platform/editorInUse';
import { insertBlock } from '../../platform/insertBlock';
import type { LiveNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { withEditorOrPeople } from '../../protocol/offered';
import { knownTemplates } from './knownTemplates';
import { nameAt } from './nameAt';
import { openFeedbackLog } from './openFeedbackLog';
import { pickTemplate } from './pickTemplate';
import type { TemplatePreview } from './templatePreview';

declare module '../../core/refusal' {
  interface Refusals {
    /** `closest`: the ids nearest to the one that was given. */
    readonly 'no-such-template': { readonly closest: readonly string[] };
  }
}

export const contract = declareCommand({
  id: 'teamLead.giveFeedback',
  title: 'Give Feedback…',
  icon: '$(insert)',
  offered: withEditorOrPeople,
  takes: { person: v.exactOptional(field.text), template: field.text },
  describeResult: '`line` is the first inserted line; for an entry in the feedback log, its heading.',
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** Dependencies of this feature. */
export interface FeedbackNeeds {
  readonly notes: LiveNotes;
  readonly inUse: EditorInUse;
  /** Opens the page prepared for a person's next 1:1, and returns where to insert text. */
  openPrepared(person: string): Promise<PlaceInNote | Refusal>;
}

/**
 * `teamLead.giveFeedback`: inserts a template at the cursor. For a given person, or without a cursor, feedback goes
 * into the person's log, and an agreement or a talk into the page for the next 1:1.
 */
export function registerGiveFeedback(needs: FeedbackNeeds, preview: TemplatePreview): vscode.Disposable {
  const { notes, inUse } = needs;
  return registerCommand(contract, {
    asks: ['template'],
    async ask(given, ask) {
      const atCursor = given.person === undefined && inUse.place !== undefined;
      if (given.person === undefined && !atCursor) ask.expect(1);
      const known = await knownTemplates(notes);
      const template = given.template ?? (await pickTemplate(ask, preview, known)).id;
      const person =
        given.person ??
        (atCursor
          ? undefined
          : await askPerson(ask, notes, { question: vscode.l10n.t('Give feedback to…') }));
      return { template, ...(person !== undefined && { person }) };
    },

    async run({ person, template: id }, interactive) {
      const templates = await knownTemplates(notes);
      const template = templates.find(one => one.id === id);
      if (!template) {
        const ids = templates.map(one => one.id);
        return { refused: 'no-such-template', closest: closest(id, ids) };
      }
      const cursor = person === undefined ? inUse.place : undefined;
      if (cursor) {
        const known = await nameAt(notes, cursor.editor.document.uri);
        return insertBlock(cursor, { snippet: snippetFor(template, known) });
      }
      if (person === undefined) return { refused: 'no-place-to-insert' };
      if (!isLogged(template)) {
        const place = await needs.openPrepared(person);
        if (isRefusal(place)) return place;
        return insertBlock(place, { snippet: snippetFor(template, place) });
      }
      const place = await openFeedbackLog(notes, person);
      if (isRefusal(place)) return place;
      const snippet = entrySnippet(template, notes.today().date, place.personName);
      const placed = await insertBlock(place, { snippet });
      if (interactive && !isRefusal(placed)) {
        const message = vscode.l10n.t('$(info) In the feedback log of {0}', place.personName);
        showDone(message);
      }
      return placed;
    },
  });
}
