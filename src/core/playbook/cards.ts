import { type QuestionGroup, questionBank } from '../brief/questions';
import { causes } from '../expectations/causes';
import { templatePreview } from '../feedback/snippetFor';
import { type FeedbackTemplate, prefixOf, templates } from '../feedback/templates';
import { type DecisionCell, decisionTable } from '../styles/decisionTable';
import { driverAdvice } from '../styles/driverAdvice';
import { evidence } from '../styles/evidence';
import { factorQuestions, frameTexts, knowledgeQuestion } from '../styles/frameTexts';
import { freshWeeks, readAgainSigns } from '../styles/freshness';
import { type MatchClass, matchStyles, type Supervision } from '../styles/match';
import {
  type CommitmentDriver,
  type Competence,
  type StyleId,
  styleIds,
  styleOfLevel,
} from '../styles/model';
import { commitmentAnchors, competenceAnchors, playbook, type StylePlaybook } from '../styles/playbook';
import { decisionBand } from '../styles/taskFrame';
import type { Say } from '../text/say';
import { type Card, type CardKind, cardKinds, matchCardId, type Page, type Section } from './card';
import { pages } from './pages';

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
    moveOnPage(say),
    stepBackPage(say),
    readAgainPage(say),
    gapPage('confidence', say),
    gapPage('motivation', say),
    ...styleIds.flatMap(needed => styleIds.map(used => matchPage(needed, used, say))),
    ...framePages(say),
    causesPage(say),
    ...(Object.keys(questionGroups) as QuestionGroup[]).map(group => questionsPage(group, say)),
    ...templates.map(template => templateCard(template, today, say)),
    evidencePage(say),
    independencePage(say),
    ...pages.map(page => sayPage(page, say)),
  ];
  return cardKinds.flatMap(kind => inOrder(kind, cards));
}

/** Cards to move to the front of their group, if reading order differs from the order they are built in. */
const first: Partial<Record<CardKind, readonly string[]>> = {
  level: ['level-d1', 'level-d2', 'level-d3', 'level-d4'],
  frame: ['task-factors', 'check-in-rhythm', 'decision-levels', 'task-structure'],
  accountability: ['clear-expectation', 'goal-kinds', 'expectation-course', 'unmet-causes'],
  evidence: ['evidence'],
};

function inOrder(kind: CardKind, cards: readonly Card[]): readonly Card[] {
  const ids = first[kind] ?? [];
  const place = ({ id }: Card) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return cards.filter(card => card.kind === kind).sort((one, other) => place(one) - place(other));
}

function sayPage(page: Page, say: Say): Page {
  const all = (texts: readonly string[]) => texts.map(text => say(text));
  return {
    ...page,
    title: say(page.title),
    summary: say(page.summary),
    openers: all(page.openers),
    sections: page.sections.map(({ heading, text, points, table, ...rest }) => ({
      ...rest,
      heading: say(heading),
      ...(text !== undefined && { text: say(text) }),
      ...(points && { points: all(points) }),
      ...(table && { table: { columns: all(table.columns), rows: table.rows.map(all) } }),
    })),
  };
}

const styleWords: Readonly<Record<StyleId, string>> = {
  S1: 's1 directing telling instruct instructions steps beginner new direct tell',
  S2: 's2 coaching selling coach explain persuade mentor',
  S3: 's3 supporting participating support listen facilitate encourage',
  S4: 's4 delegating delegate hand over empower ownership trust autonomy',
};

