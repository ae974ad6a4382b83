import * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';
import { registerAgreePlan } from './agreePlan';
import { registerAskRetroQuestion } from './askRetroQuestion';
import { registerPlanLenses } from './lenses';
import { registerMakePlan } from './makePlan';
import { registerReviewPlan } from './reviewPlan';

/** Growing one behavior at a time: plans, their reviews, and moving one decision (domain.md §5.3, §5.5). */
export function registerGrowth(notes: LiveNotes): vscode.Disposable {
  return vscode.Disposable.from(
    registerMakePlan(notes),
    registerAgreePlan(notes),
    registerReviewPlan(notes),
    registerAskRetroQuestion(notes),
    registerPlanLenses(notes),
  );
}
