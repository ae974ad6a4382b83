import { privateParts } from './privateParts';

/** A note as it may be shown to others. */
export interface ShareCopy {
  readonly text: string;
  /** How many private parts were left out. */
  readonly leftOut: number;
}

/** A copy of a note without its private parts; every other byte is as it was. */
export function shareCopy(text: string): ShareCopy {
  let copy = text;
  let leftOut = 0;
  // What is left may read differently once a part is gone, so that it is looked at until nothing private is in it.
  for (;;) {
    const parts = privateParts(copy);
    if (parts.length === 0) return { text: copy, leftOut };
    leftOut += parts.length;
    let kept = '';
    let at = 0;
    for (const { start, end } of parts) {
      kept += copy.slice(at, start);
      at = end;
    }
    copy = kept + copy.slice(at);
  }
}
