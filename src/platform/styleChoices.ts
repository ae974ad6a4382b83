import { playbook } from '../content/styles/playbook';
import { type StyleId, styleIds } from '../core/styles/model';
import type { Choice } from './prompts';
import { say } from './say';

/** The four styles as rows. */
export function styleChoices(): Choice<StyleId>[] {
  return styleIds.map(id => ({
    label: say(playbook[id].name),
    detail: say(playbook[id].oneLine),
    value: id,
  }));
}
