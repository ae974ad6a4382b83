import { t } from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StylePerson } from '../../core/styles/stylePerson';
import type { StyleViewState } from '../../protocol/styleView';
import type { Acts } from './acts';

/**
 * Who and what the reading is about. Native selects: two hundred names can be searched by typing, and every screen
 * reader knows them; the elements library's select has a list of its own without type-ahead, with fixed English words.
 */
export function choosers({ selection, people, notes }: StyleViewState, acts: Acts): TemplateResult {
  const chosen = people.find(({ id }) => id === selection.person);
  const tasks = chosen?.tasks.map(({ name }) => name) ?? [];
  return html`
    <div class="choosers">
      ${select({
        label: t('Person'),
        value: selection.person,
        none: t('Anyone'),
        options: byName(people),
        more: notes === 'ready' ? t('Add person…') : undefined,
        choose: person => acts.intend({ do: 'person', person }),
        chooseMore: () => acts.ask({ type: 'addPerson' }),
      })}
      ${select({
        label: t('Task'),
        value: selection.task,
        none: t('Any task'),
        options: tasks.map(name => ({ value: name, label: name })),
        more: t('New task…'),
        choose: task => acts.intend({ do: 'task', task }),
        chooseMore: () => acts.ask({ type: 'newTask' }),
      })}
    </div>
    ${
      notes === 'failed'
        ? html`<p class="trouble" role="note">
            <span class="codicon codicon-warning" aria-hidden="true"></span>
            ${t('The notes folder could not be read, so people and tasks are missing. The styles work without it.')}
          </p>`
        : nothing
    }
  `;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Select {
  readonly label: string;
  readonly value: string | null;
  /** The choice of no one and nothing in particular. */
  readonly none: string;
  readonly options: readonly Option[];
  /** A last entry that opens a prompt. */
  readonly more: string | undefined;
  readonly choose: (value: string | null) => void;
  readonly chooseMore: () => void;
}

/** Values are positions, so that no name or id can be taken for "none" or "more". */
function select({ label, value, none, options, more, choose, chooseMore }: Select): TemplateResult {
  const known = value === null || options.some(option => option.value === value);
  const all = known ? options : [...options, { value, label: value }];
  const position = value === null ? 'none' : String(all.findIndex(option => option.value === value));
  const onChange = (event: Event & { readonly target: EventTarget | null }) => {
    const element = event.target as HTMLSelectElement;
    if (element.value === 'more') {
      element.value = position;
      chooseMore();
    } else {
      choose(all[Number(element.value)]?.value ?? null);
    }
  };
  return html`
    <span class="select">
      <select aria-label=${label} title=${label} .value=${live(position)} @change=${onChange}>
        <option value="none" ?selected=${position === 'none'}>${none}</option>
        ${all.map((option, at) => html`<option value=${at} ?selected=${position === String(at)}>${option.label}</option>`)}
        ${more === undefined ? nothing : html`<hr /><option value="more">${more}</option>`}
      </select>
      <span class="codicon codicon-chevron-down" aria-hidden="true"></span>
    </span>
  `;
}

/** Sorted for reading; who shares a name is told apart by the id. */
function byName(people: readonly StylePerson[]): Option[] {
  const count = new Map<string, number>();
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1);
  const { compare } = new Intl.Collator(document.documentElement.lang || 'en');
  return people
    .map(({ id, name }) => ({ value: id, label: (count.get(name) ?? 0) > 1 ? `${name} (${id})` : name }))
    .sort((one, other) => compare(one.label, other.label));
}
