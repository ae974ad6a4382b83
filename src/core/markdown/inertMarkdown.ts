/**
 * Makes Markdown from someone's file safe to show on a page or in a tooltip of ours: headings, lists, emphasis, and
 * checkboxes stay, but links, images, and HTML become plain text, so that it cannot run a command or fetch anything.
 */
export function inertMarkdown(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(
      /\\[\s\S]|(^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[ xX]\](?=[ \t]|$))|[[<]|(?<=ftp)(?=:)/gim,
      (found, box) => (box || found.startsWith('\\') ? found : `\\${found}`),
    );
}
