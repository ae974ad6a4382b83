import { type FeedbackTemplate, templates } from '../../core/feedback/templates';
import { isRefusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';

/** The built-in templates, followed by the lead's own. */
export async function knownTemplates(notes: OpenNotes): Promise<readonly FeedbackTemplate[]> {
  const notebook = await notes.open();
  return isRefusal(notebook) ? templates : [...templates, ...notebook.templates.templates];
}
