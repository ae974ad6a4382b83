import { html, type TemplateResult } from 'lit';
import './tabs.css';

interface Tabs<Id extends string> {
  /** The accessible name of the tab list. */
  readonly name: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly about?: string | undefined }[];
  readonly open: Id;
  readonly choose: (id: Id) => void;
  readonly content: unknown;
}

/** Tabs. The arrow keys, Home and End move between them; the content follows the focus. */
export function tabs<Id extends string>({ name, tabs, open, choose, content }: Tabs<Id>): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === open);
    const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
    const last = tabs.length - 1;
    const to = {
      ArrowRight: (at + forward + tabs.length) % tabs.length,
      ArrowLeft: (at - forward + tabs.length) % tabs.length,
      Home: 0,
      End: last,
    }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(next.id);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return html`<div class="tabbed">
    <div class="tabs" role="tablist" aria-label=${name} @keydown=${onKey}>
      ${tabs.map(
        ({ id, label, about }) => html`
          <button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-selected=${id === open}
            aria-controls="tabpanel"
            tabindex=${id === open ? 0 : -1}
            @click=${() => choose(id)}
          >
            ${label}${about ? html` <small>${about}</small>` : ''}
          </button>
        `,
      )}
    </div>
    <div class="tabpanel" id="tabpanel" role="tabpanel" aria-labelledby="tab-${open}" data-section=${open}>${content}</div>
  </div>`;
}
