/**
 * Markdown of somebody's file as it may stand in a page or a tooltip of ours: headings, lists and emphasis stay, but no
 * link, picture or HTML of it comes alive, so that it runs no command and fetches nothing. Check boxes stay too.
 */
export function quietMarkdown(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(
      /\\[\s\S]|(^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[ xX]\](?=[ \t]|$))|[[<]|(?<=ftp)(?=:)/gim,
      (found, box) => (box || found.startsWith('\\') ? found : `\\${found}`),
    );
}
