/** The state of a task by the mark in its checkbox; dropped and moved tasks are neither open nor done. */
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

/** A task's checkbox with any supported mark, as part of a regular expression without groups. */
export const anyBox = String.raw`\[[ xX/!?*<>-]\]`;

/**
 * A task's state, and the length of its checkbox with the space after it; `undefined` if the text does not begin with
 * one.
 */
export function readBox(text: string): { readonly state: TaskState; readonly length: number } | undefined {
  if (!text.startsWith('[')) return undefined;
  const [box, mark = ''] = leadingBox.exec(text) ?? [];
  const state = states[mark];
  return box !== undefined && state ? { state, length: box.length } : undefined;
}

const leadingBox = /^\[([ xX/!?*<>-])\](?:[ \t]+|(?=\n)|$)/;
