const ours = /^\.team-lead-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;
/** Name of the file that says which process is writing in a folder; hidden, so it never counts as a note. */
export const lockName = '.team-lead.lock';

const day = 86_400_000;

/** A new name for a file to write first and then move into place; hidden, so it never counts as a note. */
export function draftName(): string {
  return `.team-lead-${crypto.randomUUID()}.tmp`;
}

/** Whether a file is one of our drafts or locks, judging by its name. */
export function isDraft(name: string): boolean {
  return name === lockName || ours.test(name);
}

/** Whether a draft was abandoned: no write takes a day. `written` is in milliseconds since 1970, or 0 if unknown. */
export function isLeftBehind(written: number): boolean {
  return written > 0 && Date.now() - written > day;
}
