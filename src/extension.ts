import * as vscode from 'vscode';
import { apiNow } from '#start';
import type { TeamLeadApi } from './api';

/**
 * Registers the commands that the manifest names, and nothing else: the product is loaded when one of them is called, or
 * as soon as the start is over where a folder is open that may hold notes.
 */
export function activate(context: vscode.ExtensionContext): TeamLeadApi {
  let loading: Promise<import('./product').Product> | undefined;
  const product = () => {
    loading ??= import('./product').then(({ startProduct }) => startProduct(context));
    return loading;
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
