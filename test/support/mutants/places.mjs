// @ts-check
// Finds what can be changed in a built file, and how; see test/run/mutate.mjs.
import { SourceMap } from 'node:module';
import path from 'node:path';
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { root } from '../root.mjs';

/**
 * @typedef {object} Place
 * @property {number} start of the expression to replace
 * @property {number} end
 * @property {string} to the replacement
 * @property {boolean} isKey whether the expression is the name of a property
 * @property {string} source file and line
 * @property {string} change described in words
 */
/** @typedef {{ start: number, end: number, to: string, of?: any }} Edit */

/** @type {Readonly<Record<string, string>>} */
const otherOperator = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '-': '+',
  '*': '/',
};
/** @type {Readonly<Record<string, string>>} */
const otherMethod = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  push: 'unshift',
  trim: 'toString',
  toLowerCase: 'toString',
};

/**
 * True for `each => each === wanted`, where the first and the last match are equal, and for `({ id }) => id === wanted`
 * and `each => each.id === wanted`, which only one can match.
 * @param {any} test
 */
function asksForSame(test) {
  const [parameter, ...others] = test?.type === 'ArrowFunctionExpression' ? test.params : [];
  const { type, operator, left, right } = test?.body ?? {};
  if (!parameter || others.length > 0 || type !== 'BinaryExpression') return false;
  const names = parameter.type === 'ObjectPattern' ? ['id'] : [parameter.name, `${parameter.name}.id`];
  const isIt = (/** @type {any} */ side) =>
    names.includes(
      side.type === 'MemberExpression' ? `${side.object.name}.${side.property.name}` : side.name,
    );
  return operator === '===' && (isIt(left) || isIt(right));
}

/** True for an `if` that only decides when to yield. @param {any} node */
function isPause(node) {
  if (node.type !== 'IfStatement') return false;
  const { consequent } = node;
  const { expression } = consequent.type === 'BlockStatement' ? (consequent.body[0] ?? {}) : consequent;
  return expression?.type === 'YieldExpression' && !expression.argument;
}

/** @param {any} node @param {string} text @returns {Edit | undefined} */
function editOf(node, text) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const to = otherOperator[node.operator];
      const start = text.indexOf(node.operator, node.left.end);
      return to && start < node.right.start ? { start, end: start + node.operator.length, to } : undefined;
    }
    case 'IfStatement':
    case 'ConditionalExpression':
      return {
        start: node.test.start,
        end: node.test.end,
        to: node.start % 2 ? 'true' : 'false',
        of: node.test,
      };
    case 'UnaryExpression':
      return node.operator === '!' ? { start: node.start, end: node.start + 1, to: '!!' } : undefined;
    case 'Literal':
      if (typeof node.value === 'boolean') return { start: node.start, end: node.end, to: `${!node.value}` };
      return typeof node.value === 'number'
        ? { start: node.start, end: node.end, to: `${node.value + 1}` }
        : undefined;
    case 'CallExpression': {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
      if (callee.property.name === 'filter')
        return { start: callee.property.start, end: node.end, to: 'slice()' };
      if (/^find/.test(callee.property.name) && asksForSame(node.arguments[0])) return undefined;
      if (callee.property.name === 'push' && callee.object.name === 'problems') return undefined;
      const to = Object.hasOwn(otherMethod, callee.property.name) && otherMethod[callee.property.name];
      return to ? { start: callee.property.start, end: callee.property.end, to } : undefined;
    }
    default:
      return undefined;
  }
}

/** For the 1 of `-1` and `1` that an order returns, of which only the sign counts. @param {readonly any[]} above */
function isOrder(above) {
  const [first, ...others] = above;
  const chain = first.type === 'UnaryExpression' ? others : above;
  const [order, call] = chain.slice(chain.findIndex(({ type }) => type !== 'ConditionalExpression'));
  return (
    chain[0]?.type === 'ConditionalExpression' &&
    order?.type === 'ArrowFunctionExpression' &&
    call?.type === 'CallExpression' &&
    /^(?:toSorted|sort)$/.test(call.callee.property?.name)
  );
}

const drawing = /^src\/core\/(?:pictures|insights\/draw)\//;

/**
 * Whether no test could or should notice, see test/run/mutate.mjs.
 * @param {any} node
 * @param {readonly any[]} above from its parent up
 * @param {string} text
 * @param {string} source
 */
