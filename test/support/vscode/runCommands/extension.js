// @ts-check
// Connects to the test that opened this window, and runs what it asks for: a line for each request.
const { connect } = require('node:net');
const { createInterface } = require('node:readline');
const { commands, ConfigurationTarget, workspace } = require('vscode');

exports.activate = () => {
  const port = workspace.getConfiguration('teamLeadTests').get('port');
  if (!port) return;
  const socket = connect(Number(port), '127.0.0.1');
  // The window outlives the test only by a moment.
  socket.on('error', () => {});
  createInterface(socket).on('line', async line => {
    const { id, command, setting, value } = JSON.parse(line);
    try {
      if (setting) await workspace.getConfiguration().update(setting, value, ConfigurationTarget.Global);
      else await commands.executeCommand(command);
      socket.write(`${JSON.stringify({ id })}\n`);
    } catch (error) {
      socket.write(`${JSON.stringify({ id, error: String(error) })}\n`);
    }
  });
};
