import type { Blocks, Item } from '../markdown/blocks';
import { readBox } from '../markdown/taskState';
import { ownId } from '../notebook/layout';
import { allOf, type Located, type Reader } from '../notebook/subjects';
import { flatMapSteps, type Steps } from '../steps';
import type { ActionFact, SetAsideFact } from './actionFact';
import { readAction } from './actionItem';
import { isEmptyTask } from './completeAction';
import { nearBoxes, nearMarks } from './nearActions';

interface Facts {
  readonly actions: readonly ActionFact[];
  /** Actions that were dropped or moved elsewhere; they are never counted. */
  readonly setAside: readonly SetAsideFact[];
}

declare module '../notebook/subjects' {
  interface Subjects {
    readonly actions: {
      readonly facts: Facts;
      readonly person: {
        /** Open and done actions. */
        readonly actions: readonly Located<ActionFact>[];
        /** Actions that were dropped or moved elsewhere. */
        readonly setAside: readonly Located<SetAsideFact>[];
      };
    };
  }
}

const nothing: Facts = { actions: [], setAside: [] };

/**
 * Every item with a checkbox is an action, except in the inbox and in colleagues' forms. In the lead's own notes, it is
 * the lead's.
 */
export const actionReader: Reader<'actions'> = {
  nothing,
  *read({ kind, blocks, person }) {
    if (kind === 'inbox' || kind === 'balance-form') return nothing;
    const actions = yield* actionsIn(blocks, person);
    return { actions, setAside: yield* setAsideIn(blocks, person) };
  },
  *hints({ kind, blocks }) {
    const boxes = yield* nearBoxes(blocks);
    return kind === 'inbox' ? boxes : [...boxes, ...(yield* nearMarks(blocks))];
  },
  gather: notes => ({
    actions: allOf(notes, facts => facts.actions),
    setAside: allOf(notes, facts => facts.setAside),
  }),
};

function actionsIn({ items }: Blocks, person: string): Steps<ActionFact[]> {
  const within = outermost();
  return flatMapSteps(items, item => {
    const nested = within(item);
    return item.done === undefined || isEmptyTask(item)
      ? []
      : [
          {
            line: item.line,
            done: item.done,
            raw: item.text,
            ...nested,
            ...(person === ownId && { owner: 'me' as const }),
            ...readAction(item.text, person),
          },
        ];
  });
}

function* setAsideIn({ items }: Blocks, person: string): Steps<readonly SetAsideFact[]> {
  if (!items.some(item => item.aside)) return nothing.setAside;
  const within = outermost();
  return yield* flatMapSteps(items, item => {
    const nested = within(item);
    const { line, text, aside: state } = item;
    if (!state) return [];
    const words = text.slice(readBox(text)?.length ?? 0);
    return [{ line, done: false, raw: text, state, ...nested, ...readAction(words, person) }];
  });
}

/** Returns, for items passed in file order, the top-level item each one is nested in. */
function outermost(): (item: Item) => Pick<ActionFact, 'within'> {
  let top = 0;
  return ({ depth, line }) => {
    if (depth > 0) return { within: top };
    top = line;
    return {};
  };
}
