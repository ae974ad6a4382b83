import { html, nothing, type TemplateResult } from 'lit';
import { t } from './t';
import './fold.css';
import './rows.css';

/** A part of a page with a heading, a word about it, and what can be added to it. */
export function part(
  name: string,
  title: string,
  about: string | undefined,
  content: TemplateResult,
  act?: TemplateResult,
): TemplateResult {
  return html`
    <section aria-labelledby="part-${name}" data-part=${name}>
      <div class="head">
        <h2 id="part-${name}">${title}</h2>
        ${about ? html`<span class="quiet">${about}</span>` : nothing} ${act}
      </div>
      ${content}
    </section>
  `;
}

/** Lines one under the other; nothing where there are none. */
export function rows(lines: readonly TemplateResult[]): TemplateResult {
  return lines.length === 0 ? html`` : html`<ul class="rows">${lines}</ul>`;
}

/** Lines one under the other, of which so many are in sight at first; the rest is one press away. */
export function longRows(lines: readonly TemplateResult[], most: number): TemplateResult {
  // A fold that hides a line or two would take as much room as they do.
  if (lines.length <= most + 2) return rows(lines);
  return html`${rows(lines.slice(0, most))}
    <details class="fold">
      <summary>
        <span class="summary">${t('{0} more', lines.length - most)}</span>
        <span class="codicon codicon-chevron-right" aria-hidden="true"></span>
      </summary>
      ${rows(lines.slice(most))}
    </details>`;
}

/** A line of text with what is said beside it. */
export function row(text: unknown, meta: unknown, box: unknown = nothing): TemplateResult {
  return html`<li class="row">
    ${box}<span class="words">${typeof text === 'string' ? html`<bdi>${text}</bdi>` : text}</span>${meta ? html`<span class="meta">${meta}</span>` : nothing}
  </li>`;
}

/** A line that opens what it is about. */
export function entryRow(
  text: string,
  about: string | undefined,
  open: () => void,
  acts: readonly TemplateResult[] = [],
): TemplateResult {
  const meta =
    about || acts.length > 0 ? html`${about ? html`<span>${about}</span>` : nothing}${acts}` : undefined;
  return row(textButton(text, t('Open the note'), open), meta);
}

/** Words that open what they are about; `hint` says what. */
export function textButton(words: unknown, hint: string, open: () => void): TemplateResult {
  return html`<button type="button" class="text" dir="auto" title=${hint} @click=${open}>${words || t('(no words)')}</button>`;
}
