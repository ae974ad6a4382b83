const ours = /^\.team-lead-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;
/** The file that says which process writes in a folder; hidden, so that it is no note. */
export const lockName = '.team-lead.lock';

const day = 86_400_000;

/** A name for a file that is written first and then moved into place; hidden, so that it is no note. */
export function draftName(): string {
  return `.team-lead-${crypto.randomUUID()}.tmp`;
}

/** Whether a file is a draft or a lock of ours, by its name alone. */
export function isDraft(name: string): boolean {
  return name === lockName || ours.test(name);
}

/** Whether a draft stayed behind: no write takes a day. `written` in milliseconds since 1970, 0 where it is not known. */
export function isLeftBehind(written: number): boolean {
  return written > 0 && Date.now() - written > day;
}
