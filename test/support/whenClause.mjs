// @ts-check
// Evaluates the manifest's `when` clauses like VS Code: `==`, `!=`, `=~`, `>`, `!`, `&&`, `||`, parentheses, bare keys.

/** @typedef {(key: string) => unknown} Context */

/** Whether a condition holds. @param {string | undefined} when @param {Context} context @returns {boolean} */
export function holds(when, context) {
  if (!when) return true;
  const words = [
    ...when.matchAll(/\(|\)|&&|\|\||==|!=|=~|>|!|\/(?:\\.|[^/\\])+\/\w*|'[^']*'|[^\s()!=~&|>]+/g),
  ].map(([word]) => word);
  let at = 0;
  const value = any();
  if (at < words.length) throw new Error(`What is ${words[at]} in ${when}?`);
  return value;

  /** @returns {boolean} */
  function any() {
    let found = all();
    while (words[at] === '||') {
      at++;
      found = all() || found;
    }
    return found;
  }
  /** @returns {boolean} */
  function all() {
    let found = one();
    while (words[at] === '&&') {
      at++;
      found = one() && found;
    }
    return found;
  }
  /** @returns {boolean} */
  function one() {
    const word = words[at++];
    if (word === undefined) throw new Error(`${when} ends too early.`);
    if (word === '!') return !one();
    if (word === '(') {
      const found = any();
      if (words[at++] !== ')') throw new Error(`A bracket is missing in ${when}.`);
      return found;
    }
    if (word === 'true' || word === 'false') return word === 'true';
    const known = context(word);
    const sign = words[at];
    if (sign !== '==' && sign !== '!=' && sign !== '=~' && sign !== '>') return Boolean(known);
    const other = words[at + 1] ?? '';
    at += 2;
    if (sign === '>') return Number(known) > Number(other);
    if (sign === '=~') {
      const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/.exec(other) ?? [];
      return typeof known === 'string' && new RegExp(source, flags).test(known);
    }
    const plain = other.replace(/^'|'$/g, '');
    return (String(known) === plain) === (sign === '==');
  }
}
