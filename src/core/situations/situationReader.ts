import { isPublic } from '../notebook/isPublic';
import { allOf, type Reader } from '../notebook/subjects';
import { isSituation, readSituation } from './readSituation';
import type { SituationFact } from './situation';

declare module '../notebook/subjects' {
  /** The situation in a note, if the note is one. */
  interface Subjects {
    readonly situations: ListSubject<'situation', 'situations', SituationFact>;
  }
}

const nothing = { situations: [] };

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
