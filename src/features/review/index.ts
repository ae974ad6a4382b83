import * as vscode from 'vscode';
import type { Notes } from '../../platform/notes';
import { registerPacketPages } from './packetPage';
import { registerReviewPacket } from './reviewPacket';
import { registerSaveReviewPacket } from './saveReviewPacket';

/** A period's dated evidence about one person: a page to read, and a file to keep. */
export function registerReview(notes: Notes): vscode.Disposable {
  return vscode.Disposable.from(
    registerPacketPages(notes),
    registerReviewPacket(notes),
    registerSaveReviewPacket(notes),
  );
}
