import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { renderAction } from '../../../src/core/actions/actionItem';
import { completeAction } from '../../../src/core/actions/completeAction';
import { reopenAction } from '../../../src/core/actions/reopenAction';
import { type Blocks, readBlocks } from '../../../src/core/markdown/blocks';
import { addItem, addParagraphs } from '../../../src/core/markdown/edits';
import { setFrontMatter } from '../../../src/core/markdown/frontMatterEdit';
import { applyEdits, type Edit } from '../../../src/core/markdown/textEdit';
import { renderTopic } from '../../../src/core/meetings/topicItem';
import { isRefusal, type Refusal } from '../../../src/core/refusal';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { runs } from '../../support/runs';
import { specExamples, taskExamples } from '../../support/specExamples';

const date = '2026-11-23';
const front = `---\ntype: 1-1\nperson: dana\ndate: ${date} # kept\n---\n`;
const headed = `${front}# Dana, ${date}\n\n## Topics\n\n## Notes\n\n`;

/** Positions of an example in a note, each unlike the others. */
const notes: Readonly<Record<string, (body: string) => string>> = {
  'as it is': body => body,
  'between sections, with CRLF': body =>
    `${headed}${body}\n## Actions\n\n- [ ] there @me\n`.replaceAll('\n', '\r\n'),
  'below front matter, with a byte order mark and no last line end': body =>
    `\uFEFF${front}${body.replace(/\n+$/, '')}`,
};

/** All of CommonMark, including inline rules: an independent reading of what a note means. */
const reader = new MarkdownIt('commonmark', { html: true });

/** The rendered text, without spaces and list tags: bytes are compared elsewhere, and a new neighbor can loosen a list. */
const meaning = memoized((text: string): string => {
  const { frontMatter, lines } = readBlocks(text);
  const body = text.slice(lines.start(frontMatter.lines)).replace(/^\uFEFF/, '');
  return reader.render(body).replace(/<\/?(?:p|ul|ol|li)(?: start="\d+")?>|\s+/g, '');
});

/** The rendered text without the new heading and the new words. */
function meaningWithout(text: string, heading: string, words: string): string {
  const all = meaning(text);
  const added = (heading && `<h2>${heading}</h2>`) + words;
  assert.equal(all.split(added).length, 2, `${JSON.stringify(added)} once in ${JSON.stringify(all)}`);
  return all.replace(added, '');
}

const blocksOf = memoized(readBlocks);

const outline = ({ headings, items }: Pick<Blocks, 'headings' | 'items'>) => [
  ...headings.map(({ level, text }) => `${'#'.repeat(level)} ${text}`),
  ...items.map(({ depth, done, text }) => `${depth} ${done} ${text}`),
];

/** Memoized, because many tests look at the same notes. */
function memoized<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}

/** The text before the edit, recovered from the text after it: the edit is a single insertion of lines. */
function withoutInserted(text: string, edit: Edit): { after: string; before: string; inserted: string } {
  const after = applyEdits(text, edit.edits);
  const [only, ...others] = edit.edits;
  assert.ok(only && others.length === 0, 'one edit');
  assert.equal(only.start, only.end, 'only an insertion');
  const before = after.slice(0, only.start) + after.slice(only.start + only.text.length);
  return { after, before, inserted: only.text };
}

