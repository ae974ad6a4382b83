import { growthBehaviors } from '../../content/growth/behaviors';
import { accountabilityPages } from '../../content/playbook/accountability';
import { causeCardTexts } from '../../content/playbook/cards';
import { evidencePages } from '../../content/playbook/evidence';
import { framePages } from '../../content/playbook/frame';
import { guidePages } from '../../content/playbook/guide';
import { levelPages } from '../../content/playbook/levels';
import { momentPages } from '../../content/playbook/moments';
import { signalPages } from '../../content/playbook/signals';
import { situationPages } from '../../content/playbook/situations';
import { moreSituationPages } from '../../content/situations/situations';
import { evidence } from '../../content/styles/evidence';
import { factorQuestions, frameTexts } from '../../content/styles/frame';
import { playbook } from '../../content/styles/playbook';
import { causes } from '../expectations/causes';
import { behaviorsOn } from '../growth/behaviors';
import { freshWeeks } from '../styles/freshness';
import { styleIds } from '../styles/model';
import { decisionBand } from '../styles/taskFrame';
import type { Say } from '../text/say';
import type { Page, PageText, Section, SlotText } from './card';

/** The handwritten pages, in the reader's language; only their slots are filled from the model. */
export function writtenPages(say: Say): readonly Page[] {
  return [
    ...guidePages,
    ...levelPages,
    ...signalPages,
    ...framePages,
    ...accountabilityPages,
    ...situationPages,
    ...moreSituationPages,
    ...momentPages,
    ...evidencePages,
  ].map(page => inLanguage(page, say));
}

function inLanguage(page: PageText, say: Say): Page {
  return {
    ...page,
    title: say(page.title),
    summary: say(page.summary),
    openers: page.openers.map(text => say(text)),
    sections: page.sections.flatMap(section =>
      'slot' in section ? filled(section, say) : [sayAll(section, say)],
    ),
  };
}

function sayAll({ heading, text, points, table, ...rest }: Section, say: Say): Section {
  const all = (texts: readonly string[]) => texts.map(one => say(one));
  return {
    ...rest,
    heading: say(heading),
    ...(text !== undefined && { text: say(text) }),
    ...(points && { points: all(points) }),
    ...(table && { table: { columns: all(table.columns), rows: table.rows.map(all) } }),
  };
}

function filled({ slot, heading, columns }: SlotText, say: Say): readonly Section[] {
  const parts = slots[slot]?.(say) ?? [];
  if (heading === undefined) return parts.filter((part): part is Section => 'heading' in part);
  const lists = parts.filter((part): part is readonly string[] => Array.isArray(part));
  return [
    {
      heading: say(heading),
      ...(columns
        ? { table: { columns: columns.map(text => say(text)), rows: lists } }
        : { points: lists.flat() }),
    },
  ];
}

/** The content of each slot: rows of a table, points as rows of one cell, or whole sections. */
const slots: Readonly<Record<string, (say: Say) => readonly (readonly string[] | Section)[]>> = {
  leadership: say => behaviorsOn('leadership').map(id => [say(growthBehaviors[id].text)]),
  management: say => behaviorsOn('management').map(id => [say(growthBehaviors[id].text)]),
  'moves-up': say =>
    styleIds.map(id => ({ heading: say(playbook[id].name), text: say(playbook[id].moveUp) })),
  'moves-back': say =>
    [...styleIds].reverse().map(id => ({
      heading: say(playbook[id].name),
      text: say(playbook[id].moveBack),
    })),
  'fresh-weeks': say => styleIds.map(id => [say(playbook[id].name), String(freshWeeks[id])]),
  factors: say =>
    Object.values(factorQuestions).map(({ name, anchors }) => [name, ...anchors].map(text => say(text))),
  rhythms: say => styleIds.map(id => [say(playbook[id].name), say(playbook[id].checkIn.rhythm)]),
  rights: say =>
    frameTexts.rights.map((right, at) => [String(at + 1), say(right), say(frameTexts.rightsMean[at] ?? '')]),
  bands: say => styleIds.map(id => [say(playbook[id].name), decisionBand(id).join('–')]),
  structure: say =>
    Object.values(frameTexts.structure).map(({ because, steps }) => [
      [because, ...steps].map(text => say(text)).join(' '),
    ]),
  causes: say =>
    causes.map(({ title, questions, nextStep, styleLink }) => ({
      heading: say(title),
      points: [
        ...questions.map(question => say(question)),
        say(causeCardTexts.next, say(nextStep)),
        say(causeCardTexts.style, say(styleLink)),
      ],
    })),
  studies: say =>
    evidence.studies.map(({ who, year, sample, finding }) => [who, year, say(sample), say(finding)]),
};
