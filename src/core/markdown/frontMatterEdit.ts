import {
  type Document,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
} from 'yaml';
import { isRefusal, type Refusal } from '../refusal';
import { readFrontMatter } from './frontMatter';
import { lineEnd, linesOf, textStart } from './lines';
import { applyEdits, type Edit, type TextEdit, unchanged } from './textEdit';

/** Keys with their new values; an empty value counts as a missing key. */
export type FrontMatterChanges = Readonly<Record<string, string>>;

/**
 * Sets front matter keys of a note to plain words or dates, and keeps every other byte: comments, quotes, order, and
 * line endings. A missing key gets a line at the end; missing front matter is added at the top. Refuses if the YAML is
 * broken, or written in a way that cannot be edited in place.
 */
export function setFrontMatter(text: string, changes: FrontMatterChanges): Edit | Refusal {
  const before = readFrontMatter(text);
  const wanted = Object.entries(changes).filter(
    ([key, value]) => (before.values.get(key)?.texts.join('\n') ?? '') !== value,
  );
  if (wanted.length === 0) return unchanged(before.lines > 0 ? 1 : 0);
  const broken: Refusal = { refused: 'front-matter-broken', line: before.problems[0]?.line ?? 0 };
  if (before.problems.length > 0) return broken;
  const edits = before.lines > 0 ? inPlace(text, before.lines, wanted) : onTop(text, wanted);
  if (isRefusal(edits)) return edits;
  const after = readFrontMatter(applyEdits(text, edits));
  if (after.problems.length > 0) return broken;
  for (const key of new Set([...before.values.keys(), ...after.values.keys(), ...Object.keys(changes)])) {
    const now = after.values.get(key)?.texts.join('\n') ?? '';
    if (now !== (changes[key] ?? before.values.get(key)?.texts.join('\n') ?? '')) return broken;
  }
  const [first = ''] = wanted.map(([key]) => key);
  return { edits, line: after.values.get(first)?.line ?? 1 };
}

function onTop(text: string, wanted: readonly (readonly [string, string])[]): TextEdit[] {
  const eol = lineEnd(text);
  const start = textStart(text);
  const rows = ['---', ...wanted.map(([key, value]) => `${key}: ${value}`.trimEnd()), '---', ''];
  return [{ start, end: start, text: rows.join(eol) }];
}

function inPlace(
  text: string,
  count: number,
  wanted: readonly (readonly [string, string])[],
): TextEdit[] | Refusal {
  const lines = linesOf(text);
  const offset = lines.start(1);
  const close = lines.start(count - 1);
  // A lone CR is a line ending here, as everywhere in notes; replacing one character by one keeps every offset.
  const yaml = text.slice(offset, close).replace(/\r(?!\n)/g, '\n');
  const document: Document.Parsed = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  const map = document.contents;
  if (map !== null && !isMap(map)) return { refused: 'front-matter-broken', line: 1 };
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const [key, value] of wanted) {
    const pair = map?.items.findLast(item => isScalar(item.key) && String(item.key.value) === key);
    if (pair?.value && isReferredTo(pair.value, document))
      return { refused: 'front-matter-broken', line: lines.of(offset + pair.key.range[0]) };
    const edit = pair && replaceValue(yaml, pair, value);
    if (edit) edits.push({ ...edit, start: offset + edit.start, end: offset + edit.end });
    else if (value) added.push(`${key}: ${value}`);
  }
  if (added.length > 0) edits.push(insertion(text, map, offset, close, added));
  return edits;
}

/** Whether an alias elsewhere refers to this value or a part of it: changing the value would change the alias too. */
function isReferredTo(value: ParsedNode, document: Document.Parsed): boolean {
  const anchors = new Set<string>();
  visit(value, {
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
  });
  let isReferred = false;
  visit(document, {
    Alias: (_key, { source }) => {
      if (anchors.has(source)) isReferred = true;
    },
  });
  return isReferred;
}

/** The edit of one value, including the space before it if there is none. */
function replaceValue(
  yaml: string,
  pair: Pair<ParsedNode, ParsedNode | null>,
  value: string,
): TextEdit | undefined {
  const node = pair.value;
  const colon = yaml.indexOf(':', pair.key.range[1]);
  if (colon === -1) return undefined;
  const isEmpty = !node || (isScalar(node) && node.range[0] === node.range[1]);
  if (isEmpty) return { start: colon + 1, end: colon + 1, text: value && ` ${value}` };
  const [start, end] = node.range;
  // The range of a block includes its last line ending, which must stay.
  const until = start + yaml.slice(start, end).trimEnd().length;
  if (!value) return { start: colon + 1, end: until, text: '' };
  const quote =
    isScalar(node) && node.type === Scalar.QUOTE_DOUBLE
      ? '"'
      : isScalar(node) && node.type === Scalar.QUOTE_SINGLE
        ? "'"
        : '';
  return { start, end: until, text: quote + value + quote };
}

function insertion(
  text: string,
  map: ParsedNode | null,
  offset: number,
  close: number,
  added: readonly string[],
): TextEdit {
  if (map instanceof YAMLMap && map.flow && map.range) {
    const at = offset + map.range[1] - 1;
    return { start: at, end: at, text: `${map.items.length > 0 ? ', ' : ''}${added.join(', ')}` };
  }
  const first = map instanceof YAMLMap ? map.items[0]?.key : undefined;
  const lines = linesOf(text);
  const row = isScalar(first) && first.range ? lines.at(lines.of(offset + first.range[0])) : '';
  const indent = /^[ \t]*/.exec(row)?.[0] ?? '';
  // The fence above always has a line ending.
  const eol = lines.eol(lines.of(close) - 1);
  return { start: close, end: close, text: added.map(row => indent + row + eol).join('') };
}
