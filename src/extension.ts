import * as vscode from 'vscode';
import { apiNow } from '#start';
import type { TeamLeadApi } from './api';
import { loadedOnce } from './core/loadedOnce';

/**
 * Registers the commands that the manifest names, and nothing else: the product is loaded when one of them is called, or
 * as soon as the start is over where a folder is open that may hold notes.
 */
export function activate(context: vscode.ExtensionContext): TeamLeadApi {
  const code = loadedOnce(() => import('./product'));
  let started: import('./product').Product | undefined;
  const product = async () => {
    const { startProduct } = await code();
    started ??= startProduct(context);
    return started;
  };
  for (const { command } of context.extension.packageJSON.contributes.commands) {
    const run = async (...given: readonly unknown[]) => (await product()).run(command, given);
    context.subscriptions.push(vscode.commands.registerCommand(command, run));
  }
  const later = setTimeout(product);
  context.subscriptions.push({ dispose: () => clearTimeout(later) });
  return {
    version: 1,
    recommend: (reading, frame) => apiNow().recommend(reading, frame),
    parseNote: text => apiNow().parseNote(text),
    index: async () => (await product()).index(),
  };
}
