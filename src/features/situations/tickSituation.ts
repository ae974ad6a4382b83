import * as v from 'valibot';
import * as vscode from 'vscode';
import { placeOf } from '../../core/notebook/placeOf';
import { liveBoard } from '../../core/playbook/situationBoard';
import { isRefusal } from '../../core/refusal';
import { actKey } from '../../core/situations/actKey';
import { type ActWords, changeActs } from '../../core/situations/changeSituation';
import { situationSides } from '../../core/situations/situation';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { pickMany } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { actsField } from './actField';
import { findSituation } from './findSituation';
import { situationNamed, situations } from './library';
import { pickSituation } from './pickSituation';
import { sideWord } from './sideWord';

export const contract = declareCommand({
  id: 'teamLead.tickSituation',
  title: 'Check Off What Is Being Done in a Situation…',
  icon: '$(checklist)',
  // domain.md §5.4.
  describe: 'Acts to check (`tick`) and uncheck (`untick`), by their text.',
  takes: {
    uri: field.address,
    tick: v.exactOptional(actsField),
    untick: v.exactOptional(actsField),
    date: v.exactOptional(field.calendarDate),
  },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.tickSituation`: checks off what is already being done in a live situation. */
export function registerTickSituation(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given, ask) {
      if (given.uri !== undefined && (given.tick || given.untick)) return { ...given, uri: given.uri };
      ask.expect(given.uri === undefined ? 2 : 1);
      const { fact } = await pickSituation(ask, notes, given.uri);
      const rows = liveBoard(fact, situationNamed(fact.situation)).columns.flatMap(({ side, acts }) =>
        acts.map(({ text, state }) => ({ side, text, picked: state === 'doing' || state === 'done' })),
      );
      const chosen = await pickMany(
        ask.under(`${ask.title}: ${fact.title}`),
        vscode.l10n.t('What is being done already?'),
        rows.map(row => ({
          label: row.text,
          description: sideWord(row.side),
          picked: row.picked,
          value: row,
        })),
      );
      const words = (list: typeof rows) => list.map(({ side, text }) => ({ side, text }));
      return {
        ...given,
        uri: fact.uri,
        tick: words(chosen.filter(row => !row.picked)),
        untick: words(rows.filter(row => row.picked && !chosen.includes(row))),
      };
    },
    async run({ day }, { uri, tick = [], untick = [] }) {
      const found = await findSituation(notes, uri);
      if (isRefusal(found)) return found;
      const known = knownActs();
      const isKnown = (act: ActWords) => known.has(actKey(act));
      const written = await found.notebook.edit(uri, text =>
        changeActs(text, { tick, untick, isKnown }, day),
      );
      return placeOf(written);
    },
  });
}

/** The acts of the playbook, in English and in the user's language. */
function knownActs(): ReadonlySet<string> {
  return new Set(
    situations().flatMap(({ acts }) =>
      situationSides.flatMap(side =>
        acts[side].flatMap(({ text, english }) =>
          [text, english].map(words => actKey({ side, text: words })),
        ),
      ),
    ),
  );
}
