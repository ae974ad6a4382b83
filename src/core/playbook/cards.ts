import { questionBank } from '../../content/brief/questions';
import { templateCardTexts } from '../../content/playbook/cards';
import { directionWords, matchCardTexts, matchWords, supportWords } from '../../content/playbook/match';
import { questionGroups, questionsSummary } from '../../content/playbook/questions';
import {
  borderTexts,
  borderTitles,
  commitmentTitles,
  styleCards,
  styleCardTexts,
} from '../../content/playbook/styles';
import {
  commitmentAnchors,
  competenceAnchors,
  playbook,
  type StylePlaybook,
} from '../../content/styles/playbook';
import { cellReasons } from '../../content/styles/reasons';
import type { QuestionGroup } from '../brief/questions';
import { templatePreview } from '../feedback/snippetFor';
import { type FeedbackTemplate, prefixOf, templates } from '../feedback/templates';
import { type DecisionCell, decisionTable } from '../styles/decisionTable';
import { matchStyles } from '../styles/match';
import { type StyleId, styleIds, styleOfLevel } from '../styles/model';
import type { Say } from '../text/say';
import { type Card, type CardKind, cardKinds, matchCardId, type Page, type Section } from './card';
import { writtenPages } from './writtenPages';

export { cardMarkdown } from './cardMarkdown';
export { findCards } from './findCards';

/**
 * Everything in the playbook, in the order of the Playbook view. `today` (`yyyy-mm-dd`) is the date shown in
 * templates. This module is mostly text, so load it when the first card is needed.
 */
export function playbookCards(today: string, say: Say): readonly Card[] {
  const cards: readonly Card[] = [
    ...styleIds.map(id => stylePage(playbook[id], say)),
    ...decisionTable.filter(({ pair }) => pair).map(cell => cellPage(cell, say)),
    ...styleIds.flatMap(needed => styleIds.map(used => matchPage(needed, used, say))),
    ...(Object.keys(questionGroups) as QuestionGroup[]).map(group => questionsPage(group, say)),
    ...templates.map(template => templateCard(template, today, say)),
    ...writtenPages(say),
  ];
  return cardKinds.flatMap(kind => inOrder(kind, cards));
}

/** Cards to move to the front of their group, if reading order differs from the order they are built in. */
const first: Partial<Record<CardKind, readonly string[]>> = {
  level: ['level-d1', 'level-d2', 'level-d3', 'level-d4'],
  frame: ['task-factors', 'check-in-rhythm', 'decision-levels', 'task-structure'],
  accountability: ['goal-kinds', 'expectation-course', 'unmet-causes'],
  evidence: ['evidence'],
};

function inOrder(kind: CardKind, cards: readonly Card[]): readonly Card[] {
  const ids = first[kind] ?? [];
  const place = ({ id }: Card) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return cards.filter(card => card.kind === kind).sort((one, other) => place(one) - place(other));
}

/** domain.md §4: everything on a style's page of the playbook. */
function stylePage(style: StylePlaybook, say: Say): Page {
  const texts = styleCardTexts;
  const all = (list: readonly string[]) => list.map(text => say(text));
  return {
    id: styleCardId(style.id),
    kind: 'style',
    title: say(style.name),
    summary: say(style.oneLine),
    openers: all(style.openers),
    sections: [
      {
        heading: say(texts.checkIn),
        text: say(texts.rhythm, say(style.checkIn.rhythm)),
      },
      { heading: say(texts.more), points: all(style.more) },
      { heading: say(texts.less), points: all(style.less) },
      { heading: say(texts.behaviors), points: all(style.behaviors), ordered: true },
      { heading: say(texts.pitfalls), points: all(style.pitfalls) },
      { heading: say(texts.move), points: all([style.moveUp, style.moveBack]) },
    ],
    words: styleCards[style.id].words,
    source: style.source,
    related: [`level-d${style.id.slice(1)}`, `questions-${style.id.toLowerCase()}`, 'signs-to-move-on'],
  };
}

function styleCardId(style: StyleId): string {
  return `style-${style.toLowerCase()}`;
}

