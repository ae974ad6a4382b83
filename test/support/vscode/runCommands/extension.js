// @ts-check
// Connects to the test that opened this window, and does what it asks for: a line for each request.
const { connect } = require('node:net');
const { createInterface } = require('node:readline');
const { commands, ConfigurationTarget, Uri, window, workspace } = require('vscode');

exports.activate = () => {
  const port = workspace.getConfiguration('teamLeadTests').get('port');
  if (!port) return;
  const socket = connect(Number(port), '127.0.0.1');
  // The window outlives the test only by a moment.
  socket.on('error', () => {});
  createInterface(socket).on('line', async line => {
    const { id, command, file, setting, value } = JSON.parse(line);
    try {
      if (setting) await workspace.getConfiguration().update(setting, value, ConfigurationTarget.Global);
      else if (file) await open(file);
      else await commands.executeCommand(command);
      socket.write(`${JSON.stringify({ id })}\n`);
    } catch (error) {
      socket.write(`${JSON.stringify({ id, error: String(error) })}\n`);
    }
  });
};

/** Resolves once extensions know that the file is in the active editor: a command that follows may depend on that. */
async function open(/** @type {string} */ file) {
  await window.showTextDocument(Uri.file(file), { preview: false });
  while (window.activeTextEditor?.document.uri.fsPath !== file)
    await new Promise(resolve => {
      const changed = window.onDidChangeActiveTextEditor(() => {
        changed.dispose();
        resolve(undefined);
      });
    });
}
