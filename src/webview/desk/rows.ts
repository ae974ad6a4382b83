import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, DeskAction, DeskTopic } from '../../core/brief/deskShape';
import type { deskPanel } from '../../protocol/desk';
import type { AskOf } from '../../protocol/panel';
import { check } from '../kit/check';
import { anyDay, dueWords } from '../kit/dates';
import { linkButton } from '../kit/linkButton';
import { row, textButton } from '../kit/rows';
import { t } from '../kit/t';

/** Sends a request to the host. */
export type Ask = (request: AskOf<typeof deskPanel>) => void;

/** An action with a checkbox that completes it in its note. */
export function actionRow(action: DeskAction, day: string, ask: Ask): TemplateResult {
  const { uri, line, text, done, due, doneOn } = action;
  const late = !done && due !== undefined && due < day;
  const when = done ? (doneOn ? t('done {0}', anyDay(doneOn, day)) : t('done')) : due && dueWords(due, day);
  return row(
    html`<span ?data-done=${done}>${textButton(text, t('Open the note'), () => ask({ type: 'open', uri, line }))}</span>`,
    html`${sourceLink(action, ask)}${when ? html`<span class=${late ? 'late-word' : ''}>${when}</span>` : nothing}`,
    check({
      checked: done,
      name: t('Done: {0}', text),
      set: ticked => ask({ type: 'tick', uri, line, done: ticked }),
    }),
  );
}

/** A topic with a checkbox that adds it to the note. */
export function topicRow(topic: DeskTopic, today: string, ask: Ask): TemplateResult {
  const { uri, line, text, kind, age, raised, date } = topic;
  const words = {
    topic: undefined,
    praise: t('praise'),
    concern: t('concern'),
    private: t('private'),
  }[kind];
  const raise = () => ask({ type: 'raise', uri, line, raised: !raised });
  return row(
    html`<span ?data-done=${raised}>
      ${textButton(html`${words ? html`<b>${words}:</b> ` : nothing}${text}`, t('Open the note'), () => ask({ type: 'open', uri, line }))}
    </span>`,
    html`${age === 'new' && !raised ? html`<span class="new">${t('new')}</span>` : nothing}
      ${sourceLink(topic, ask)}
      ${date && !topic.source ? html`<span>${anyDay(date, today)}</span>` : nothing}
      ${
        raised
          ? linkButton(t('Not raised'), raise, t('Not raised: {0}', text))
          : linkButton(t('Raised'), raise, t('Raised: {0}', text))
      }`,
    alongCheck(topic, ask),
  );
}

/** A question with a checkbox that adds it to the note. */
export function questionRow(question: Desk['questions'][number], asked: boolean, ask: Ask): TemplateResult {
  return row(question.text, undefined, asked ? undefined : alongCheck(question, ask));
}

function alongCheck({ key, text, along }: Desk['questions'][number], ask: Ask): TemplateResult {
  return check({
    checked: along,
    name: t('Take along: {0}', text),
    set: ticked => ask({ type: 'takeAlong', key, along: ticked }),
  });
}

function sourceLink(
  { source, uri, line }: Pick<DeskTopic, 'source' | 'uri' | 'line'>,
  ask: Ask,
): TemplateResult | typeof nothing {
  if (!source) return nothing;
  return linkButton(source.label, () => ask({ type: 'follow', uri, line }), t('Open {0}', source.label));
}
