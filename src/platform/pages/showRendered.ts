import * as vscode from 'vscode';

const preview = 'vscode.markdown.preview.editor';

/** Shows Markdown rendered; falls back to its source if VS Code's built-in preview is disabled. */
export async function showRendered(uri: vscode.Uri, options: vscode.TextDocumentShowOptions): Promise<void> {
  if (vscode.extensions.getExtension('vscode.markdown-language-features'))
    await vscode.commands.executeCommand('vscode.openWith', uri, preview, options);
  else await vscode.window.showTextDocument(uri, options);
}