function isExempt(node, above, text, source) {
  const isNumber = node.type === 'Literal' && typeof node.value === 'number';
  const isSum = node.type === 'BinaryExpression' && /^[-*]$/.test(node.operator);
  if ((isNumber || isSum) && drawing.test(source.replaceAll(path.sep, '/'))) return true;
  const [parent, next] = above;
  if (isNumber) {
    if (parent.type === 'UnaryExpression' && parent.operator === 'void') return true;
    if (parent.type === 'AssignmentPattern' && next?.type === 'ArrayPattern') return true;
    if (node.value === 1 && isOrder(above)) return true;
    if (parent.type === 'CallExpression' && parent.callee.property?.name === 'split')
      return node.value === 1 && parent.arguments[1] === node;
    const { left } = parent;
    if (parent.type === 'LogicalExpression' && parent.operator === '??' && left !== node)
      return left.callee
        ? left.callee.property?.name === 'at'
        : left.type === 'MemberExpression' && left.computed;
  }
  if (above.some((each, at) => isPause(each) && each.test === [node, ...above][at])) return true;
  const whole = [node, ...above].filter(({ type }) => type === 'BinaryExpression').at(-1);
  return whole !== undefined && /\bperformance\.now\(\)/.test(text.slice(whole.start, whole.end));
}

/**
 * @param {string} text of a built file
 * @param {string} place path of that built file
 * @returns {Place[]} in `src/core`
 */
export function placesIn(text, place) {
  const [, encoded] = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)/.exec(text) ?? [];
  if (!encoded) return [];
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  /** @type {Place[]} */
  const found = [];
  fullAncestor(
    parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true }),
    (node, _, all) => {
      const edit = editOf(node, text);
      if (!edit || !node.loc) return;
      const origin = map.findEntry(node.loc.start.line - 1, node.loc.start.column);
      if (!('originalSource' in origin)) return;
      const source = path.relative(root, path.resolve(path.dirname(place), origin.originalSource));
      if (!source.startsWith(path.join('src', 'core'))) return;
      const above = all.slice(0, -1).reverse();
      if (isExempt(node, above, text, source)) return;
      // A part of `a?.b.trim()` cannot be replaced alone.
      let { of = node } = edit;
      for (const each of above) {
        if (each.type === 'ChainExpression' && of === node) of = each;
        if (!['MemberExpression', 'CallExpression', 'ChainExpression'].includes(each.type)) break;
        if (each.type === 'CallExpression' && each.callee !== node && !inCallee(each, node)) break;
      }
      const [parent] = /** @type {any[]} */ (above);
      found.push({
        start: of.start,
        end: of.end,
        to: text.slice(of.start, edit.start) + edit.to + text.slice(edit.end, of.end),
        isKey: /Property|Definition/.test(parent.type) && parent.key === node && !parent.computed,
        source: `${source}:${origin.originalLine + 1}`,
        change: `${text.slice(edit.start, edit.end)} → ${edit.to} in ${text.slice(node.start, node.end)}`
          .replace(/\s+/g, ' ')
          .slice(0, 200),
      });
    },
  );
  return found;
}

/** @param {any} call @param {any} node */
function inCallee(call, node) {
  return call.callee.start <= node.start && node.end <= call.callee.end;
}

/**
 * Returns the text with each place replaced while `$mutant(number)` returns true.
 * @param {string} text
 * @param {readonly Place[]} places
 * @param {number} first number
 */
export function withSwitches(text, places, first) {
  /** @type {Map<string, { start: number, end: number, isKey: boolean, cases: string[] }>} */
  const groups = new Map();
  places.forEach(({ start, end, isKey, to }, at) => {
    const key = `${start} ${end}`;
    const group = groups.get(key) ?? { start, end, isKey, cases: [] };
    group.cases.push(`$mutant(${first + at}) ? (${to}) : `);
    groups.set(key, group);
  });
  const ordered = [...groups.values()].sort((one, other) => one.start - other.start || other.end - one.end);
  let next = 0;
  const write = (/** @type {number} */ from, /** @type {number} */ to) => {
    let at = from;
    let out = '';
    for (let group = ordered[next]; group && group.start < to; group = ordered[next]) {
      next++;
      const [open, close] = group.isKey ? ['[', ']'] : ['(', ')'];
      out += text.slice(at, group.start) + open + group.cases.join('');
      out += write(group.start, group.end) + close;
      at = group.end;
    }
    return out + text.slice(at, to);
  };
  return write(0, text.length).replace(/\n\/\/# sourceMappingURL=\S+/, '');
}
