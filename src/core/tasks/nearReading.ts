import { nearTexts } from '../../content/notebook/near';
import { playbook } from '../../content/styles/playbook';
import { commitments, competences, styleIds, trends } from '../styles/model';
import { dateInFigures, nearDate, nearWord } from '../text/nearWord';
import { readFraming } from './framingLine';
import { readReading } from './readingItem';
import { readHappening } from './taskEvent';
import { readTaskLine } from './taskLines';

/** A valid reading, or a line that resembles one (or another line about a task) without being valid. */
export type NearReading =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'near';
      readonly message: string;
      readonly values: readonly string[];
      /** The corrected line; `undefined` if only the lead can tell. */
      readonly better?: string;
    };

const scale = String.raw`\p{L}{3,12}`;
const readingLike = new RegExp(
  String.raw`^(?:(?<date>${dateInFigures})[\s:,;–—-]*)?(?<one>${scale})(?<between>\s*[/\\|,;&–—-]\s*|\s+(?:and\s+)?)(?<two>${scale})(?![\p{L}\p{N}])(?<rest>.*)$`,
  'iu',
);

/** Synonyms for the words of each scale. */
const competenceWords = {
  medium: 'moderate',
  mid: 'moderate',
  middle: 'moderate',
  none: 'low',
  little: 'some',
} as const;
const commitmentWords = {
  medium: 'variable',
  mixed: 'variable',
  moderate: 'variable',
  some: 'variable',
} as const;
const trendWords = {
  improving: 'up',
  rising: 'up',
  better: 'up',
  steady: 'flat',
  stable: 'flat',
  same: 'flat',
  slipping: 'down',
  falling: 'down',
  worse: 'down',
} as const;

function inWords<Known extends string>(
  word: string,
  known: readonly Known[],
  others: Readonly<Record<string, Known>>,
): Known | undefined {
  const small = word.toLowerCase();
  return known.find(each => each === small) ?? others[small] ?? nearWord(small, known);
}

/** Checks a line that may be a reading; `undefined` if it does not look like one. */
export function nearReading(text: string): NearReading | undefined {
  if (readReading(text)) return nearTail(text) ?? { kind: 'reading' };
  const found = readingLike.exec(text)?.groups;
  if (!found) return undefined;
  const { date, one = '', between = '', two = '', rest = '' } = found;
  const isExact = (words: readonly string[], word: string) => words.includes(word.toLowerCase());
  const exact =
    Number(isExact(competences, one) || isExact(commitments, one)) +
    Number(isExact(competences, two) || isExact(commitments, two));
  // Without a slash, "some" and "high" may just be two words of a sentence.
  const isSlash = /[/\\|]/.test(between);
  const stands = /^\s*(?:$|[,;→(=.]|->)/.test(rest);
  if (exact === 0 || (!isSlash && (exact < 2 || !date || !stands))) return undefined;
  let [competence, commitment] = [
    inWords(one, competences, competenceWords),
    inWords(two, commitments, commitmentWords),
  ];
  const isSwapped = one.toLowerCase() === 'variable' && isExact(competences, two);
  if (isSwapped) [competence, commitment] = [inWords(two, competences, {}), 'variable'];
  if (!competence || !commitment) return isSlash && date ? missed(nearTexts.reading, [text]) : undefined;
  const day = date && nearDate(date);
  if (date && !day) return missed(nearTexts.calendar, [date]);
  if (!day) return missed(nearTexts.readingDate, []);
  const better = `${day} ${competence} / ${commitment}${rest}`;
  return missed(nearTexts.reading, [text], readReading(better) ? better : undefined);
}

function missed(message: string, values: readonly string[], better?: string): NearReading {
  return { kind: 'near', message, values, ...(better !== undefined && { better }) };
}

const trendTail = /^(\S+\s+\p{L}+\s*\/\s*\p{L}+\s*,\s*)(\p{L}+)(?![\p{L}\p{N}])/iu;
const styleTail = /^([^→=>]{0,80}(?:→|->|=>)\s*)(\p{L}+\d?)(?![\p{L}\p{N}])/u;
const raterTail = /\(by\s+([^()]{1,40})\)/iu;
const styleNames = styleIds.map(id => playbook[id].name);

/** Checks the tail of a valid reading: a trend, style or rater that cannot be read would be lost without a trace. */
function nearTail(text: string): NearReading | undefined {
  const [trendWhole = '', lead = '', word = ''] = trendTail.exec(text) ?? [];
  const trend = Object.hasOwn(trendWords, word.toLowerCase())
    ? trendWords[word.toLowerCase() as keyof typeof trendWords]
    : trends.some(known => known === word.toLowerCase())
      ? undefined
      : nearWord(word, trends);
  if (trendWhole && trend)
    return missed(nearTexts.trend, [word], lead + trend + text.slice(trendWhole.length));
  const [styleWhole = '', before = '', style = ''] = styleTail.exec(text) ?? [];
  const isStyle = [...styleIds, ...styleNames].some(known => known.toLowerCase() === style.toLowerCase());
  if (styleWhole && !isStyle) {
    const near = nearWord(style, styleNames);
    return missed(nearTexts.style, [style], near && before + near + text.slice(styleWhole.length));
  }
  const rater = raterTail.exec(text);
  if (rater && !/^(?:me|them)$/i.test(rater[1] ?? '')) {
    const by = /^(?:i|lead|the lead|myself|us)$/i.test(rater[1] ?? '') ? 'me' : 'them';
    return missed(
      nearTexts.rater,
      [rater[0]],
      `${text.slice(0, rater.index)}(by ${by})${text.slice(rater.index + rater[0].length)}`,
    );
  }
  return undefined;
}

const words: Readonly<Record<string, string>> = {
  outcome: 'outcome',
  outcomes: 'outcome',
  event: 'event',
  events: 'event',
  'style used': 'style used',
  'used style': 'style used',
  style: 'style used',
  frame: 'frame',
  framing: 'frame',
  'task demands': 'frame',
  choice: 'choice',
  'temporary command': 'temporary command',
  'time-boxed takeover': 'temporary command',
};
const wordLike = new RegExp(
  String.raw`^(?:(?<date>${dateInFigures})[\s:,;–—-]*)?(?<word>${Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .join('|')})(?<colon>\s*[:=–—-]\s*|\s+)(?<text>.+)$`,
  'iu',
);

/** Checks a line that may be a dated one about a task: would it be valid if written correctly? */
export function nearTaskLine(text: string): NearReading | undefined {
  const found = wordLike.exec(text)?.groups;
  const word = words[found?.word?.toLowerCase() ?? ''];
  if (!found || !word) return undefined;
  const said = readTaskLine(text);
  if (said && said.word === word) return undefined;
  const date = found.date ? nearDate(found.date) : undefined;
  const meant = { date: date ?? '2026-01-01', word, text: found.text ?? '' };
  const understood = readHappening(meant) ?? readFraming(meant);
  if (!understood || understood === 'unknown' || understood.kind === 'unknown') return undefined;
  if (found.date && !date) return missed(nearTexts.calendar, [found.date]);
  return date
    ? missed(nearTexts.taskLine, [text, `${date} ${word}: …`], `${date} ${word}: ${found.text}`)
    : missed(nearTexts.taskDate, [`2026-11-23 ${word}: …`]);
}
