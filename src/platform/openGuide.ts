import type { GuideId } from '../core/playbook/guideIds';
import { runCommand } from './commands';

/** Opens a page of the guide, in the place of the card before. */
export function openGuide(page: GuideId): Thenable<unknown> {
  return runCommand('teamLead.lookUp', { query: page });
}
