import { situationPages } from '../../content/playbook/situations';
import { moreSituationPages } from '../../content/situations/situations';
import { type SituationSide, situationSides } from '../situations/situation';
import type { Say } from '../text/say';
import type { PageText } from './card';

/** A situation that needs both, in the reader's language: what to do on either side. */
export interface LibrarySituation {
  /** Id of its card. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Other words people may search for; English, not shown. */
  readonly words: string;
  readonly openers: readonly string[];
  /** Four or five acts per side. A note may contain the text in either language. */
  readonly acts: Readonly<Record<SituationSide, readonly LibraryAct[]>>;
}

export interface LibraryAct {
  readonly text: string;
  readonly english: string;
}

/** The headings of the two columns on the pages of the playbook. */
const headings: Readonly<Record<SituationSide, string>> = { lead: 'Lead', manage: 'Manage' };

/** Every page of the playbook with a column for each side (domain.md §5.4). */
export function situationLibrary(say: Say): readonly LibrarySituation[] {
  return [...situationPages, ...moreSituationPages].flatMap(page => {
    const [lead, manage] = situationSides.map(side => actsOf(page, side, say));
    if (!lead || !manage) return [];
    const { id, words } = page;
    return [
      {
        id,
        title: say(page.title),
        summary: say(page.summary),
        words,
        openers: page.openers.map(text => say(text)),
        acts: { lead, manage },
      },
    ];
  });
}

function actsOf({ sections }: PageText, side: SituationSide, say: Say): readonly LibraryAct[] | undefined {
  const section = sections.find(each => each.heading === headings[side]);
  return section && 'points' in section
    ? section.points?.map(english => ({ english, text: say(english) }))
    : undefined;
}
