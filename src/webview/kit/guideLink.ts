import type { TemplateResult } from 'lit';
import type { GuideId } from '../../core/playbook/guideIds';
import { linkButton } from './linkButton';
import { t } from './t';

/** A quiet way from where a question arises to the page of the guide that answers it. */
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
