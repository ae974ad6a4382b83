/** How a task stands by the mark in its box; what is dropped or moved is neither open nor done. */
export type TaskState = 'open' | 'done' | 'dropped' | 'moved';

const states: Readonly<Record<string, TaskState>> = {
  ' ': 'open',
  '/': 'open',
  '!': 'open',
  '?': 'open',
  '*': 'open',
  x: 'done',
  X: 'done',
  '-': 'dropped',
  '>': 'moved',
  '<': 'moved',
};

/** The box of a task with any mark that is read, as a part of a regular expression without groups. */
export const anyBox = String.raw`\[[ xX/!?*<>-]\]`;

/** A task's state, and the length of its box with the space after it; `undefined` if the text begins with no box. */
export function readBox(text: string): { readonly state: TaskState; readonly length: number } | undefined {
  const [box, mark = ''] = leadingBox.exec(text) ?? [];
  const state = states[mark];
  return box !== undefined && state ? { state, length: box.length } : undefined;
}

const leadingBox = /^\[([ xX/!?*<>-])\](?:[ \t]+|(?=\n)|$)/;