/** domain.md §1.4: a reading on the border between two levels. */
function cellPage(cell: DecisionCell, say: Say): Page {
  const { competence, commitment, pair, versions } = cell;
  const { reason, cautionWhenDown } = cellReasons[competence][commitment];
  const name = (style: StyleId) => say(playbook[style].name);
  const [lower, higher] = (pair ?? ['D1', 'D2']).map(level => styleOfLevel[level]) as [StyleId, StyleId];
  const opener = (style: StyleId) => playbook[style].openers.slice(0, 1).map(text => say(text));
  return {
    id: `reading-${competence}-${commitment}`,
    kind: 'level',
    title: say(borderTitles[competence], say(commitmentTitles[commitment])),
    summary: say(reason),
    openers: [...opener(cell.style), ...opener(cell.neighbour)],
    sections: [
      {
        heading: say(borderTexts.border),
        table: {
          columns: [say(borderTexts.results), say(borderTexts.style)],
          rows: [
            [say(borderTexts.rising), name(higher)],
            [say(borderTexts.same), name(lower)],
            [say(borderTexts.unknown), name(cell.style)],
          ],
        },
      },
      {
        heading: say(borderTexts.looks),
        points: [say(competenceAnchors[competence]), say(commitmentAnchors[commitment])],
      },
      ...(versions
        ? [
            {
              heading: say(borderTexts.versions),
              text: say(borderTexts.disagree, name(versions.Hersey), name(versions.Blanchard)),
            },
          ]
        : []),
      ...(cautionWhenDown ? [{ heading: say(borderTexts.slipping), text: say(cautionWhenDown) }] : []),
    ],
    words: `border borderline between split ${cell.level.toLowerCase()} ${competence} ${commitment}`,
    source: cell.source,
    related: [styleCardId(lower), styleCardId(higher), 'two-readings'],
  };
}

/** domain.md §1.6: the style in use next to the one that fits */
function matchPage(needed: StyleId, used: StyleId, say: Say): Page {
  const { class: how, direction, support, sentence, change, source } = matchStyles(needed, used);
  return {
    id: matchCardId(needed, used),
    kind: 'match',
    title: say(matchCardTexts.title, say(playbook[needed].name), say(playbook[used].name)),
    summary: say(sentence),
    openers: playbook[needed].openers.slice(0, 2).map(text => say(text)),
    sections: [
      { heading: say(matchCardTexts.change), text: say(change) },
      {
        heading: say(matchCardTexts.apart),
        points: [
          say(matchWords[how]),
          ...(direction ? [say(directionWords[direction])] : []),
          ...(support ? [say(supportWords[support])] : []),
        ],
      },
    ],
    words: [
      `match mismatch ${how} ${needed} ${used} needs gets instead`,
      direction === 'over' ? 'micromanage micromanaging control over-supervision' : '',
      direction === 'under' ? 'hands-off absent abandoned under-supervision' : '',
    ].join(' '),
    source,
    related: [...new Set([styleCardId(needed), styleCardId(used)])],
  };
}

function questionsPage(group: QuestionGroup, say: Say): Page {
  const { title, words } = questionGroups[group];
  const isStyle = styleIds.some(id => id === group);
  return {
    id: `questions-${group.toLowerCase()}`,
    kind: 'questions',
    title: say(title),
    summary: say(questionsSummary),
    openers: questionBank[group].map(text => say(text)),
    sections: [],
    words: `1:1 one-on-one ask ${words}`,
    source: 'domain.md §4 [J]',
    related: isStyle
      ? [`style-${group.toLowerCase()}`]
      : group === 'motivation' || group === 'confidence'
        ? [`gap-${group}`]
        : [],
  };
}

function templateCard(template: FeedbackTemplate, today: string, say: Say): Card {
  const { id, title, when, goodAt, badAt, origin, kind } = template;
  const texts = templateCardTexts;
  const remark = (heading: string, text: string | undefined): Section[] =>
    text === undefined ? [] : [{ heading: say(heading), text: say(text) }];
  return {
    id: `template-${id}`,
    kind: 'template',
    title: say(title),
    summary: say(when),
    openers: [],
    sections: [
      ...remark(texts.good, goodAt),
      ...remark(texts.careful, badAt),
      ...remark(texts.origin, origin),
      {
        heading: say(texts.editor),
        text: say(texts.type, prefixOf(template)),
      },
    ],
    words: `${id} ${prefixOf(template)} ${kind} feedback template snippet`,
    source: 'domain.md §6 [J]',
    template: id,
    sample: templatePreview(template, today),
  };
}
