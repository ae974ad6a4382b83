import * as vscode from 'vscode';
import { registerFileProblems } from '../../platform/fileProblems';
import { registerTemplateCompletion } from './completeTemplate';
import { registerEmptyParts } from './emptyParts';
import { type FeedbackNeeds, registerGiveFeedback } from './giveFeedback';
import { registerLogFeedback } from './logFeedback';
import { registerMarkDelivered } from './markDelivered';
import { registerNewTemplate } from './newTemplate';
import { registerShowBalance } from './showBalance';
import { TemplatePreview } from './templatePreview';

/** Giving feedback: templates in the editor, each person's log, and the lead's own balance. */
export function registerFeedback(needs: FeedbackNeeds): vscode.Disposable {
  const { notes, inUse } = needs;
  const preview = new TemplatePreview();
  return vscode.Disposable.from(
    preview,
    registerGiveFeedback(needs, preview),
    registerTemplateCompletion(notes),
    registerLogFeedback(notes, inUse),
    registerMarkDelivered(notes, inUse),
    registerShowBalance(notes),
    registerNewTemplate(notes),
    registerFileProblems(notes, 'teamLead.templates', ({ templates }) => templates.problems),
    registerEmptyParts(notes),
  );
}
