import { privateMark } from '../../core/markdown/privateMark';
import { readBox } from '../../core/markdown/taskState';
import type { Span } from '../../core/text/span';
import { chipsIn, isPrivateCode, privateSections, privateWordIn, styleIn } from './marks';
import type { PreviewedNote } from './noteAddress';

/**
 * Marks up a note on the page without changing its text. Removes earlier marks first, because the preview reuses
 * elements on updates, marks included.
 */
export function markPage(body: Element, { kind, person }: PreviewedNote): void {
  unmark(body);
  const items = [...body.querySelectorAll('li')];
  if (kind === 'tasks') {
    for (const item of itemsOfTasks(body)) markStyle(item);
  }
  for (const container of [body, ...body.querySelectorAll('blockquote, li')]) markSections(container);
  for (const item of items) markItem(item);
  for (const code of body.querySelectorAll('pre > code')) markCode(code);
  for (const listItem of items) markTask(listItem, person);
  openAgain(body);
}

const style = 'team-lead-style';
const section = 'team-lead-private-section';
const item = 'team-lead-private-item';
const block = 'team-lead-private-block';
const word = 'team-lead-private-word';
const label = 'team-lead-private-label';
const fold = 'team-lead-fold';
const task = 'team-lead-task';
const box = 'team-lead-box';
const chip = 'team-lead-chip';
const anyPrivate = `.${section}, .${item}, .${block}`;

function unmark(body: Element): void {
  for (const added of body.querySelectorAll(`.${label}`)) added.remove();
  for (const wrapper of body.querySelectorAll(
    `.${style}, .${word}, .${section}, .${fold}, .${box}, .${chip}`,
  )) {
    const parent = wrapper.parentElement;
    wrapper.replaceWith(...wrapper.childNodes);
    parent?.normalize();
  }
  for (const marked of body.querySelectorAll(`.${item}, .${block}, .${task}`))
    marked.classList.remove(item, block, task);
}

/** The items below level 2 headings, which name tasks. */
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
  // After a checkbox, it is an action rather than a reading.
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
  // The preview adds an empty element for the end of the file.
  if (blocks.at(-1)?.matches('div.code-line:empty')) blocks.pop();
  const headings = blocks.map(child => {
    const level = headingLevel(child);
    return level ? { level, text: child.textContent ?? '' } : undefined;
  });
  for (const { start, end } of privateSections(headings)) {
    const group = foldOf(section);
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
  const group = foldOf(fold);
  group.append(...listItem.childNodes);
  listItem.append(group);
}

/** The first line of an item, with the syntax of emphasis and code restored. */
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
  const group = foldOf(fold);
  pre.before(group);
  group.append(pre);
  pre.classList.add(block);
}

/** A closed fold with its label: private text is a click away, and hidden from onlookers. */
function foldOf(className: string): HTMLDetailsElement {
  const group = document.createElement('details');
  group.className = className;
  group.role = 'group';
  group.ariaLabel = 'Private';
  const summary = document.createElement('summary');
  summary.className = label;
  summary.textContent = 'Private';
  group.append(summary);
  return group;
}

function foldsIn(body: Element): readonly HTMLDetailsElement[] {
  return [...body.querySelectorAll<HTMLDetailsElement>(`details.${section}, details.${fold}`)];
}

/**
 * Which folds are open, by position and by content: editing changes the content, and adding a part changes positions.
 */
interface OpenFolds {
  readonly places: readonly boolean[];
  readonly texts: ReadonlySet<string | null>;
}

/** The last known state, because a preview update removes the folds before it announces itself. */
let seen: OpenFolds = { places: [], texts: new Set() };

/** Records which folds are open. */
export function seeFolds(body: Element): void {
  const folds = foldsIn(body);
  seen = {
    places: folds.map(({ open }) => open),
    texts: new Set(folds.filter(({ open }) => open).map(({ textContent }) => textContent)),
  };
}

function openAgain(body: Element): void {
  const { places, texts } = seen;
  const folds = foldsIn(body);
  for (const [at, one] of folds.entries())
    one.open = (folds.length === places.length && places[at] === true) || texts.has(one.textContent);
  seeFolds(body);
}

/** Adds a checkbox for `[ ]`, and unobtrusive chips for an action's owner and due date. */
function markTask(listItem: Element, person: string): void {
  const text = firstText(listItem.querySelector(`:scope > details.${fold}`) ?? listItem);
  const found = text && readBox(text.data.trimStart());
  if (!text || !found) return;
  const lead = text.data.length - text.data.trimStart().length;
  const mark = wrap(text, { start: lead, end: lead + boxLength }, box);
  mark.dataset.state = found.state;
  mark.role = 'checkbox';
  mark.ariaDisabled = 'true';
  mark.ariaChecked = found.state === 'done' ? 'true' : found.state === 'open' ? 'false' : 'mixed';
  listItem.classList.add(task);
  for (let node = mark.nextSibling; node; node = node.nextSibling) {
    if (!(node instanceof Text)) continue;
    // In reverse order, so that earlier positions stay valid.
    for (const span of [...chipsIn(node.data, person)].reverse()) wrap(node, span, chip);
  }
}

/** `[ ]`. */
const boxLength = 3;

/** The text at the start of an item, after any checkbox; `undefined` if it starts with something else. */
function firstText(parent: Element): Text | undefined {
  for (const node of parent.childNodes) {
    if (node instanceof HTMLParagraphElement) return firstText(node);
    if (node instanceof HTMLElement && !node.matches('input, summary')) return undefined;
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
