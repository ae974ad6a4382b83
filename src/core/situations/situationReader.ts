import { isPublic } from '../notebook/isPublic';
import { allOf, type Located, type Reader } from '../notebook/subjects';
import { isSituation, readSituation } from './readSituation';
import type { SituationFact } from './situation';

interface Facts {
  /** The situation in a note, if the note is one. */
  readonly situations: readonly SituationFact[];
}

declare module '../notebook/subjects' {
  interface Subjects {
    readonly situations: {
      readonly kind: 'situation';
      readonly facts: Facts;
      readonly person: { readonly situations: readonly Located<SituationFact>[] };
    };
  }
}

const nothing: Facts = { situations: [] };

/** Situations that need both leading and managing: one per file, recognized by `type: situation`. */
export const situationReader: Reader<'situations'> = {
  kind: (_, frontMatter) => (isSituation(frontMatter) ? 'situation' : undefined),
  nothing,
  read: ({ kind, blocks, person, problems }) =>
    kind === 'situation' ? { situations: [readSituation(blocks, person, problems)] } : nothing,
  gather: notes => ({ situations: allOf(notes, facts => facts.situations) }),
  shown({ situations }) {
    if (situations.every(({ acts, looks }) => [...acts, ...looks].every(isPublic))) return {};
    return {
      situations: situations.filter(isPublic).map(one => ({
        ...one,
        acts: one.acts.filter(isPublic),
        looks: one.looks.filter(isPublic),
      })),
    };
  },
};
