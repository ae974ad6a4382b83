import { isDayDuration } from '../dates/calendar';
import type { Blocks } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { nearMiss, rowFix } from '../markdown/nearMiss';
import { nearDate, nearWord } from '../text/nearWord';
import { nearTexts } from './nearTexts';

const profileKeys = ['name', 'role', 'emails', 'cadence', 'since', 'paused-until'] as const;
const noteKeys = ['type', 'person', 'date'] as const;
const otherKeys: Readonly<Record<string, string>> = {
  paused: 'paused-until',
  pauseduntil: 'paused-until',
  paused_until: 'paused-until',
  'paused until': 'paused-until',
  frequency: 'cadence',
  joined: 'since',
};
/** Keys that are near one of ours and mean something else. */
const own = new Set(['email', 'names', 'types', 'dates', 'data', 'rule', 'roles', 'game', 'same', 'rate']);

/** How often, in words that are no duration. */
const cadences: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  'every week': 'P1W',
  biweekly: 'P2W',
  'bi-weekly': 'P2W',
  fortnightly: 'P2W',
  'every two weeks': 'P2W',
  'every 2 weeks': 'P2W',
  monthly: 'P1M',
  'every month': 'P1M',
};

/** What in a note's name and front matter looks like ours, and is not. */
export function nearNote(fileName: string, kind: string, blocks: Blocks): NoteProblem[] {
  const { frontMatter } = blocks;
  const found: NoteProblem[] = [];
  const known: readonly string[] = kind === 'profile' ? profileKeys : noteKeys;
  for (const [key, { line }] of kind === 'profile' || kind === 'other' ? frontMatter.values : []) {
    const small = key.toLowerCase();
    if (known.includes(key) || (own.has(small) && small === key)) continue;
    const meant =
      known.find(each => each === small) ??
      (kind === 'profile' ? (otherKeys[small] ?? nearWord(key, known)) : undefined);
    if (!meant || frontMatter.values.has(meant)) continue;
    const row = blocks.lines.at(line);
    found.push(nearMiss(line, nearTexts.key, [key, meant], rowFix(blocks, line, row.replace(key, meant))));
  }
  if (kind !== 'other') return found;
  const type = frontMatter.values.get('type');
  const said = type?.texts[0] ?? '';
  const dated = frontMatter.values.has('date');
  if (type && /^(?:1[:.]1|1 ?on ?1|1-on-1|one[- ]on[- ]one|1 ?- ?1|1to1)$/i.test(said) && said !== '1-1') {
    const fix = rowFix(blocks, type.line, blocks.lines.at(type.line).replace(said, '1-1'));
    found.push(nearMiss(type.line, nearTexts.type, [], fix));
  } else if (type && said === '1-1' && !dated) {
    found.push(nearMiss(type.line, nearTexts.noDate, []));
  }
  const [figures = ''] =
    /^(?:\d{4}[-._]?\d{1,2}[-._]?\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/.exec(fileName) ?? [];
  const spread = /^\d{8}$/.test(figures)
    ? figures.replace(/^(\d{4})(\d{2})/, '$1-$2-')
    : figures.replaceAll('_', '-');
  const date = nearDate(spread);
  if (date && !dated) found.push(nearMiss(0, nameAdvice, [fileName, date]));
  return found;
}

const nameAdvice = nearTexts.name;

/** Problems of front matter with what mends them, where that is beyond doubt. */
export function withFixes(problems: readonly NoteProblem[], blocks: Blocks): readonly NoteProblem[] {
  return problems.map(problem => {
    const [key, text] = problem.values ?? [];
    if (problem.fix || !key || !text) return problem;
    const better = key === 'cadence' ? cadences[text.toLowerCase()] : nearDate(text);
    if (!better || (key === 'cadence' && !isDayDuration(better))) return problem;
    const row = blocks.lines.at(problem.line);
    const at = row.lastIndexOf(text);
    if (at < 0) return problem;
    return {
      ...problem,
      fix: rowFix(blocks, problem.line, row.slice(0, at) + better + row.slice(at + text.length)),
    };
  });
}
