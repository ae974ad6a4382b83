import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import type { Shape } from '../shape';
import { conflictChoiceShape, datedFrameShape, temporaryCommandShape } from './framingShapes';
import { styleIds } from './model';
import { storedReadingShape } from './readingShapes';
import { standingShape } from './standingShapes';
import type { DatedReading } from './task';

/** A task of a person. */
const styleTaskShape = v.object({
  name: v.string(),
  /** The newest reading; omitted if there is none. */
  latest: v.exactOptional(storedReadingShape),
  /** How `latest` stands on the day; omitted without one. */
  standing: v.exactOptional(standingShape),
  /** The member's newest own reading. */
  theirs: v.exactOptional(storedReadingShape),
  /** The last style logged as used. */
  used: v.exactOptional(v.object({ date: calendarDate, style: v.picklist(styleIds) })),
  /** The newest lines about its frame. */
  frame: v.exactOptional(datedFrameShape),
  choice: v.exactOptional(conflictChoiceShape),
  command: v.exactOptional(temporaryCommandShape),
});

/** A person as the style view needs them. */
export const stylePersonShape = v.object({
  /** The folder name; names may repeat, ids do not. */
  id: v.string(),
  name: v.string(),
  tasks: v.array(styleTaskShape),
});

/** The newest reading of one task, as stored in its file. */
export type LatestReading = DatedReading;
export type StyleTask = Shape<typeof styleTaskShape>;
export type StylePerson = Shape<typeof stylePersonShape>;
