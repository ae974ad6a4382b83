import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '../../core/dates/calendar';
import type { Board } from '../../core/situations/boardShape';
import { dotted } from '../../core/text/dotted';
import type { SituationState } from '../../protocol/situationPanel';
import { button, mainButton } from '../kit/button';
import { check } from '../kit/check';
import { anyDay, dueWords } from '../kit/dates';
import { linkButton } from '../kit/linkButton';
import { list } from '../kit/list';
import { part, row, rows, rowsPart } from '../kit/rows';
import { select } from '../kit/select';
import { t } from '../kit/t';
import { textBox } from '../kit/textBox';
import type { Ask } from './list';

/** The choices for new actions, and the name being typed. */
export interface Choices {
  readonly name: string;
  /** A person's id; empty for the lead. */
  readonly person: string;
  /** Days until new actions are due; empty for no date. */
  readonly days: string;
}

type Column = Board['columns'][number];
type Act = Column['acts'][number];
type Choose = (changed: Partial<Choices>) => void;

/** A situation: what leading and managing require, side by side. */
export function boardPage(
  state: SituationState,
  board: Board,
  choices: Choices,
  ask: Ask,
  choose: Choose,
): TemplateResult {
  const { live, title, summary, openers, columns } = board;
  const page = new BoardPage(state, board, choices, ask, choose);
  return html`
    <nav>${linkButton(t('All situations'), () => ask({ type: 'list' }))}</nav>
    <header>
      <h1 tabindex="-1" dir="auto">${live?.name || title || t('Situation')}</h1>
      ${live && title ? html`<p class="quiet">${page.about(title)}</p>` : nothing}
      ${summary ? html`<p>${summary}</p>` : nothing}
    </header>
    ${live ? nothing : page.naming()}
    <div class="columns">${columns.map(column => page.column(column))}</div>
    ${page.bar()} ${page.end()}
    ${openers.length > 0 ? part('openers', t('Say'), undefined, list(openers)) : nothing}
  `;
}

class BoardPage {
  constructor(
    private readonly state: SituationState,
    private readonly board: Board,
    private readonly choices: Choices,
    private readonly ask: Ask,
    private readonly choose: Choose,
  ) {}

  /** The kind of situation, and its start date. */
  about(title: string): string {
    const { live } = this.board;
    const { today } = this.state;
    const since = live?.closedOn
      ? t('closed {0}', anyDay(live.closedOn, today))
      : live?.date && t('named {0}', anyDay(live.date, today));
    return dotted(title, since);
  }

  /** Names the situation: the first step, because without a name there is only something to read. */
  naming(): TemplateResult {
    const { board, choices, state } = this;
    const { id = '' } = board;
    const others = (state.live ?? []).filter(
      ({ title, closedOn }) => title === board.title && closedOn === undefined,
    );
    const name = () => {
      const text = choices.name.trim();
      if (text) this.ask({ type: 'name', card: id, name: text });
      else document.getElementById('name')?.focus();
    };
    return html`
      <div class="naming">
        ${textBox({
          id: 'name',
          label: t('Use it on a live one: what is it here?'),
          value: choices.name,
          example: t('Move to Postgres 17'),
          type: text => this.choose({ name: text }),
          enter: name,
        })}
        ${mainButton(t('Name It'), name)}
      </div>
      ${
        others.length > 0
          ? html`<p class="acts">
              ${t('Going on:')}
              ${others.map(({ uri, name: other }) =>
                linkButton(other, () => this.ask({ type: 'openLive', uri })),
              )}
            </p>`
          : nothing
      }
    `;
  }

  column({ side, acts }: Column): TemplateResult {
    const title = side === 'lead' ? t('Lead') : t('Manage');
    return part(side, title, undefined, rows(acts.map(act => this.#act(side, act))));
  }

  #act(side: Column['side'], act: Act): TemplateResult {
    const { live } = this.board;
    const { text, state, due, note } = act;
    if (!live) return row(text, undefined, bullet);
    const isDone = state === 'doing' || state === 'done';
    const words = html`<bdi>${text}</bdi>${note ? html`<span class="about" dir="auto">${note}</span>` : nothing}`;
    if (live.closedOn) return row(words, undefined, isDone ? tick() : bullet);
    const { uri } = live;
    const box = check({
      checked: isDone,
      name: t('Being done: {0}', text),
      set: on => this.ask({ type: 'tick', uri, act: { side, text }, on }),
    });
    return row(words, this.#meta(side, act, due), box);
  }

  #meta(side: Column['side'], { text, state }: Act, due: string | undefined): TemplateResult | undefined {
    if (state === 'missing')
      return linkButton(
        t('Make it an action'),
        () => this.#add([{ side, text }]),
        t('Make it an action: {0}', text),
      );
    if (state !== 'open') return undefined;
    const { today } = this.state;
    return html`<span class=${due && due < today ? 'late-word' : ''}>
      ${due ? t('your action, {0}', dueWords(due, today)) : t('your action')}
    </span>`;
  }

  /** Who does the missing acts and by when, added with one click. */
  bar(): TemplateResult | typeof nothing {
    const { board, choices, state } = this;
    const missing = board.columns.flatMap(({ side, acts }) =>
      acts.filter(act => act.state === 'missing').map(({ text }) => ({ side, text })),
    );
    if (!board.live || board.live.closedOn || missing.length === 0) return nothing;
    const person = state.people.some(({ id }) => id === choices.person) ? choices.person : '';
    return html`
      <div class="bar" role="group" aria-labelledby="bar">
        <span id="bar">${t('What is missing becomes an action of')}</span>
        ${select({
          name: t('Who does it'),
          value: person,
          options: [
            { value: '', label: t('Me') },
            ...state.people.map(({ id, name }) => ({ value: id, label: name })),
          ],
          choose: chosen => this.choose({ person: chosen }),
        })}
        ${select({
          name: t('By when'),
          value: choices.days,
          options: [
            { value: '1', label: t('Tomorrow') },
            { value: '7', label: t('In a week') },
            { value: '14', label: t('In two weeks') },
            { value: '', label: t('No date') },
          ],
          choose: days => this.choose({ days }),
        })}
        ${mainButton(t('Make All of It Actions'), () => this.#add(missing))}
      </div>
    `;
  }

  #add(acts: readonly { readonly side: Column['side']; readonly text: string }[]): void {
    const { live } = this.board;
    if (!live) return;
    const { days, person } = this.choices;
    const isKnown = this.state.people.some(({ id }) => id === person);
    this.ask({
      type: 'act',
      uri: live.uri,
      acts: [...acts],
      ...(isKnown && { person }),
      ...(days && { due: addDays(this.state.today, Number(days)) }),
    });
  }

  /** What was learned, and a link to the note. */
  end(): TemplateResult | typeof nothing {
    const { live } = this.board;
    if (!live) return nothing;
    const { uri, line, looks, closedOn } = live;
    const { today } = this.state;
    return html`
      ${rowsPart(
        'looks',
        t('Looking back'),
        undefined,
        looks.map(({ date, text }) => row(text, anyDay(date, today))),
      )}
      <div class="acts">
        ${button(t('Open the Note'), () => this.ask({ type: 'open', uri, line }))}
        ${closedOn ? nothing : button(t('Close It…'), () => this.ask({ type: 'close', uri }))}
      </div>
    `;
  }
}

const bullet = html`<span class="codicon codicon-circle-small" aria-hidden="true"></span>`;

function tick(): TemplateResult {
  return html`<span class="codicon codicon-check" role="img" aria-label=${t('done')}></span>`;
}
