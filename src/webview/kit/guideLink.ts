import type { TemplateResult } from 'lit';
import type { GuideId } from '../../core/playbook/guideIds';
import { linkButton } from './linkButton';
import { t } from './t';

/** An unobtrusive link to the page of the guide that answers a question arising here. */
export function guideLink(
  page: GuideId,
  ask: (request: { readonly type: 'openGuide'; readonly page: GuideId }) => void,
): TemplateResult {
  return linkButton(
    t('What is this?'),
    () => ask({ type: 'openGuide', page }),
    t('What is this? Opens a page of the guide'),
  );
}
