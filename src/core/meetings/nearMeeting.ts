import { nearTexts } from '../../content/notebook/near';
import type { NoteProblem } from '../markdown/frontMatter';
import { lineFix, nearMiss } from '../markdown/nearMiss';
import { nearKeys } from '../notebook/nearKeys';
import type { Note } from '../notebook/subjects';
import { nearDate } from '../text/nearWord';

/** Finds problems in the name and front matter of a note that resembles a 1:1 note but is not a valid one. */
export function nearMeeting({ fileName, blocks }: Note): NoteProblem[] {
  const { frontMatter } = blocks;
  const found = nearKeys(blocks, ['type', 'person', 'date']);
  const type = frontMatter.values.get('type');
  const said = type?.texts[0] ?? '';
  const dated = frontMatter.values.has('date');
  if (type && /^(?:1[:.]1|1 ?on ?1|1-on-1|one[- ]on[- ]one|1 ?- ?1|1to1)$/i.test(said) && said !== '1-1') {
    const fix = lineFix(blocks, type.line, blocks.lines.at(type.line).replace(said, '1-1'));
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
  if (date && !dated) found.push(nearMiss(0, nearTexts.name, [fileName, date]));
  return found;
}
