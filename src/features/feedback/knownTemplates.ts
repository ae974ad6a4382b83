import { type FeedbackTemplate, templates } from '../../core/feedback/templates';
import { isRefusal } from '../../core/refusal';
import type { Notes } from '../../platform/notes';

/** The built-in templates, and then the lead's own. */
export async function knownTemplates(notes: Notes): Promise<readonly FeedbackTemplate[]> {
  const notebook = await notes.open();
  return isRefusal(notebook) ? templates : [...templates, ...notebook.templates.templates];
}
