import { addItem } from '../markdown/edits';
import { join } from '../notebook/address';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import { renderTopic, type TopicKind } from './topicItem';

/** Adds a topic to a person's inbox. `link` is Markdown and follows the text. */
export function capture(
  notebook: Notebook,
  person: Person,
  topic: { readonly text: string; readonly kind: TopicKind; readonly date: string; readonly link?: string },
): Promise<Written | Refusal> {
  return notebook.edit(
    join(notebook.root, 'people', person.id, 'inbox.md'),
    text => addItem(text, {}, eol => renderTopic(topic, eol)),
    '# Inbox\n',
  );
}
