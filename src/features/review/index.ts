import * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';
import { ChosenLines, registerPacketPages } from './packetPage';
import { registerReviewPacket } from './reviewPacket';
import { registerSaveReviewPacket } from './saveReviewPacket';

/** Dated evidence about one person over a period: a page to read, and a file to save. */
export function registerReview(notes: LiveNotes): vscode.Disposable {
  const chosenLines = new ChosenLines();
  return vscode.Disposable.from(
    registerPacketPages(notes, chosenLines),
    registerReviewPacket(notes, chosenLines),
    registerSaveReviewPacket(notes, chosenLines),
  );
}
