import type { TemplateResult } from 'lit';
import type { Section, Selection } from '../../core/styles/selection';
import { fold } from '../kit/fold';
import type { Acts } from '../style/acts';

/** A collapsible section of the view; the selection remembers which are open. */
export function section(
  name: Section,
  summary: unknown,
  content: unknown,
  selection: Selection,
  { intend }: Acts,
): TemplateResult {
  return fold({
    name,
    summary,
    content,
    open: selection.open.includes(name),
    toggle: open => intend({ do: 'section', section: name, open }),
  });
}
