/** A message of VS Code turns `[words](address)` into a link, also one to a command: words from notes never become one. */
export function plainMessage(text: string): string {
  return text.replace(/\](?=\()/g, '] ');
}