/** domain.md §4: everything on a style's page of the playbook. */
function stylePage(style: StylePlaybook, say: Say): Page {
  const all = (texts: readonly string[]) => texts.map(text => say(text));
  return {
    id: styleCardId(style.id),
    kind: 'style',
    title: say(style.name),
    summary: say(style.oneLine),
    openers: all(style.openers),
    sections: [
      {
        heading: say('Check in'),
        text: say('{0}, before the task’s own demands move it.', say(style.checkIn.rhythm)),
      },
      { heading: say('More'), points: all(style.more) },
      { heading: say('Less'), points: all(style.less) },
      { heading: say('Ten things to do'), points: all(style.behaviors), ordered: true },
      { heading: say('Pitfalls'), points: all(style.pitfalls) },
      { heading: say('When to move'), points: all([style.moveUp, style.moveBack]) },
    ],
    words: styleWords[style.id],
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
  const name = (style: StyleId) => say(playbook[style].name);
  const [lower, higher] = (pair ?? ['D1', 'D2']).map(level => styleOfLevel[level]) as [StyleId, StyleId];
  const opener = (style: StyleId) => playbook[style].openers.slice(0, 1).map(text => say(text));
  return {
    id: `reading-${competence}-${commitment}`,
    kind: 'level',
    title: say(cellTitles[competence], say(commitmentTitles[commitment])),
    summary: say(cell.reason),
    openers: [...opener(cell.style), ...opener(cell.neighbour)],
    sections: [
      {
        heading: say('On the border'),
        table: {
          columns: [say('Recent results'), say('Style')],
          rows: [
            [say('Got better, or took less help'), name(higher)],
            [say('Much like the ones before, or slipped'), name(lower)],
            [say('Not known'), name(cell.style)],
          ],
        },
      },
      {
        heading: say('What it looks like'),
        points: [say(competenceAnchors[competence]), say(commitmentAnchors[commitment])],
      },
      ...(versions
        ? [
            {
              heading: say('Two versions'),
              text: say(
                'The published versions of the model disagree here: Hersey’s says {0}, Blanchard’s says {1}.',
                name(versions.Hersey),
                name(versions.Blanchard),
              ),
            },
          ]
        : []),
      ...(cell.cautionWhenDown ? [{ heading: say('If results slip'), text: say(cell.cautionWhenDown) }] : []),
    ],
    words: `border borderline between split ${cell.level.toLowerCase()} ${competence} ${commitment}`,
    source: cell.source,
    related: [styleCardId(lower), styleCardId(higher), 'two-readings'],
  };
}

const cellTitles: Readonly<Record<Competence, string>> = {
  low: 'Low competence, {0} commitment',
  some: 'Some competence, {0} commitment',
  moderate: 'Moderate competence, {0} commitment',
  high: 'High competence, {0} commitment',
};
const commitmentTitles = { low: 'low', variable: 'variable', high: 'high' } as const;

/** domain.md §1.5, §4 */
function moveOnPage(say: Say): Page {
  return {
    id: 'signs-to-move-on',
    kind: 'signal',
    title: say('Signs to move on one style'),
    summary: say(
      'Two outcomes in a row were met, with no more help than the style means. Then move on by one style, and tell them.',
    ),
    openers: [
      say('You have done this twice without my steps. From here on, you bring the plan.'),
      say('What would you need so that I can let go of one more thing?'),
    ],
    sections: [
      ...styleIds.map(id => ({ heading: say(playbook[id].name), text: say(playbook[id].moveUp) })),
      {
        heading: say('How to move'),
        points: [
          say('Take away a little direction, and watch.'),
          say('Add support as results hold; later, take support away as well.'),
          say('One style at a time. Coaching may be left out where the dip never came.'),
        ],
      },
    ],
    words: 'move up forward progress progression promote next style grow signs signals ready let go',
    source: 'domain.md §1.5 [10][J], §4 [J]',
    related: ['signs-to-step-back', 'read-again'],
  };
}

/** domain.md §1.5, §4 */
function stepBackPage(say: Say): Page {
  return {
    id: 'signs-to-step-back',
    kind: 'signal',
    title: say('Signs to step back one style'),
    summary: say(
      'One outcome was not met, two check-ins slipped, or the commitment is a step lower: read the task again before you change anything. Then step back by one style, no more.',
    ),
    openers: [
      say('Something is different from last month. What has changed for you?'),
      say('Until this runs again I would like to look at it with you each week. What would help?'),
    ],
    sections: [
      ...[...styleIds].reverse().map(id => ({
        heading: say(playbook[id].name),
        text: say(playbook[id].moveBack),
      })),
      {
        heading: say('How to step back'),
        points: [
          say('Skill rarely fades in weeks; ask what changed.'),
          say(
            'From Delegating to Supporting first; on to Coaching if it does not turn in one or two cycles.',
          ),
          say(
            'Straight to Directing only for safety or an incident, announced, and with an hour at which it ends.',
          ),
        ],
      },
    ],
    words: 'move back regress regression slip decline worse signs signals trouble step back',
    source: 'domain.md §1.5 [17][J], §4 [J]',
    related: ['signs-to-move-on', 'read-again', 'gap-motivation', 'temporary-command'],
  };
}

/** domain.md §2.6 */
function readAgainPage(say: Say): Page {
  return {
    id: 'read-again',
    kind: 'signal',
    title: say('When to read a task again'),
    summary: say(
      'A reading goes stale: after some weeks, and at once when something happens. One that is twice as old is not to be relied on.',
    ),
    openers: [say('It has been a while since we talked about how we work on this. Does it still fit?')],
    sections: [
      { heading: say('At once, when'), points: readAgainSigns.map(sign => say(sign)) },
      {
        heading: say('Otherwise'),
        table: {
          columns: [say('Style'), say('Fresh for weeks')],
          rows: styleIds.map(id => [say(playbook[id].name), String(freshWeeks[id])]),
        },
      },
    ],
    words: 'stale staleness fresh due overdue again reread refresh old reading review',
    source: 'domain.md §2.6 [J]',
    related: ['two-readings', 'signs-to-move-on', 'signs-to-step-back'],
  };
}

/** domain.md §2.3: the cause of low commitment changes the advice, never the style. */
function gapPage(driver: Exclude<CommitmentDriver, 'both'>, say: Say): Page {
  const { summary, actions } = driverAdvice(driver);
  const titles = { confidence: say('Confidence is low'), motivation: say('Motivation is low') };
  return {
    id: `gap-${driver}`,
    kind: 'signal',
    title: titles[driver],
    summary: say(summary),
    openers: questionBank[driver].map(text => say(text)),
    sections: [
      { heading: say('What helps'), points: actions.map(action => say(action)) },
      {
        heading: say('What it does not change'),
        text: say('The style. It changes what you do within it.'),
      },
    ],
    words: {
      confidence: 'confidence nerve doubt insecure afraid unsure commitment driver cause imposter',
      motivation: 'motivation will bored demotivated disengaged commitment driver cause purpose',
    }[driver],
    source: 'domain.md §2.3 [J]',
    related: [`questions-${driver}`, 'style-s3'],
  };
}

/** domain.md §1.6: the style in use next to the one that fits */
function matchPage(needed: StyleId, used: StyleId, say: Say): Page {
  const { class: how, direction, support, sentence, change, source } = matchStyles(needed, used);
  return {
    id: matchCardId(needed, used),
    kind: 'match',
    title: say('{0} fits, you used {1}', say(playbook[needed].name), say(playbook[used].name)),
    summary: say(sentence),
    openers: playbook[needed].openers.slice(0, 2).map(text => say(text)),
    sections: [
      { heading: say('Change this week'), text: say(change) },
      {
        heading: say('How far apart'),
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

const matchWords: Readonly<Record<MatchClass, string>> = {
  matched: 'The style fits.',
  near: 'One style apart: near.',
  mismatch: 'Two styles apart: a mismatch.',
  severe: 'Three styles apart: a severe mismatch.',
};
const directionWords: Readonly<Record<Supervision, string>> = {
  over: 'More direction than they need.',
  under: 'Less direction than they need.',
};
const supportWords: Readonly<Record<Supervision, string>> = {
  over: 'More support than they need.',
  under: 'Less support than they need.',
};

/** domain.md §3.2, §3.3 */
function framePages(say: Say): readonly Page[] {
  const { rights, rightsMean, cadences, structure, incident } = frameTexts;
  const name = (id: StyleId) => say(playbook[id].name);
  return [
    {
      id: 'task-factors',
      kind: 'frame',
      title: say('What the task asks for'),
      summary: say(
        'A person’s reading chooses the style. The task itself moves something else: how often you look, who decides, and how much structure the work needs.',
      ),
      openers: [
        say('What is the worst that could happen here, and could we undo it?'),
        say('Who else has to live with what we decide?'),
      ],
      sections: [
        {
          heading: say('What to ask about it'),
          table: {
            columns: [say('About'), say('Little'), say('Some'), say('Much')],
            rows: Object.values(factorQuestions).map(({ name: about, anchors }) =>
              [about, ...anchors].map(text => say(text)),
            ),
          },
        },
        {
          heading: say(knowledgeQuestion.name),
          points: Object.values(knowledgeQuestion.anchors).map(text => say(text)),
        },
        {
          heading: say('What the answers change'),
          points: [
            say('How often you check in, by two steps at most.'),
            say('The level of decision, within what the style allows.'),
            say('The structure around the work: briefs, trials, gates, named contacts.'),
            say(
              'Never the style. If the task wants more or less freedom than the style gives, you choose what to do.',
            ),
          ],
        },
      ],
      words:
        'frame stakes reversibility urgency ambiguity novelty interdependence buy-in knowledge factors risk requirements door undo deadline',
      source: 'domain.md §3.1, §3.2, §3.3 [22][23][24][25][27][28][J]',
      related: ['check-in-rhythm', 'decision-levels', 'task-structure', 'task-conflict'],
    },
    {
      id: 'check-in-rhythm',
      kind: 'frame',
      title: say('How often to check in'),
      summary: say(
        'The style says how often to check in at first; the task moves that by a step or two. For those who run the work, a closer check-in is a talk about the work, in which you do not replan.',
      ),
      openers: [
        say('Status, risk, what you need: five minutes, on Tuesday and on Thursday.'),
        say('How often do you want me to look, and what would make you want it more often?'),
      ],
      sections: [
        {
          heading: say('Where to start'),
          table: {
            columns: [say('Style'), say('Check in')],
            rows: styleIds.map(id => [name(id), say(playbook[id].checkIn.rhythm)]),
          },
        },
        { heading: say('The ladder'), points: cadences.map(step => say(step.name)), ordered: true },
        {
          heading: say('One step tighter for each, two at most'),
          points: [
            say('Much is at stake, and it is hard to undo.'),
            say('It has to happen within hours.'),
            say('Neither outcome nor way is known, or it is the first of its kind for the team.'),
            say('Several teams depend on it.'),
          ],
        },
        {
          heading: say('One step looser'),
          text: say('Little is at stake, it is easy to undo, there is time, and the way is known.'),
        },
      ],
      words: 'cadence rhythm check-in ladder often frequency status daily weekly meeting sync',
      source: 'domain.md §3.3 [16][J]',
      related: ['task-factors', 'decision-levels'],
    },
    {
      id: 'decision-levels',
      kind: 'frame',
      title: say('Who decides: seven levels'),
      summary: say(
        'Between “I decide” and “you decide” lie five more steps. Settle one level for each area, such as design, scope, date, release or spending, and not one for each person. The seven levels are by Jurgen Appelo, Management 3.0.',
      ),
      openers: [
        say('I’ll decide; I want your view first.'),
        say('Which calls are yours here, which are mine, and which do we make together?'),
      ],
      sections: [
        {
          heading: say('The levels'),
          table: {
            columns: [say('Level'), say('Name'), say('What it means')],
            rows: rights.map((right, at) => [String(at + 1), say(right), say(rightsMean[at] ?? '')]),
          },
        },
        {
          heading: say('What a style allows'),
          table: {
            columns: [say('Style'), say('Levels')],
            rows: styleIds.map(id => [name(id), decisionBand(id).join('–')]),
          },
        },
        {
          heading: say('What moves it'),
          points: [
            say('Toward you: much is at stake and it is hard to undo; or other teams carry the effects.'),
            say(
              'Toward them: little is at stake and it is easy to undo; or they know how, more than you do.',
            ),
            say('At least level 3 where it fails unless others agree.'),
          ],
        },
      ],
      words:
        'decision rights delegation levels tell sell consult agree advise inquire delegate appelo authority who decides 1 2 3 4 5 6 7',
      source: 'domain.md §3.3 [4][22][23][24][J]',
      related: ['task-conflict', 'template-delegation-brief'],
    },
    {
      id: 'task-structure',
      kind: 'frame',
      title: say('Structure the task needs'),
      summary: say(
        'What a task lacks in clarity or safety is better given by a brief, a trial or a gate than by more of your time.',
      ),
      openers: [
        say('What is the cheapest way to find out before we commit?'),
        say('If this went wrong in a month, what would the reason have been?'),
      ],
      sections: [
        {
          heading: say('What it lacks, and what helps'),
          points: Object.values(structure).map(({ because, steps }) =>
            [because, ...steps].map(text => say(text)).join(' '),
          ),
        },
      ],
      words:
        'structure checklist brief spike trial pre-mortem premortem gate rollback dry run scope plan list',
      source: 'domain.md §3.3 [25][26][27][28][J]',
      related: ['task-factors', 'task-conflict'],
    },
    {
      id: 'temporary-command',
      kind: 'frame',
      title: say(incident.title),
      summary: say(
        'When safety, data or money is at stake and it is a matter of hours, you may take over for a while, whatever the style is. It is offered, never on by itself, and it ends.',
      ),
      openers: [say('I’m running this until six tonight. After that it is all yours again.')],
      sections: [{ heading: say('The terms'), points: incident.terms.map(term => say(term)), ordered: true }],
      words: 'incident emergency command crisis outage take over override safety',
      source: 'domain.md §3.3 [27][J]',
      related: ['x4-big-incident', 'task-conflict'],
    },
  ];
}

/** domain.md §6, cause analysis */
function causesPage(say: Say): Page {
  return {
    id: 'unmet-causes',
    kind: 'accountability',
    title: say('Why was it not met?'),
    summary: say(
      'Look at the situation before the person, in this order. The first yes leads; several may be true, and one is the main cause.',
    ),
    openers: [
      say('Could you have told me the outcome and the measure, before today?'),
      say('What was missing: time, access, a decision, another team?'),
      say('If everything had depended on it, could it have been done?'),
    ],
    sections: causes.map(({ title, questions, nextStep, styleLink }) => ({
      heading: say(title),
      points: [
        ...questions.map(question => say(question)),
        say('Next: {0}', say(nextStep)),
        say('Style: {0}', say(styleLink)),
      ],
    })),
    words:
      'cause causes root analysis unmet missed why unclear obstacle ability skill confidence motivation mismatch',
    source: 'domain.md §6 [40][41]',
    related: ['accountability-talk', 'closing-gaps', 'read-again'],
  };
}

const questionGroups: Readonly<Record<QuestionGroup, { readonly title: string; readonly words: string }>> = {
  S1: { title: 'Questions for Directing', words: 's1 directing' },
  S2: { title: 'Questions for Coaching', words: 's2 coaching' },
  S3: { title: 'Questions for Supporting', words: 's3 supporting' },
  S4: { title: 'Questions for Delegating', words: 's4 delegating' },
  motivation: { title: 'Questions about motivation', words: 'will purpose' },
  confidence: { title: 'Questions about confidence', words: 'nerve doubt' },
  commitments: { title: 'Questions about open promises', words: 'commitments actions promises overdue owed' },
  growth: { title: 'Questions about growth', words: 'career learning development skills' },
  team: { title: 'Questions about the team', words: 'colleagues collaboration conflict' },
  wellbeing: {
    title: 'Questions about how they are',
    words: 'wellbeing energy load stress overload workload burnout tired',
  },
  'after-leave': { title: 'Questions after time away', words: 'leave vacation parental sick return holiday' },
  first: { title: 'Questions for a first 1:1', words: 'first meeting new start one-on-one' },
  'long-gap': { title: 'Questions after a long time apart', words: 'gap not talked while reconnect' },
};

function questionsPage(group: QuestionGroup, say: Say): Page {
  const { title, words } = questionGroups[group];
  const isStyle = styleIds.some(id => id === group);
  return {
    id: `questions-${group.toLowerCase()}`,
    kind: 'questions',
    title: say(title),
    summary: say('Open questions for a 1:1. One or two are enough; the answer decides what comes next.'),
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
  const remark = (heading: string, text: string | undefined): Section[] =>
    text === undefined ? [] : [{ heading: say(heading), text: say(text) }];
  return {
    id: `template-${id}`,
    kind: 'template',
    title: say(title),
    summary: say(when),
    openers: [],
    sections: [
      ...remark('Good', goodAt),
      ...remark('Careful', badAt),
      ...remark('Origin', origin),
      {
        heading: say('In the editor'),
        text: say('Type {0} in a Markdown file, or insert it from here.', prefixOf(template)),
      },
    ],
    words: `${id} ${prefixOf(template)} ${kind} feedback template snippet`,
    source: 'domain.md §6 [J]',
    template: id,
    sample: templatePreview(template, today),
  };
}

/** domain.md §7: the plain statement and the studies behind it */
function evidencePage(say: Say): Page {
  const { summary, studies } = evidence;
  return {
    id: 'evidence',
    kind: 'evidence',
    title: say('Evidence: what research says'),
    summary: say(summary),
    openers: [say('This is a way to talk about the work, not a verdict. Where do you see it differently?')],
    sections: [
      {
        heading: say('Studies, oldest first'),
        table: {
          columns: [say('Who'), say('Year'), say('Sample'), say('Finding')],
          rows: studies.map(({ who, year, sample, finding }) => [who, year, say(sample), say(finding)]),
        },
      },
      {
        heading: say('What we make of it'),
        points: [
          say('A reading belongs to one person on one task, and is a question to talk about.'),
          say('Both rate, and the difference is the conversation.'),
          say('Where the published versions disagree, both answers are shown.'),
        ],
      },
    ],
    words: 'evidence research studies science proof validity criticism valid criticized honest',
    source: 'domain.md §7 [14][19][20][45]',
    related: ['two-readings', 'faq-independence'],
  };
}

function independencePage(say: Say): Page {
  return {
    id: 'faq-independence',
    kind: 'evidence',
    title: say('FAQ: Is this an official version of the model?'),
    summary: say(evidence.affiliation),
    openers: [],
    sections: [
      {
        heading: say('What is ours'),
        text: say(
          'The wording, the thresholds and the labels of the levels. What comes from a publication is named at the end of each card.',
        ),
      },
    ],
    words:
      'faq trademark trademarks official license affiliated affiliation copyright hersey blanchard independent',
    source: 'domain.md, names and rights',
    related: ['evidence'],
  };
}
