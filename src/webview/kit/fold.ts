import { html, type TemplateResult } from 'lit';
import './fold.css';

interface Fold {
  /** Names it among the folds of its page. */
  readonly name: string;
  readonly summary: unknown;
  readonly content: unknown;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
}

/**
 * A part that can be folded. The native element opens by Enter, Space and "find in page", and says whether it is open;
 * the elements library's collapsible does none of the three.
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
