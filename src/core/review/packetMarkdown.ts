import type { Outcome } from '../expectations/model';
import { itemWords, plainWords, type WriteLink } from '../markdown/markdownText';
import { bullets, lineAddress, nested, page, section } from '../markdown/page';
import { dotted } from '../text/dotted';
import type { Evidence, LeftOut, Packet, Theme, ThemeKind } from './packet';

/** The texts of a packet, in the user's language. */
export interface PacketWords {
  /** "Mon, Nov 16, 2026" */
  date(date: string): string;
  /** "November 2026", for `2026-11`. */
  month(month: string): string;
  title(name: string, from: string, to: string): string;
  /** One or two sentences: what this is, and what it is not. */
  readonly about: string;
  count(count: number): string;
  /** One line for each kind of thing that was left out. */
  leftOut(leftOut: LeftOut): readonly string[];
  tooLarge(names: readonly string[]): string;
  readonly nothing: string;
  readonly months: string;
  monthCount(month: string, count: number): string;
  noEvidence(month: string): string;
  recent(count: number, all: number, weeks: number): string;
  readonly recentWeighs: string;
  theme(kind: ThemeKind, name: string | undefined): string;
  /** `undefined` if the date is unknown. */
  heard(date: string | undefined): string;
  readonly notHeard: string;
  measure(text: string): string;
  due(date: string): string;
  daysLate(days: number): string;
  leadView(text: string): string;
  memberView(text: string): string;
  result(result: Outcome | undefined, actual: string | undefined): string;
}

/**
 * The packet as Markdown. Each line of evidence begins with its date, linked to its line in the notes; the words
 * after it are the note's own.
 */
export function packetMarkdown(packet: Packet, words: PacketWords, link: WriteLink): string {
  const { person, period, themes, count, leftOut, unread } = packet;
  const parts = [
    `# ${plainWords(words.title(person.name, words.date(period.from), words.date(period.to)))}`,
    words.about,
    [count === 0 ? words.nothing : words.count(count), ...words.leftOut(leftOut)].join(' '),
    unread.length > 0 && words.tooLarge(unread.map(plainWords)),
    section(words.months, bullets(packet.months.map(month => monthWords(month, words)))),
    recentWords(packet, words),
    ...themes.map(theme => themeText(theme, words, link)),
  ];
  return page(parts);
}

function monthWords({ month, count }: Packet['months'][number], words: PacketWords): string {
  const name = words.month(month);
  return count === 0 ? `**${words.noEvidence(name)}**` : words.monthCount(name, count);
}

function recentWords({ recent, count }: Packet, words: PacketWords): string {
  if (!recent) return '';
  const share = words.recent(recent.count, count, recent.weeks);
  return recent.weighs ? `> **${share}** ${words.recentWeighs}` : share;
}

function themeText({ kind, name, evidence }: Theme, words: PacketWords, link: WriteLink): string {
  const lines = evidence.flatMap(one => [
    `- ${evidenceWords(one, words, link)}`,
    ...agreementWords(one, words, link).map(nested),
    ...(one.more ?? []).map(more => nested(evidenceWords(more, words, link))),
  ]);
  return section(plainWords(words.theme(kind, name)), lines);
}

function evidenceWords(evidence: Evidence, words: PacketWords, link: WriteLink): string {
  const { date, text, uri, feedback, due, daysLate } = evidence;
  return dotted(
    link(words.date(date), lineAddress(evidence)),
    itemWords(text, uri, link),
    due !== undefined && due !== date && words.due(words.date(due)),
    daysLate !== undefined && words.daysLate(daysLate),
    feedback?.delivered === false
      ? words.notHeard
      : feedback?.delivered
        ? words.heard(feedback.deliveredOn && words.date(feedback.deliveredOn))
        : '',
  );
}

/** What was agreed and how it turned out, one line each. */
function agreementWords(
  { agreement, uri }: Evidence,
  words: PacketWords,
  link: WriteLink,
): readonly string[] {
  if (!agreement) return [];
  const { measure, due, leadView, memberView, result, actual } = agreement;
  const said = (text: string) => itemWords(text, uri, link);
  return [
    measure !== undefined && words.measure(said(measure)),
    due !== undefined && words.due(words.date(due)),
    leadView !== undefined && words.leadView(said(leadView)),
    memberView !== undefined && words.memberView(said(memberView)),
    words.result(result, actual === undefined ? undefined : said(actual)),
  ].filter(line => line !== false);
}
