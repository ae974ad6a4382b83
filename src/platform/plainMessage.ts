/**
 * A message of VS Code and the line below an input box turn `[words](address)` into a link, also one to a command: words from
 * notes never become one.
 */
export function plainMessage(text: string): string {
  return text.replace(/\](?=\()/g, '] ');
}
