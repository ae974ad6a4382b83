import { privateMark, type Span } from '../../core/markdown/privateMark';
import { isPrivateCode, privateSections, privateWordIn, styleIn } from './marks';
import type { PreviewedNote } from './noteAddress';

/**
 * Marks what the page shows of a note. The text stays as it is, and all marks of an earlier time are taken off first:
 * after an update the preview keeps what it can of its elements, marks included.
 */
export function markPage(body: Element, note: PreviewedNote): void {
  unmark(body);
  const items = [...body.querySelectorAll('li')];
  if (note === 'tasks') {
    for (const item of itemsOfTasks(body)) markStyle(item);
  }
  for (const container of [body, ...body.querySelectorAll('blockquote, li')]) markSections(container);
  for (const item of items) markItem(item);
  for (const code of body.querySelectorAll('pre > code')) markCode(code);
}

const style = 'team-lead-style';
const section = 'team-lead-private-section';
const item = 'team-lead-private-item';
const block = 'team-lead-private-block';
const word = 'team-lead-private-word';
const label = 'team-lead-private-label';
const anyPrivate = `.${section}, .${item}, .${block}`;

function unmark(body: Element): void {
  for (const added of body.querySelectorAll(`.${label}`)) added.remove();
  for (const wrapper of body.querySelectorAll(`.${style}, .${word}, .${section}`)) {
    const parent = wrapper.parentElement;
    wrapper.replaceWith(...wrapper.childNodes);
    parent?.normalize();
  }
  for (const marked of body.querySelectorAll(`.${item}, .${block}`)) marked.classList.remove(item, block);
}

/** The items below a heading of level 2, which names a task. */
function itemsOfTasks(body: Element): Element[] {
  let inTask = false;
  return [...body.children].flatMap(child => {
    const level = headingLevel(child);
    if (level && level <= 2) inTask = level === 2;
    return inTask ? [...child.querySelectorAll('li')] : [];
  });
}

function markStyle(listItem: Element): void {
  const text = firstText(listItem);
  // Behind a checkbox it is an action, not a reading.
  if (!text || text.previousSibling instanceof HTMLElement) return;
  const lead = text.data.length - text.data.trimStart().length;
  const found = styleIn(text.data.slice(lead));
  if (!found) return;
  const badge = wrap(text, { start: lead + found.start, end: lead + found.end }, style);
  badge.dataset.style = found.style;
}

function markSections(container: Element): void {
  if (container.closest(anyPrivate)) return;
  const blocks = [...container.children];
  // The preview ends with an empty element that stands for the end of the file.
  if (blocks.at(-1)?.matches('div.code-line:empty')) blocks.pop();
  const headings = blocks.map(child => {
    const level = headingLevel(child);
    return level ? { level, text: child.textContent ?? '' } : undefined;
  });
  for (const { start, end } of privateSections(headings)) {
    const group = document.createElement('div');
    group.className = section;
    // The heading is the label one sees; this one says where the section begins and ends.
    group.role = 'group';
    group.ariaLabel = 'Private';
    blocks[start]?.before(group);
    group.append(...blocks.slice(start, end));
  }
}

function markItem(listItem: Element): void {
  if (listItem.closest(anyPrivate) || !privateMark(firstLine(listItem))) return;
  const texts = document.createTreeWalker(listItem, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    const found = privateWordIn(text.data);
    if (!found) continue;
    wrap(text, found, word);
    break;
  }
  listItem.classList.add(item);
}

/** The words an item begins with, those in emphasis and code too; signs for these are put back. */
function firstLine(listItem: Element): string {
  let words = '';
  for (const node of listItem.childNodes) {
    if (node instanceof HTMLParagraphElement) {
      if (words.trim() === '') words = firstLine(node);
      break;
    }
    if (node instanceof HTMLElement && /^(?:UL|OL|PRE|BLOCKQUOTE|DIV|TABLE|BR|HR|H\d)$/.test(node.tagName))
      break;
    const inner = node.textContent ?? '';
    words += node instanceof HTMLElement && inner !== '' ? `*${inner}*` : inner;
  }
  return words.split('\n').find(row => row.trim() !== '') ?? '';
}

function markCode(code: Element): void {
  const pre = code.parentElement;
  if (!pre || !isPrivateCode([...code.classList, ...pre.classList]) || pre.closest(anyPrivate)) return;
  const added = document.createElement('span');
  added.className = label;
  added.textContent = 'Private';
  pre.prepend(added);
  pre.classList.add(block);
}

/** The text an item begins with, a checkbox left out; `undefined` where it begins with something else. */
function firstText(parent: Element): Text | undefined {
  for (const node of parent.childNodes) {
    if (node instanceof HTMLParagraphElement) return firstText(node);
    if (node instanceof HTMLElement && !(node instanceof HTMLInputElement)) return undefined;
    if (node instanceof Text && node.data.trim()) return node;
  }
  return undefined;
}

function wrap(text: Text, { start, end }: Span, className: string): HTMLElement {
  const found = text.splitText(start);
  found.splitText(end - start);
  const span = document.createElement('span');
  span.className = className;
  found.replaceWith(span);
  span.append(found);
  return span;
}

function headingLevel(element: Element): number | undefined {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  return level ? Number(level) : undefined;
}
