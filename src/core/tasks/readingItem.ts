import { playbook } from '../../content/styles/playbook';
import { isCalendarDate } from '../dates/calendar';
import { itemText } from '../markdown/itemText';
import {
  type Commitment,
  type Competence,
  commitments,
  competences,
  drivers,
  type StyleId,
  styleIds,
  trends,
} from '../styles/model';
import type { Reading } from '../styles/readingShapes';
import { recommend } from '../styles/recommend';
import type { DatedReading } from '../styles/task';

const shape = new RegExp(
  String.raw`^(?<date>\d{4}-\d{2}-\d{2})\s+(?<competence>${competences.join('|')})\s*/\s*(?<commitment>${commitments.join('|')})` +
    String.raw`(?:\s*,\s*(?<trend>${trends.join('|')}))?(?:\s*,\s*(?<driver>${drivers.join('|')}))?(?![\p{L}\p{N}])` +
    String.raw`(?:\s*(?:→|->|=>)\s*(?<style>\p{L}+\d?))?(?:\s*\(by\s+(?<by>me|them)\))?\s*(?<note>[\s\S]*)$`,
  'iu',
);

/** Reads an item's text; `undefined` if it is not a reading. */
export function readReading(raw: string): DatedReading | undefined {
  const found = shape.exec(raw)?.groups;
  if (!found?.date || !isCalendarDate(found.date)) return undefined;
  const known = <T extends string>(values: readonly T[], word: string | undefined) =>
    values.find(value => value === word?.toLowerCase());
  const competence = known<Competence>(competences, found.competence);
  const commitment = known<Commitment>(commitments, found.commitment);
  if (!competence || !commitment) return undefined;
  const trend = known(trends, found.trend);
  const driver = known(drivers, found.driver);
  const reading: Reading = { competence, commitment, ...(trend && { trend }), ...(driver && { driver }) };
  return {
    ...reading,
    date: found.date,
    by: found.by?.toLowerCase() === 'them' ? 'member' : 'lead',
    style: styleNamed(found.style) ?? recommend(reading).style,
    ...(found.note && { note: found.note }),
  };
}

/** Writes a reading as one list item. */
export function renderReading(reading: DatedReading, eol: string): string {
  const scales = `${reading.competence} / ${reading.commitment}`;
  const trend = reading.trend ?? (reading.driver ? 'unknown' : undefined);
  const marks = [scales, trend, reading.driver].filter(Boolean).join(', ');
  const by = reading.by === 'member' ? 'them' : 'me';
  const note = reading.note ? ` ${itemText(reading.note, eol)}` : '';
  return `- ${reading.date} ${marks} → ${playbook[reading.style].name} (by ${by})${note}`;
}

function styleNamed(word: string | undefined): StyleId | undefined {
  const wanted = word?.toLowerCase();
  return styleIds.find(id => id.toLowerCase() === wanted || playbook[id].name.toLowerCase() === wanted);
}
