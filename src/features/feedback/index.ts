import * as vscode from 'vscode';
import { registerTemplateCompletion } from './completeTemplate';
import { type FeedbackNeeds, registerGiveFeedback } from './giveFeedback';
import { TemplatePreview } from './templatePreview';

export type { FeedbackNeeds } from './giveFeedback';

/** Feedback templates in the editor: the command, and the list that opens at `fb-`. */
export function registerFeedback(needs: FeedbackNeeds): vscode.Disposable {
  const preview = new TemplatePreview();
  return vscode.Disposable.from(preview, registerGiveFeedback(needs, preview), registerTemplateCompletion());
}
