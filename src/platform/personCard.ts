import * as vscode from 'vscode';
import type { Person } from '../core/notebook/subjects';
import { personCard as cardMarkdown } from '../core/people/personCard';
import { say } from './say';

/** A hover with a summary of a person. */
export function personCard(person: Person, today: string): vscode.MarkdownString {
  return new vscode.MarkdownString(cardMarkdown(person, today, say));
}
