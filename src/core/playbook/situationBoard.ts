import type { Located } from '../notebook/subjects';
import { actKey } from '../situations/actKey';
import type { Board, LiveRow } from '../situations/boardShape';
import {
  type SituationAct,
  type SituationFact,
  type SituationSide,
  situationSides,
} from '../situations/situation';
import { compareTexts } from '../text/compareTexts';
import type { LibraryAct, LibrarySituation } from './situationLibrary';

type Act = Board['columns'][number]['acts'][number];

/** A situation of the playbook with nothing checked. */
export function boardOf(situation: LibrarySituation): Board {
  const { id, title, summary, openers, acts } = situation;
  return {
    id,
    title,
    summary,
    openers,
    columns: situationSides.map(side => ({
      side,
      acts: acts[side].map(({ text }): Act => ({ text, state: 'missing' })),
    })),
  };
}

/**
 * A live situation: the playbook's acts with their state in the note, then acts that only the note has. Acts match in
 * the reader's language and in English, so that a note survives a change of language.
 */
export function liveBoard(fact: Located<SituationFact>, situation: LibrarySituation | undefined): Board {
  const { uri, line, title, date, closedOn, looks } = fact;
  return {
    ...(situation
      ? { id: situation.id, title: situation.title, summary: situation.summary, openers: situation.openers }
      : { openers: [] }),
    columns: situationSides.map(side => ({
      side,
      acts: columnOf(side, fact.acts, situation?.acts[side] ?? []),
    })),
    live: {
      uri,
      line,
      name: title,
      ...(date && { date }),
      ...(closedOn && { closedOn }),
      looks: looks.map(({ date: on, text }) => ({ date: on, text })),
    },
  };
}

function columnOf(side: SituationSide, noted: readonly SituationAct[], known: readonly LibraryAct[]): Act[] {
  const own = new Map(
    noted
      .filter(act => act.side === side)
      .toReversed()
      .map(act => [actKey(act), act]),
  );
  const listed = known.map(({ text, english }): Act => {
    const keys = [text, english].map(words => actKey({ side, text: words }));
    const act = keys.map(key => own.get(key)).find(found => found);
    for (const key of keys) own.delete(key);
    return act ? noteAct(act) : { text, state: 'missing' };
  });
  return [...listed, ...[...own.values()].reverse().map(noteAct)];
}

function noteAct({ text, state, due, note }: SituationAct): Act {
  return { text, state, ...(due && { due }), ...(note && { note }) };
}

/** The live situations as rows: open ones first, newest first. */
export function liveRows(
  facts: readonly Located<SituationFact>[],
  library: readonly LibrarySituation[],
): readonly LiveRow[] {
  const byId = new Map(library.map(situation => [situation.id, situation]));
  return facts
    .map((fact): LiveRow => {
      const situation = fact.situation === undefined ? undefined : byId.get(fact.situation);
      const acts = liveBoard(fact, situation).columns.flatMap(column => column.acts);
      const { uri, title, date, closedOn } = fact;
      return {
        uri,
        name: title,
        ...(situation && { title: situation.title }),
        done: acts.filter(({ state }) => state === 'doing' || state === 'done').length,
        of: acts.length,
        ...(date && { date }),
        ...(closedOn && { closedOn }),
      };
    })
    .sort((one, other) => order(one, other));
}

function order(one: LiveRow, other: LiveRow): number {
  if ((one.closedOn === undefined) !== (other.closedOn === undefined))
    return one.closedOn === undefined ? -1 : 1;
  const dayOf = ({ closedOn, date }: LiveRow) => closedOn ?? date ?? '';
  return compareTexts(dayOf(other), dayOf(one));
}
