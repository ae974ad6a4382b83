import type { Rater, Reading, StyleId } from './model';
import type { Standing } from './standing';
import type { ConflictChoice, DatedFrame, TemporaryCommand, UsedStyle } from './task';
/** The newest reading of one task, as its file holds it. */
export interface LatestReading extends Reading {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  /** The style as written down then; today's advice for the same reading may differ. */
  readonly style: StyleId;
  readonly by: Rater;
  /** Why it was made, as it was written. */
  readonly note?: string;
}

/** A task of a person; no `latest` means that it was never read. */
export interface StyleTask {
  readonly name: string;
  readonly latest?: LatestReading;
  /** How `latest` stands on the day; left out where there is none. */
  readonly standing?: Standing;
  /** Their newest own reading. */
  readonly theirs?: LatestReading;
  /** The style that was logged as used last. */
  readonly used?: Pick<UsedStyle, 'date' | 'style'>;
  /** The newest lines about how it is framed. */
  readonly frame?: DatedFrame;
  readonly choice?: ConflictChoice;
  readonly command?: TemporaryCommand;
}

/** A person as the style view needs them. */
export interface StylePerson {
  /** The folder name; names may repeat, ids do not. */
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly StyleTask[];
}
