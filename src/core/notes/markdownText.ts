import { absoluteAddress, relativeAddress } from './sourceLink';

/** Writes a link; `target` is an absolute address, with a fragment such as `#L12` for a line. */
export type WriteLink = (label: string, target: string) => string;

/** Links that work in Markdown text which stands at the address `note`, in any Markdown reader. */
export function linksFrom(note: string): WriteLink {
  return (label, target) => `[${label}](${relativeAddress(target, note)})`;
}

/** Links by number, with the addresses at the end of the text: for a page that is read as it stands. */
export function numberedLinks(note: string): { readonly link: WriteLink; definitions(): string } {
  const targets: string[] = [];
  return {
    link: (label, target) => {
      const address = relativeAddress(target, note);
      const known = targets.indexOf(address);
      const number = known < 0 ? targets.push(address) : known + 1;
      return `[${label}][${number}]`;
    },
    definitions: () => targets.map((target, at) => `[${at + 1}]: ${target}\n`).join(''),
  };
}

/** An item's own Markdown on one line. Its links keep their targets, although it now stands somewhere else. */
export function itemWords(text: string, uri: string, link: WriteLink): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?<!!)\[((?:\\.|[^\]\\])*)\]\(([^()\s<>]+)\)/g, (whole, label: string, target: string) => {
      const address = absoluteAddress(target, uri);
      return address ? link(label, address) : whole;
    })
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|`{3}|~{3})/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}

/** Plain text as Markdown, on one line. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
