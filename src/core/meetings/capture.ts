import { addItem } from '../markdown/edits';
import { noteOf } from '../notebook/layout';
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
    noteOf(notebook.root, person.id, 'inbox'),
    text => addItem(text, {}, eol => renderTopic(topic, eol)),
    '# Inbox\n',
  );
}
