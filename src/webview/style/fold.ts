import { html, type TemplateResult } from 'lit';
import type { Section, Selection } from '../../core/styles/selection';
import type { Acts } from './acts';

/**
 * A part that can be folded. The native element opens by Enter, Space and "find in page", and says whether it is open;
 * the elements library's collapsible does none of the three.
 */
export function fold(
  section: Section,
  summary: unknown,
  content: unknown,
  selection: Selection,
  { intend }: Acts,
): TemplateResult {
  const open = selection.open.includes(section);
  const onToggle = (event: Event) => {
    const now = (event.target as HTMLDetailsElement).open;
    if (now !== open) intend({ do: 'section', section, open: now });
  };
  return html`
    <details class="fold" data-section=${section} ?open=${open} @toggle=${onToggle}>
      <summary>
        <span class="summary">${summary}</span>
        <span class="codicon codicon-chevron-right" aria-hidden="true"></span>
      </summary>
      <div class="folded">${content}</div>
    </details>
  `;
}

/** Plain lines, one under the other. */
export function list(lines: readonly unknown[], kind = 'plain'): TemplateResult {
  return html`<ul class=${kind}>
    ${lines.map(line => html`<li>${line}</li>`)}
  </ul>`;
}
