import { html, type TemplateResult } from 'lit';
import { playbook } from '../../content/styles/playbook';
import type { StyleId } from '../../core/styles/model';
import { iconButton } from '../kit/iconButton';
import { say } from '../kit/say';
import { t } from '../kit/t';
import type { Acts } from './acts';
import './sayable.css';

/** An opener that was just copied or inserted, to be marked briefly. */
export interface DoneOpener {
  readonly style: StyleId;
  readonly opener: number;
  readonly how: 'copied' | 'inserted';
}

/** An opener, with buttons to copy or insert it. */
export function sayable(
  style: StyleId,
  opener: number,
  done: DoneOpener | undefined,
  canInsert: boolean,
  { ask }: Acts,
): TemplateResult {
  const text = say(playbook[style].openers[opener] ?? '');
  const how = done?.style === style && done.opener === opener ? done.how : undefined;
  const insertHint = canInsert ? t('Insert into the editor') : t('Open a text file to insert into it');
  return html`
    <li class="opener">
      <q>${text}</q>
      <span class="tools">
        ${iconButton(
          how === 'copied' ? 'check' : 'copy',
          { title: t('Copy'), name: t('Copy: {0}', text) },
          () => ask({ type: 'copyOpener', style, opener }),
        )}
        ${iconButton(
          how === 'inserted' ? 'check' : 'insert',
          { title: insertHint, name: t('{0}: {1}', insertHint, text), disabled: !canInsert },
          () => ask({ type: 'insertOpener', style, opener }),
        )}
      </span>
    </li>
  `;
}
