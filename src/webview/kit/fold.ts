import { html, type TemplateResult } from 'lit';
import './fold.css';

interface Fold {
  /** Identifies the fold on its page. */
  readonly name: string;
  readonly summary: unknown;
  readonly content: unknown;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
}

/**
 * A collapsible part. The native element supports Enter, Space and "find in page", and reports whether it is open; the
 * component library's collapsible does none of these.
 */
export function fold({ name, summary, content, open, toggle }: Fold): TemplateResult {
  const onToggle = (event: Event) => {
    const now = (event.target as HTMLDetailsElement).open;
    if (now !== open) toggle(now);
  };
  return html`
    <details class="fold" data-section=${name} ?open=${open} @toggle=${onToggle}>
      <summary>
        <span class="summary">${summary}</span>
        <span class="codicon codicon-chevron-right" aria-hidden="true"></span>
      </summary>
      <div class="folded">${content}</div>
    </details>
  `;
}
