import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { briefMarkdown } from '../../src/core/brief/briefMarkdown';
import { prepare } from '../../src/core/brief/prepare';
import { gapsBetween } from '../../src/core/expectations/gaps';
import { gapsMarkdown } from '../../src/core/expectations/gapsMarkdown';
import { feedbackBalance } from '../../src/core/feedback/balance';
import { balanceMarkdown } from '../../src/core/feedback/balanceMarkdown';
import { templatePreview } from '../../src/core/feedback/snippetFor';
import { templates } from '../../src/core/feedback/templates';
import { inertMarkdown } from '../../src/core/markdown/inertMarkdown';
import {
  itemWords,
  linksFrom,
  numberedLinks,
  numberedLinksIn,
  plainWords,
} from '../../src/core/markdown/markdownText';
import { TimeSlicer } from '../../src/core/notebook/timeSlicer';
import { personCard } from '../../src/core/people/personCard';
import { cardMarkdown, playbookCards } from '../../src/core/playbook/cards';
import { reviewPacket } from '../../src/core/review/packet';
import { packetMarkdown } from '../../src/core/review/packetMarkdown';
import { inEnglish } from '../../src/core/text/say';
import { plainMessage } from '../../src/platform/plainMessage';
import { notebookOf, root } from '../support/notebookFixture';
import { runs } from '../support/runs';

/** As lenient as any renderer could be: if it does not see a link, none does. */
const judge = new MarkdownIt({ html: true, linkify: true });
judge.validateLink = () => true;

const note = `${root}/people/ada/2026-11-23.md`;
/** Everything in a page that links somewhere, loads something or is HTML. */
function alive(markdown: string): string[] {
  const found: string[] = [];
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      // A full URL in the text may be auto-linked if its scheme is one of ours.
      const inFull = token.markup === 'linkify' && /^(?:https?|mailto):/.test(String(token.attrGet('href')));
      if (token.type === 'link_open' && !inFull) found.push(String(token.attrGet('href')));
      if (token.type === 'image') found.push(`image ${String(token.attrGet('src'))}`);
      if (token.type.startsWith('html')) found.push(`html ${token.content}`);
      visit(token.children ?? []);
    }
  };
  visit(judge.parse(markdown, {}));
  // An editor finds links in the source without parsing Markdown blocks.
  for (const [, target] of markdown.matchAll(/(?<!\\)\[(?:[^[\]\\]|\\.)*\]\(\s*([^)\s]+)/g))
    found.push(target ?? '');
  for (const [, target] of markdown.matchAll(/(?<!\\)<(\w+:[^>\s]+)>/g)) found.push(target ?? '');
  for (const [, target] of markdown.matchAll(/^[\t ]*\[[^\]]+\]:\s*(\S+)/gm)) found.push(target ?? '');
  return [...found, ...numberedLinksIn(markdown).map(({ target }) => target)];
}

/** Relative URLs and our three schemes; hostile texts only use hosts and commands called "evil". */
function isOurs(target: string): boolean {
  return (
    !/evil|^(?:image|html) /i.test(target) && !/^(?!https?:|mailto:|file:)[a-z][a-z\d+.-]*:/i.test(target)
  );
}

const piece = fc.constantFrom(
  ...[
    '[x](command:evil)',
    '[1]: command:evil',
    '[1]: https://evil.example',
    '[Mon][1]',
    '![p](https://pic.example/p.png)',
  ],
  ...[
    '<command:evil>',
    '<a href="command:evil">x</a>',
    '<img src=https://evil.example>',
    '[a]: <command:evil>',
    '[a]',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u0085',
    '\n',
    '\r',
    '\t',
    ' ',
    '\\',
    '`',
    '``',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
  ],
  ...[
    '&#91;x&#93;(command:evil)',
    '&lbrack;',
    'vscode://evil',
    'ftp://evil',
    'command:evil',
    'javascript:evil',
    'data:evil',
  ],
  ...[
    '[x](<command:evil>)',
    '[x](command%3Aevil)',
    '[x](//evil/share)',
    '[x](\\\\evil)',
    '[x](ok.ts "command:evil")',
  ],
  ...[
    '[ok](https://ok.example/a)',
    '[ok](../src/a.ts#L3)',
    '# ',
    '- ',
    '1. ',
    '> ',
    '```',
    '~~~',
    '---',
    '|',
    'word',
    '- [ ] ',
  ],
);
const hostile = fc.array(piece, { maxLength: 12 }).map(parts => parts.join(''));
const row = hostile.map(text => text.replace(/[\r\n]/g, ' '));

