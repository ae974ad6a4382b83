import { addDays } from '../dates/calendar';

/** A file of the sample team: the names of its folders, then its own, and its text. */
export interface SampleFile {
  readonly names: readonly string[];
  readonly text: string;
}

/** `{{-21}}` stands for 21 days before, `{{0}}` for the day itself; in texts and in names. */
const token = /\{\{(-?\d{1,4})\}\}/g;

/** The files of the sample team on a calendar date: its notes lead up to that day. Paths use `/`. */
export function sampleFiles(files: Readonly<Record<string, string>>, date: string): readonly SampleFile[] {
  const dated = (text: string) => text.replace(token, (_, days) => addDays(date, Number(days)));
  return Object.entries(files).map(([path, text]) => ({ names: dated(path).split('/'), text: dated(text) }));
}
