/**
 * A message of VS Code, the line below an input box and the one above a tree turn `[words](address)` into a link, also one to
 * a command: words from notes never become one.
 */
export function plainMessage(text: string): string {
  return text.replace(/\](?=\()/g, '] ');
}
