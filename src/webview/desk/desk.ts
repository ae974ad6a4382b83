import { html, nothing, type TemplateResult } from 'lit';
import { counts } from '../../content/counts';
import type { Desk } from '../../core/brief/deskShape';
import { sumUp } from '../../core/brief/summary';
import { counted } from '../../core/text/counted';
import type { DeskState, deskPanel } from '../../protocol/desk';
import type { NewsOf } from '../../protocol/panel';
import { button, mainButton } from '../kit/button';
import { anyDay, plainDate } from '../kit/dates';
import { emptyPage } from '../kit/emptyPage';
import { guideLink } from '../kit/guideLink';
import { iconButton } from '../kit/iconButton';
import { linkButton } from '../kit/linkButton';
import { entryRow, part, row, rows, rowsPart, textButton } from '../kit/rows';
import { say } from '../kit/say';
import { styleMark } from '../kit/styleMark';
import { t } from '../kit/t';
import { type Ask, actionRow, questionRow, topicRow } from './rows';

/** The lead's private lines, while they are shown. */
export type PrivateLines = NewsOf<typeof deskPanel>['lines'];

/** The brief, with boxes to check. */
export function deskPage(
  state: DeskState,
  privateLines: PrivateLines | undefined,
  hide: () => void,
  ask: Ask,
): TemplateResult {
  const { desk, subject, notes, today } = state;
  if (subject === null || notes === 'gone') {
    return emptyPage({
      icon: 'comment-discussion',
      title: t('1:1 desk'),
      text:
        subject === null
          ? t('Choose a person to see what to talk about.')
          : t('This person is not in the notes any more.'),
      act: { label: t('Choose a Person…'), run: () => ask({ type: 'choosePerson' }) },
      more: guideLink('guide-tuesday', ask),
    });
  }
  if (!desk) return html`<p class="late">${t('Reading the notes…')}</p>`;
  const { date } = subject;
  const { actions } = desk;
  const open = (place: { readonly uri: string; readonly line: number }) => () =>
    ask({ type: 'open', uri: place.uri, line: place.line });
  return html`
    <header>
      <h1 tabindex="-1">${t('1:1 with {0}', desk.name)}</h1>
      <p class="quiet">${headWords(desk, date, today)}</p>
      <div class="acts">
        ${mainButton(desk.note.exists ? t('Open the Note') : t('Start the Note'), () => ask({ type: 'startNote' }))}
        ${desk.last ? button(t('Open Last Note'), open({ uri: desk.last.uri, line: 0 })) : nothing}
      </div>
    </header>
    ${part('sum', t('In one line'), undefined, html`<p>${sumUp(desk.summary, desk.name, say)}</p>`)}
    ${
      desk.agreed.length > 0 && desk.last
        ? part(
            'last',
            t('Last time'),
            plainDate(desk.last.date, today),
            html`<p class="agreed" dir="auto">${desk.agreed.join(' ')}</p>`,
          )
        : nothing
    }
    ${rowsPart(
      'prepared',
      t('Prepared'),
      t('goes into the note'),
      desk.prepared.map(each => entryRow(each.text, undefined, open(each))),
    )}
    ${part(
      'mine',
      t('You owe'),
      count(actions.me.filter(({ done }) => !done).length),
      rows(actions.me.map(each => actionRow(each, date, ask))),
      iconButton('add', { title: t('Add an action of yours…') }, () =>
        ask({ type: 'addAction', owner: 'me' }),
      ),
    )}
    ${part(
      'theirs',
      t('{0} owes', desk.name),
      count(actions.them.filter(({ done }) => !done).length),
      rows(actions.them.map(each => actionRow(each, date, ask))),
      iconButton('add', { title: t('Add an action of {0}…', desk.name) }, () =>
        ask({ type: 'addAction', owner: 'them' }),
      ),
    )}
    ${rowsPart(
      'nobody',
      t('No owner'),
      count(actions.nobody.length),
      actions.nobody.map(each => actionRow(each, date, ask)),
    )}
    ${part(
      'raise',
      t('To raise'),
      desk.topics.length > 0 ? t('check what you want to bring up') : undefined,
      html`${rows(desk.topics.map(each => topicRow(each, today, ask)))} ${privateSection(desk, privateLines, hide, ask)}`,
      iconButton('add', { title: t('Add a topic…') }, () => ask({ type: 'addTopic' })),
    )}
    ${rowsPart(
      'expectations',
      t('Expectations'),
      undefined,
      desk.expectations.map(each =>
        entryRow(each.title, each.words, open(each), [
          linkButton(
            t('Review'),
            () => ask({ type: 'reviewOutcome', expectation: each.title }),
            t('Review: {0}', each.title),
          ),
        ]),
      ),
    )}
    ${rowsPart(
      'styles',
      t('Style by task'),
      undefined,
      desk.tasks.map(each => taskRow(each, today, ask)),
    )}
    ${rowsPart(
      'feedback',
      t('Feedback to say'),
      count(desk.feedback.length),
      desk.feedback.map(each =>
        entryRow(feedbackTitle(each), anyDay(each.date, today), open(each), [
          linkButton(
            t('Said'),
            () => ask({ type: 'said', uri: each.uri, line: each.line }),
            t('Said: {0}', feedbackTitle(each)),
          ),
        ]),
      ),
    )}
    ${rowsPart('done', t('Since then'), count(desk.done.length + desk.raised.length), [
      ...desk.done.map(each => actionRow(each, date, ask)),
      ...desk.raised.map(each => entryRow(each.text, t('raised'), open(each))),
    ])}
    ${rowsPart(
      'questions',
      t('Ask'),
      desk.asked ? t('in the note') : t('not asked lately'),
      desk.questions.map(each => questionRow(each, desk.asked, ask)),
    )}
    ${rowsPart(
      'commits',
      t('Recent commits'),
      t('something to ask about, nothing to judge by'),
      desk.commits.map(each => row(each, undefined)),
    )}
  `;
}

