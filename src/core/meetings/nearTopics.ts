import { nearTexts } from '../../content/notebook/near';
import type { Blocks } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { nearMiss, textFix } from '../markdown/nearMiss';
import { flatMapSteps, type Steps } from '../steps';
import { dateInFigures, nearDate, nearWord } from '../text/nearWord';
import { topicKinds } from './topicItem';

const topicLike = new RegExp(String.raw`^(?:(${dateInFigures})[ \t]+)?(?:(\p{L}{3,15}):(?=\s))?`, 'u');

/** Topics with an unreadable date or kind, and dated lines without a checkbox. */
export function nearTopics(blocks: Blocks): Steps<NoteProblem[]> {
  return flatMapSteps(blocks.items, item => {
    const lead = item.done === undefined ? 0 : item.raw.length - item.text.length;
    const [whole = '', figures, word] = topicLike.exec(item.text) ?? [];
    const kind =
      word && (topicKinds.find(known => known === word.toLowerCase()) ?? nearWord(word, topicKinds));
    const date = figures && nearDate(figures);
    if (item.aside || (!kind && !date)) return [];
    const written = [date ?? figures, kind ? `${kind}:` : word && `${word}:`].filter(Boolean).join(' ');
    const isRight = written.toLowerCase() === whole.trim().toLowerCase();
    if (item.done !== undefined && isRight) return [];
    const box = item.done === undefined ? '[ ] ' : '';
    const fix = textFix(blocks, item, lead, lead + whole.trimEnd().length, box + written);
    return [nearMiss(item.textLine, nearTexts.topic, [whole.trim()], fix)];
  });
}
