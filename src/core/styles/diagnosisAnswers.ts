import type { Shape } from '../shape';
import { normalizeName } from '../text/normalizeName';
import { questionIds } from './diagnosisQuestions';
import type { closerLookShape, datedAnswerOf, lookIntentShapes, savedLookShape } from './lookShapes';

export type DatedAnswer = Shape<ReturnType<typeof datedAnswerOf>>;
export type CloserLook = Shape<typeof closerLookShape>;

/** Before the first answer. */
export const noLook: CloserLook = { answers: {}, at: questionIds[0] };

export type LookIntent = Shape<(typeof lookIntentShapes)[number]>;

/** The look after one intent; the same object if nothing changed. */
export function reduceLook(look: CloserLook, intent: LookIntent): CloserLook {
  switch (intent.do) {
    case 'answer': {
      const { [intent.question]: before, ...others } = look.answers;
      if (same(before, intent.answer)) return look;
      return {
        ...look,
        answers: intent.answer ? { ...others, [intent.question]: intent.answer } : others,
      };
    }
    case 'question':
      return intent.question === look.at ? look : { ...look, at: intent.question };
    case 'forgetAnswers':
      return isEmpty(look) && look.at === noLook.at ? look : noLook;
  }
}

/** The date of the oldest answer, `yyyy-mm-dd`; `undefined` without answers. */
export function oldestAnswer({ answers }: CloserLook): string | undefined {
  return Object.values(answers)
    .map(({ on }) => on)
    .sort()[0];
}

/** The person and task a look is about; `null` means nobody in particular, or any task. */
export type LookedAt = Omit<SavedLook, 'look'>;

export type SavedLook = Shape<typeof savedLookShape>;

/** The looks at all people and tasks of a workspace, except those without answers. */
export class SavedLooks {
  #kept: readonly SavedLook[] = [];

  /** A new array after each change. */
  get kept(): readonly SavedLook[] {
    return this.#kept;
  }

  restore(kept: readonly SavedLook[]): void {
    this.#kept = kept;
  }

  of(about: LookedAt): CloserLook | undefined {
    return this.#kept.find(each => sameSubject(each, about))?.look;
  }

  keep({ person, task }: LookedAt, look: CloserLook): void {
    const before = this.of({ person, task });
    if (before === look || (before === undefined && isEmpty(look))) return;
    const others = this.#kept.filter(each => !sameSubject(each, { person, task }));
    this.#kept = isEmpty(look) ? others : [...others, { person, task, look }];
  }

  /** Drops the looks at anyone else. */
  keepOnly(people: ReadonlySet<string>): void {
    const left = this.#kept.filter(({ person }) => person === null || people.has(person));
    if (left.length < this.#kept.length) this.#kept = left;
  }
}

/** True for the same person and task, in any spelling. */
export function sameSubject(one: LookedAt, other: LookedAt): boolean {
  if (one.person !== other.person) return false;
  return one.task === null || other.task === null
    ? one.task === other.task
    : normalizeName(one.task) === normalizeName(other.task);
}

function isEmpty({ answers }: CloserLook): boolean {
  return Object.keys(answers).length === 0;
}

function same(one: DatedAnswer | undefined, other: DatedAnswer | null): boolean {
  return one?.value === other?.value && one?.evidence === other?.evidence && one?.on === other?.on;
}