function headWords({ everyDays, last, awayUntil }: Desk, date: string, today: string): string {
  return [
    anyDay(date, today),
    last ? t('last {0}', plainDate(last.date, today)) : t('no 1:1 before'),
    awayUntil ? t('away until {0}', plainDate(awayUntil, today)) : everyWords(everyDays),
  ].join(' · ');
}

function everyWords(days: number): string {
  if (days % 7 === 0) return counted(say, counts.everyWeekWithin, days / 7);
  return days >= 28 && days <= 31 ? t('every month') : counted(say, counts.everyDayWithin, days);
}

function count(many: number): string {
  return many === 0 ? t('nothing') : String(many);
}

/** Private lines are only counted until the lead asks to see them. */
function privateSection(
  { privateLines: many }: Desk,
  shown: PrivateLines | undefined,
  hide: () => void,
  ask: Ask,
): TemplateResult | typeof nothing {
  if (many === 0) return nothing;
  const words = counted(say, counts.privateLines, many);
  return html`
    <div class="secret">
      <p>
        ${words} ·
        ${
          shown
            ? linkButton(t('hide'), hide, t('Hide private lines'))
            : linkButton(t('show'), () => ask({ type: 'showPrivate' }), t('Show private lines'))
        }
        · ${guideLink('guide-power', ask)}
      </p>
      ${
        shown
          ? rows(
              shown.map(({ text, uri, line }) =>
                entryRow(text, undefined, () => ask({ type: 'open', uri, line })),
              ),
            )
          : nothing
      }
    </div>
  `;
}

function taskRow(task: Desk['tasks'][number], today: string, ask: Ask): TemplateResult {
  const { name, style, state, date, why } = task;
  return html`<li class="row task">
    <span class="words">
      ${textButton(name, t('Style for {0}', name), () => ask({ type: 'showStyle', task: name }))}
      ${why.map(each => html`<span class="about" dir="auto">${each}</span>`)}
    </span>
    <span class="meta">
      ${styleMark(style)}
      ${
        state === 'fresh'
          ? html`<span>${t('read {0}', anyDay(date, today))}</span>`
          : html`<span class="late-word">
              ${linkButton(t('read again'), () => ask({ type: 'readAgain', task: name }), t('Read again: {0}', name))}
            </span>`
      }
    </span>
  </li>`;
}

function feedbackTitle({ kind, title }: Desk['feedback'][number]): string {
  const words =
    kind && { praise: t('praise'), developmental: t('developmental'), 'asked-for': t('asked for') }[kind];
  return [words, title].filter(Boolean).join(': ');
}
