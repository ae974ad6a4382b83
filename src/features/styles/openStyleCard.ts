import * as v from 'valibot';
import type * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import type { Section } from '../../core/styles/selection';
import { registerCommand } from '../../platform/commands';
import { findPerson } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { anywhere } from '../../protocol/offered';
import type { StylePages } from './stylePages';

export const contract = declareCommand({
  id: 'teamLead.openStyleCard',
  title: 'Open Style Card',
  icon: '$(compass)',
  offered: anywhere,
  describe: 'Without a person or task, the card uses those chosen in the style view.',
  takes: { person: v.optional(field.text), task: v.optional(field.text) },
  describeResult: 'The person and task of the card; omitted if it is for anyone, or any task.',
  returns: shape<{ readonly person?: string; readonly task?: string }>(),
  /** `part` is the section to open. */
  knows: shape<{ readonly part: Section }>(),
});

/**
 * `teamLead.openStyleCard`: opens everything about the style for a person on a task, in the editor area. Does not
 * prompt.
 */
export function registerOpenStyleCard(notes: OpenNotes, pages: StylePages): vscode.Disposable {
  return registerCommand(contract, {
    async run({ person: reference, task, part }) {
      const found = reference === undefined ? undefined : await findPerson(notes, reference);
      if (isRefusal(found)) return found;
      const { person, task: chosen } = await pages.openCard({
        ...(found && { person: found.person.id }),
        ...(task !== undefined && { task }),
        ...(part && { part }),
      });
      return { ...(person !== null && { person }), ...(chosen !== null && { task: chosen }) };
    },
  });
}
