import type { GuideId } from '../core/playbook/guideIds';
import { runCommand } from './commands';

/** Opens a page of the guide, replacing the previous card. */
export function openGuide(page: GuideId): Thenable<unknown> {
  return runCommand('teamLead.lookUp', { query: page });
}
