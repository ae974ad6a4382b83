/**
 * Breaks up `[words](address)`: VS Code's messages and input box prompts render it as a link, even to a command, and
 * text from notes must never become one.
 */
export function plainMessage(text: string): string {
  return text.replace(/\](?=\()/g, '] ');
}
