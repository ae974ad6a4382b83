import { html, nothing, type TemplateResult } from 'lit';
import type { StylePerson } from '../../core/styles/stylePerson';
import { byName } from '../../core/text/byName';
import type { StyleViewState } from '../../protocol/styleView';
import { say } from '../kit/say';
import { select } from '../kit/select';
import { t } from '../kit/t';
import type { Acts } from './acts';

/** Chooses the person and the task of the reading. */
export function choosers({ selection, people, notes }: StyleViewState, acts: Acts): TemplateResult {
  const chosen = people.find(({ id }) => id === selection.person);
  const tasks = chosen?.tasks.map(({ name }) => name) ?? [];
  return html`
    <div class="choosers">
      ${chooser({
        name: t('Person'),
        value: selection.person,
        none: t('Anyone'),
        options: optionsOf(people),
        more:
          notes === 'ready'
            ? { label: t('Add person…'), run: () => acts.ask({ type: 'addPerson' }) }
            : undefined,
        choose: person => acts.intend({ do: 'person', person }),
      })}
      ${chooser({
        name: t('Task'),
        value: selection.task,
        none: t('Any task'),
        options: tasks.map(name => ({ value: name, label: name })),
        more: { label: t('New task…'), run: () => acts.ask({ type: 'newTask' }) },
        choose: task => acts.intend({ do: 'task', task }),
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

interface Chooser {
  readonly name: string;
  readonly value: string | null;
  /** The label for choosing no one or nothing in particular. */
  readonly none: string;
  readonly options: readonly Option[];
  /** A last entry that opens a prompt. */
  readonly more: { readonly label: string; readonly run: () => void } | undefined;
  readonly choose: (value: string | null) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Values are indexes, so that no name or id is mistaken for "none" or "more". */
function chooser({ name, value, none, options, more, choose }: Chooser): TemplateResult {
  const known = value === null || options.some(option => option.value === value);
  const all = known ? options : [...options, { value, label: value }];
  return select({
    name,
    value: value === null ? 'none' : String(all.findIndex(option => option.value === value)),
    options: [{ value: 'none', label: none }, ...all.map(({ label }, at) => ({ value: String(at), label }))],
    choose: position => choose(all[Number(position)]?.value ?? null),
    more,
  });
}

/** Sorted by name; people with the same name are told apart by their id. */
function optionsOf(people: readonly StylePerson[]): Option[] {
  const count = new Map<string, number>();
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1);
  const order = byName(say.language ?? 'en');
  return people
    .map(({ id, name }) => ({ value: id, label: (count.get(name) ?? 0) > 1 ? `${name} (${id})` : name }))
    .sort((one, other) => order(one.label, other.label));
}
