import * as vscode from 'vscode';
import { apiNow } from '#start';
import type { TeamLeadApi } from './api';
import { loadedOnce } from './core/loadedOnce';

/**
 * Registers the manifest's commands and nothing else. The product loads when one is called, or right after activation,
 * which at startup happens only if an open folder may contain notes.
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
