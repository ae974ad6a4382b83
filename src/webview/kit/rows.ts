import { html, nothing, type TemplateResult } from 'lit';
import { t } from './t';
import './fold.css';
import './rows.css';

/** A section of a page with a heading, a note next to it, and a way to add to it. */
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

/** A section with a list of rows; nothing if it is empty. */
export function rowsPart(
  name: string,
  title: string,
  about: string | undefined,
  lines: readonly TemplateResult[],
  most?: number,
): TemplateResult | typeof nothing {
  return lines.length === 0 ? nothing : part(name, title, about, rows(lines, most));
}

/** A list of rows; nothing if it is empty. Of more than `most`, one click shows the rest. */
export function rows(lines: readonly TemplateResult[], most = lines.length): TemplateResult {
  if (lines.length === 0) return html``;
  // A fold that hides a row or two would take as much space as they do.
  if (lines.length <= most + 2) return html`<ul class="rows">${lines}</ul>`;
  return html`${rows(lines.slice(0, most))}
    <details class="fold">
      <summary>
        <span class="summary">${t('{0} more', lines.length - most)}</span>
        <span class="codicon codicon-chevron-right" aria-hidden="true"></span>
      </summary>
      ${rows(lines.slice(most))}
    </details>`;
}

/** A row of text with details next to it. */
export function row(text: unknown, meta: unknown, box: unknown = nothing): TemplateResult {
  return html`<li class="row">
    ${box}<span class="words">${typeof text === 'string' ? html`<bdi>${text}</bdi>` : text}</span>${meta ? html`<span class="meta">${meta}</span>` : nothing}
  </li>`;
}

/** A row that opens its source. */
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

/** A button that looks like text; `hint` is its tooltip. */
export function textButton(words: unknown, hint: string, open: () => void): TemplateResult {
  return html`<button type="button" class="text" dir="auto" title=${hint} @click=${open}>${words || t('(no words)')}</button>`;
}