describe('a page made from hostile notes', function () {
  this.timeout(60_000);
  const check = (page: string, from: string) => {
    const wrong = alive(page).filter(target => !isOurs(target));
    assert.deepEqual(wrong, [], `${JSON.stringify(from)}\n${page}`);
  };

  it('contains only our own links in any of its texts', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, numbered) => {
        const { link, definitions } = numberedLinks(note);
        const write = numbered ? link : linksFrom(note);
        const line = (shown: string) =>
          `# ${plainWords(text)}\n\n- ${shown} · ${write('Mon', `${note}#L1`)} · ${shown}\n${numbered ? `\n${definitions()}` : ''}`;
        check(line(plainWords(text)), text);
        check(line(itemWords(text, note, write)), text);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps the emphasis, code and links of a topic, and adds its own link after it', () => {
    const link = linksFrom(note);
    for (const [text, shown] of [
      ['**Bold** and `co*de`', '**Bold** and `co*de`'],
      ['`[x](command:evil)`', '\\[x\\](command:evil)'],
      ['See [a_b](../../src/a.ts#L3) now', 'See [a\\_b](../../src/a.ts#L3) now'],
      [
        '[web](https://ok.example/a) [mail](mailto:a@b.example)',
        '[web](https://ok.example/a) [mail](mailto:a@b.example)',
      ],
      ['[run](command:evil) it', 'run it'],
      ['![chart](pictures/a.svg)', 'chart'],
      ['a <b>c</b> & d &lt; e', 'a \\<b\\>c\\</b\\> & d \\< e'],
      ['1. first\n- second', '1\\. first - second'],
      ['x\u2028[1]: command:evil', 'x \\[1\\]: command:evil'],
      [`${'['.repeat(60_000)}`, `${'\\['.repeat(2000)}…`],
    ] as const)
      assert.equal(itemWords(text, note, link), shown);
  });

  it('ignores link definitions from a note', () => {
    const { link, definitions } = numberedLinks(note);
    const page = `- ${link('Mon', `${note}#L1`)}\n\n[1]: command:evil\n\n${definitions()}`;
    assert.deepEqual(
      numberedLinksIn(page).map(({ target }) => target),
      ['2026-11-23.md#L1'],
    );
    assert.deepEqual(numberedLinksIn('[Mon][1]\n\n[1]: command:evil\n'), []);
  });

  it('is safe as a brief, a list of differences or a packet', async () => {
    const texts = fc.record({ name: row, line: row, more: hostile, title: row });
    await fc.assert(
      fc.asyncProperty(texts, async ({ name, line, more, title }) => {
        const files = {
          'people/ada/profile.md': `---\nname: ${JSON.stringify(name)}\nrole: ${JSON.stringify(title)}\ncadence: P1W\n---\n`,
          'people/bo/profile.md': `---\nname: ${JSON.stringify(title)}\n---\n`,
          'people/ada/inbox.md': `- [ ] 2026-11-17 praise: ${line}\n- [x] 2026-11-18 topic: ${title}\n`,
          'people/ada/2026-11-16.md': `## Notes\n\n${more}\n\n- ${line}\n\n## ${title}\n\n${line}\n\n## Actions\n\n- [ ] ${line} @me due:2026-11-18\n- [x] ${title} @them done:2026-11-17\n`,
          'people/ada/feedback.md': `## 2026-11-17 praise: ${title}\n\n- delivered: no\n\n${more}\n`,
          'people/ada/tasks.md': `## ${title}\n\n- 2026-01-05 some / low → Coaching (by me) ${line}\n- 2026-11-17 outcome: unmet, ${line}\n`,
          'people/ada/expectations.md': `## ${title}\n\n- Outcome: ${line}\n- Measure: ${line}\n- Due: 2026-11-20\n- Status: active\n\n### Log\n\n- 2026-11-17 active → unmet: ${line}\n- 2026-11-17 my view: ${line}\n- 2026-11-17 their view: ${title}\n- 2026-11-18 support kept: no, ${line}\n`,
        };
        const { notebook, files: stored } = await notebookOf(files);
        const people = notebook.people({ date: '2026-11-23', defaultCadence: 'P1W' });
        const ada = people.find(({ id }) => id === 'ada') ?? assert.fail('nobody');
        const from = JSON.stringify({ name, line, more, title });
        const numbered = (address: string, make: (link: ReturnType<typeof linksFrom>) => string) => {
          const { link, definitions } = numberedLinks(address);
          return [make(linksFrom(address)), `${make(link)}\n${definitions()}`];
        };
        const brief = prepare(root, ada, '2026-11-23', uri => stored.text(uri));
        const commits = { subjects: [line] };
        const gaps = gapsBetween(people, '2026-01-01', '2026-11-23');
        const packet = await reviewPacket(
          ada,
          Object.entries(files).map(([path, text]) => ({
            uri: `${root}/${path}`,
            name: path.split('/')[2] ?? '',
            text,
          })),
          { from: '2026-01-01', to: '2026-11-23' },
          {
            today: '2026-11-23',
            templates,
            isSensitive: () => false,
            isPrepared: () => false,
            pace: new TimeSlicer(),
          },
        );
        for (const page of [
          ...numbered(note, link => briefMarkdown(brief, inEnglish, link, commits)),
          ...numbered(`${root}/gaps.md`, link =>
            gapsMarkdown(gaps, { say: inEnglish, date: day => day, name: () => name }, link),
          ),
          ...numbered(`${root}/feedback-balance.md`, link =>
            balanceMarkdown(
              feedbackBalance(people, { from: '2026-01-01', to: '2026-12-31' }),
              { parts: 3, filled: 1, marked: 2 },
              inEnglish,
              () => '[1]: command:evil [x](command:evil)',
              link,
            ),
          ),
          ...people.map(person => personCard(person, '2026-11-23', inEnglish)),
          ...numbered(`${root}/people/ada/reviews/r.md`, link =>
            packetMarkdown(packet, inEnglish, link, false),
          ),
        ])
          check(page, from);
      }),
      { numRuns: runs(40) },
    );
  });

  it('is safe as the preview of an own template, which keeps its checkboxes', () => {
    fc.assert(
      fc.property(hostile, text => check(inertMarkdown(`- [ ] a\n${text}`), text)),
      { numRuns: runs(300) },
    );
    assert.equal(inertMarkdown('- [ ] a **b**\n1. [x] c\n# d'), '- [ ] a **b**\n1. [x] c\n# d');
    assert.equal(inertMarkdown('![p](https://x) \\[y] [z]: w'), '!\\[p](https://x) \\[y] \\[z]: w');
    for (const template of templates) {
      const text = templatePreview(template, '2026-11-23');
      assert.equal(inertMarkdown(text), text, template.id);
    }
  });

  it('is safe as a playbook card, which links to other cards and the web', () => {
    const cards = playbookCards('2026-11-23', inEnglish);
    const link = (id: string) => ({ title: id, address: `../${id}/a.md` });
    for (const card of cards) check(cardMarkdown(card, inEnglish, link), card.id);
    assert.ok(cards.length > 20);
  });

  it('puts no link into VS Code’s messages', () => {
    const form = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)/i;
    fc.assert(fc.property(hostile, text => assert.doesNotMatch(plainMessage(text), form)));
  });
});
