import { type Counted, counts } from '../../content/counts';
import { gapTexts } from '../../content/expectations/gaps';
import { packetTexts, themeTitles } from '../../content/review/packet';
import { itemWords, plainWords, type WriteLink } from '../markdown/markdownText';
import { bullets, lineAddress, nested, page, section } from '../markdown/page';
import { counted, lateWords } from '../text/counted';
import { datesIn } from '../text/dates';
import { dotted } from '../text/dotted';
import { listed } from '../text/listed';
import type { Say } from '../text/say';
import type { Evidence, LeftOut, Packet, Theme } from './packet';

/** How to write a packet about a person. */
interface Writing {
  readonly say: Say;
  readonly link: WriteLink;
  /** The person's name, escaped. */
  readonly name: string;
  /** "Mon, Nov 16, 2026": always with the year, because a saved packet may be read years later. */
  date(date: string): string;
}

/**
 * The packet as Markdown. Each line of evidence begins with its date, linked to its line in the notes; the words
 * after it are the note's own.
 */
export function packetMarkdown(packet: Packet, say: Say, link: WriteLink, sharesScreen: boolean): string {
  const { person, period, themes, count, leftOut, unread } = packet;
  const { shortDate } = datesIn(say);
  const name = plainWords(person.name);
  const writing: Writing = { say, link, name, date: date => shortDate(date, '') };
  const { from, to } = period;
  return page([
    `# ${plainWords(say(packetTexts.title, person.name, writing.date(from), writing.date(to)))}`,
    [say(packetTexts.intro), ...(sharesScreen ? [say(packetTexts.sharedScreen)] : [])].join(' '),
    [
      count === 0 ? say(packetTexts.nothing, name) : counted(say, counts.evidence, count),
      ...leftOutWords(leftOut, say),
    ].join(' '),
    unread.length > 0 && say(packetTexts.tooLarge, listed(unread.map(plainWords), say)),
    section(say(packetTexts.months), bullets(packet.months.map(month => monthWords(month, say)))),
    recentWords(packet, say),
    ...themes.map(theme => themeText(theme, person.name, writing)),
  ]);
}

/** One line for each kind of thing that was left out. */
function leftOutWords({ private: hidden, readings, sensitive }: LeftOut, say: Say): readonly string[] {
  const line = (forms: Counted, count: number) => (count === 0 ? [] : [counted(say, forms, count)]);
  return [
    ...line(counts.leftOutParts, hidden),
    ...line(counts.leftOutReadings, readings),
    ...line(counts.leftOutRemarks, sensitive),
  ];
}

function monthWords({ month, count }: Packet['months'][number], say: Say): string {
  const name = datesIn(say).written(`${month}-01`, { month: 'long', year: 'numeric' });
  return count === 0 ? `**${say(packetTexts.noEvidence, name)}**` : say(packetTexts.monthCount, name, count);
}

function recentWords({ recent, count }: Packet, say: Say): string {
  if (!recent) return '';
  const share = say(packetTexts.recent, recent.count, count, recent.weeks);
  return recent.weighs ? `> **${share}** ${say(packetTexts.recentWeighs)}` : share;
}

/** The title of a theme; `person` is the person's name. */
export function themeWords({ kind, name }: Theme, person: string, say: Say): string {
  return say(themeTitles[kind === 'notes' && name !== undefined ? 'notesAbout' : kind], name ?? person);
}

function themeText(theme: Theme, person: string, writing: Writing): string {
  const lines = theme.evidence.flatMap(one => [
    `- ${evidenceWords(one, writing)}`,
    ...agreementWords(one, writing).map(nested),
    ...(one.more ?? []).map(more => nested(evidenceWords(more, writing))),
  ]);
  return section(plainWords(themeWords(theme, person, writing.say)), lines);
}

function evidenceWords(evidence: Evidence, { say, link, name, date: written }: Writing): string {
  const { date, text, uri, feedback, due, daysLate } = evidence;
  return dotted(
    link(written(date), lineAddress(evidence)),
    itemWords(text, uri, link),
    due !== undefined && due !== date && say(packetTexts.due, written(due)),
    daysLate !== undefined && lateWords(say, daysLate),
    feedback?.delivered === false
      ? say(packetTexts.notHeard, name)
      : feedback?.delivered
        ? feedback.deliveredOn
          ? say(packetTexts.heardOn, name, written(feedback.deliveredOn))
          : say(packetTexts.heard, name)
        : '',
  );
}

/** What was agreed and how it turned out, one line each. */
function agreementWords({ agreement, uri }: Evidence, { say, link, name, date }: Writing): readonly string[] {
  if (!agreement) return [];
  const { measure, due, leadView, memberView, result, actual } = agreement;
  const said = (text: string) => itemWords(text, uri, link);
  const outcome = result ? say(gapTexts.results[result]).toLowerCase() : say(packetTexts.noResult);
  return [
    measure !== undefined && say(packetTexts.measure, said(measure)),
    due !== undefined && say(packetTexts.due, date(due)),
    leadView !== undefined && say(packetTexts.leadView, said(leadView)),
    memberView !== undefined &&
      say(packetTexts.memberViewIs, say(packetTexts.memberView, name), said(memberView)),
    actual === undefined
      ? say(packetTexts.result, outcome)
      : say(packetTexts.resultAndActual, outcome, said(actual)),
  ].filter(line => line !== false);
}