function without(list: readonly string[], gone: readonly string[]): string[] {
  const rest = [...list];
  for (const one of gone) {
    const at = rest.lastIndexOf(one);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

/** Inline examples behave the same in every edit, so one position is enough for them. */
const withinLines =
  /Backslash|Entity|Code spans|Emphasis|Links|Images|Autolinks|Strikethrough|breaks|Textual/;

function eachNote(visit: (text: string, name: string) => void): void {
  for (const [how, make] of Object.entries(notes)) {
    for (const { markdown, name } of [...specExamples, ...taskExamples]) {
      if (!withinLines.test(name) || how === 'as it is') visit(make(markdown), `${name}, ${how}`);
    }
  }
}

/** Counts refusals, which may not exceed this share of all edits. */
function tally(share: number) {
  const refused: string[] = [];
  let all = 0;
  return {
    of<T extends object>(outcome: T | Refusal, name: string, reasons = ['open-block']): T | undefined {
      all++;
      if (!isRefusal(outcome)) return outcome;
      assert.ok(reasons.includes(outcome.refused), `${name}: ${outcome.refused}`);
      refused.push(name);
      return undefined;
    },
    check() {
      assert.ok(
        all > 0 && refused.length <= share * all,
        `${refused.length} of ${all} refused:\n${refused.join('\n')}`,
      );
    },
  };
}

/** Adds an action, then a second one: both are read back, and everything else stays as it was. */
function takesActions(
  text: string,
  name: string,
  section: string | undefined,
  few: ReturnType<typeof tally>,
): void {
  const place = section ? { section: { heading: section } } : {};
  const plan = (to: string, words: string) =>
    addItem(to, place, eol => renderAction({ text: words, owner: 'me' }, 'dana', eol));
  const edit = few.of(plan(text, 'brandnew'), name);
  if (!edit) return;
  const { after, before, inserted } = withoutInserted(text, edit);
  assert.equal(before, text, name);
  const [was, is] = [blocksOf(text), readBlocks(after)];
  const item = is.items.find(({ line }) => line === edit.line);
  assert.deepEqual([item?.done, item?.text], [false, 'brandnew @me'], name);
  const gone = ['## Actions'].filter(row => inserted.includes(row));
  assert.deepEqual(without(outline(is), [...gone, `${item?.depth} false brandnew @me`]), outline(was), name);
  assert.equal(meaningWithout(after, gone.length > 0 ? 'Actions' : '', '[]brandnew@me'), meaning(text), name);
  if (text.includes('\r\n')) assert.doesNotMatch(inserted, /(?<!\r)\n/, name);
  const second = plan(after, 'secondone');
  assert.ok(!isRefusal(second), `${name}: a note that took one takes another`);
  const both = readBlocks(applyEdits(after, second.edits)).items.map(({ text: raw }) => raw);
  assert.ok(both.includes('brandnew @me') && both.includes('secondone @me'), name);
}

describe('the examples of the Markdown specifications @slow', function () {
  this.timeout(120_000);

  it('are complete', () => {
    assert.ok(specExamples.filter(({ from }) => from === 'CommonMark').length > 640);
    assert.ok(
      specExamples.some(({ markdown }) => markdown.includes('- [ ] foo')),
      'those of GFM',
    );
    assert.ok(taskExamples.length > 80);
  });

  it('are read as the specification says: headings and items', () => {
    for (const { markdown, html, name } of specExamples) {
      // In a note, an example that begins like front matter is front matter, hence the blank line.
      const blocks = readBlocks(`\n${markdown}`);
      const found = {
        headings: blocks.headings.map(({ level }) => level),
        items: blocks.items.length,
      };
      const expected = {
        headings: topHeadings(html),
        items: html.match(/<li>(?:\n<p>|(?!<\/li>)[^\n])/g)?.length ?? 0,
      };
      assert.deepEqual(found, expected, `${name}\n${markdown}`);
    }
  });

  it('never prevent a note from being read, in any file', () => {
    eachNote((text, name) => {
      const { headings, items } = blocksOf(text);
      const [meeting, inbox, tasks] = [`${date}.md`, 'inbox.md', 'tasks.md'].map(file =>
        readFacts(file, 'dana', text),
      );
      assert.equal(meeting?.date, date, name);
      assert.deepEqual(
        inbox?.topics.map(({ line, raised }) => [line, raised]),
        items.flatMap(({ line, done }) => (done === undefined ? [] : [[line, done]])),
        name,
      );
      assert.deepEqual(
        tasks?.tasks,
        headings.flatMap(({ level, text: title }) => (level === 2 ? [title] : [])),
        name,
      );
    });
  });

  for (const [what, section] of [
    ['an action', 'Actions'],
    ['an item at the end', undefined],
  ] as const) {
    it(`accept ${what} and keep every byte`, () => {
      const few = tally(0.02);
      eachNote((text, name) => takesActions(text, name, section, few));
      few.check();
    });

    it(`accept ${what} in any combination`, () => {
      // An open block swallows the examples after it, so many more are refused.
      const few = tally(0.25);
      const any = fc.constantFrom(...specExamples, ...taskExamples);
      fc.assert(
        fc.property(
          fc.array(any, { minLength: 2, maxLength: 5 }),
          fc.constantFrom(...Object.keys(notes)),
          (all, how) => {
            const text = (notes[how] ?? assert.fail(how))(all.map(({ markdown }) => markdown).join(''));
            takesActions(text, how, section, few);
          },
        ),
        { numRuns: runs(300) },
      );
      few.check();
    });
  }

  it('accept two topics as an inbox, and keep both', () => {
    const few = tally(0.02);
    eachNote((text, name) => {
      const plan = (to: string, words: string) =>
        addItem(to, {}, eol => renderTopic({ text: words, kind: 'praise', date }, eol));
      const topics = (of: string) => readFacts('inbox.md', 'dana', of).topics.map(topic => topic.text);
      const first = few.of(plan(text, 'firstone\nmore'), name);
      if (!first) return;
      const once = withoutInserted(text, first);
      assert.equal(once.before, text, name);
      const second = plan(once.after, 'secondone');
      assert.ok(!isRefusal(second), name);
      const twice = withoutInserted(once.after, second);
      assert.equal(twice.before, once.after, name);
      const found = topics(twice.after);
      for (const words of ['firstone\nmore', 'secondone'])
        assert.equal(found.filter(one => one === words).length, 1, `${name}: ${JSON.stringify(found)}`);
      assert.equal(found.length, topics(text).length + 2, name);
    });
    few.check();
  });

  it('accept paragraphs in their notes and keep every byte', () => {
    const few = tally(0.02);
    eachNote((text, name) => {
      const edit = few.of(
        addParagraphs(text, { section: { heading: 'Notes' } }, 'Brandnew words.\n\nMore.'),
        name,
      );
      if (!edit) return;
      const { after, before, inserted } = withoutInserted(text, edit);
      assert.equal(before, text, name);
      const gone = ['## Notes'].filter(row => inserted.includes(row));
      assert.deepEqual(without(outline(readBlocks(after)), gone), outline(blocksOf(text)), name);
      assert.equal(
        meaningWithout(after, gone.length > 0 ? 'Notes' : '', 'Brandnewwords.More.'),
        meaning(text),
        name,
      );
    });
    few.check();
  });

  it('can be added as the text of a note, or are refused as a whole', () => {
    const few = tally(0.02);
    const text = `${headed}Before.\n\n## Actions\n\n- [ ] there @me\n`;
    for (const { markdown, name } of [...specExamples, ...taskExamples]) {
      if (markdown.trim() === '') continue;
      const edit = few.of(addParagraphs(text, { section: { heading: 'Notes' } }, markdown), name);
      if (!edit) continue;
      const { after, before, inserted } = withoutInserted(text, edit);
      assert.equal(before, text, name);
      assert.ok(inserted.includes(markdown.trim()), name);
      const { headings, items } = readBlocks(after);
      assert.ok(
        headings.some(heading => heading.text === 'Actions'),
        name,
      );
      assert.equal(items.at(-1)?.text, 'there @me', name);
    }
    few.check();
  });

  it('let their actions be completed and reopened, one box and one mark at a time', () => {
    let ticked = 0;
    eachNote((text, name) => {
      const before = blocksOf(text);
      for (const item of before.items) {
        const change = item.done
          ? reopenAction(text, item.line, item.text)
          : completeAction(text, item.line, date, item.text);
        if (item.done === undefined) {
          assert.deepEqual(isRefusal(change) && change.refused, 'not-an-action', name);
          continue;
        }
        assert.ok(!isRefusal(change), name);
        const after = applyEdits(text, change.edits);
        const is = readBlocks(after);
        const found = is.items.find(({ line }) => line === item.line);
        assert.equal(found?.done, !item.done, `${name} ${item.text}`);
        assert.equal(is.items.length, before.items.length, name);
        const others = ({ headings, items }: Blocks) =>
          outline({ headings, items: items.filter(({ line }) => line !== item.line) });
        assert.deepEqual(others(is), others(before), name);
        const back = item.done
          ? applyEdits(
              after,
              change.edits.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
            )
          : applyEdits(after, edits(reopenAction(after, item.line)));
        assert.equal(back, text, name);
        ticked++;
      }
    });
    assert.ok(ticked > 700, String(ticked));
  });

  it('stay unchanged below front matter that changes', () => {
    const few = tally(0.02);
    eachNote((text, name) => {
      const edit = few.of(setFrontMatter(text, { cadence: 'P2W' }), name, ['front-matter-broken']);
      if (!edit) return;
      const { after, before } = withoutInserted(text, edit);
      assert.equal(before, text, name);
      assert.deepEqual(outline(readBlocks(after)), outline(blocksOf(text)), name);
      assert.equal(meaning(after), meaning(text), name);
      assert.deepEqual(readBlocks(after).frontMatter.values.get('cadence')?.texts, ['P2W'], name);
      const again = setFrontMatter(after, { cadence: 'P3W' });
      assert.equal(applyEdits(after, edits(again)), after.replace('cadence: P2W', 'cadence: P3W'), name);
    });
    few.check();
  });
});

function edits(edit: Edit | Refusal): Edit['edits'] {
  assert.ok(!isRefusal(edit), JSON.stringify(edit));
  return edit.edits;
}

/** The levels of headings outside lists and quotes. */
function topHeadings(html: string): number[] {
  let depth = 0;
  const levels: number[] = [];
  for (const [, end, tag = ''] of html.matchAll(/<(\/?)(ul|ol|blockquote|h[1-6])\b[^>]*>/g)) {
    if (!tag.startsWith('h')) depth += end ? -1 : 1;
    else if (!end && depth === 0) levels.push(Number(tag[1]));
  }
  return levels;
}
