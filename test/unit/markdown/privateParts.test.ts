import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { linesOf } from '../../../src/core/markdown/lines';
import { isPrivateHeading, mayBePrivate } from '../../../src/core/markdown/privateMark';
import { privateParts } from '../../../src/core/markdown/privateParts';
import { shareCopy } from '../../../src/core/privacy/shareCopy';
import { assertGrowsWithLength } from '../../support/growth';

const left = (text: string) => shareCopy(text).text;

describe('the shared copy of a note', () => {
  for (const [what, text, shared] of [
    ['nothing', '# Note\n\n- [ ] a @me\n', '# Note\n\n- [ ] a @me\n'],
    ['a section to the end', '# N\n\n## Private\n\nx\n', '# N\n\n'],
    ['a section to the next of its level', '## Private\nx\n### deeper\ny\n## Notes\nz\n', '## Notes\nz\n'],
    ['a section of level 1 with all below', '# Private\n## Notes\nx\n', ''],
    ['a section of level 6', 'a\n\n###### private\n\nx\n\n##### b\n', 'a\n\n##### b\n'],
    ['an underlined heading', 'a\n\nPrivate\n-------\nx\n', 'a\n\n'],
    ['a heading in capitals, closed', '## PRIVATE ##\nx\n', ''],
    ['two sections', '## Private\nx\n## b\n## private\ny\n', '## b\n'],
    ['a topic', '- [ ] 2026-11-20 private: x\n- [ ] y\n', '- [ ] y\n'],
    ['a raised topic without a date', '- [x] private: x\n', ''],
    ['a topic with what is nested in it', '* [ ] private: x\n  - y\n\n  z\n* [ ] w\n', '* [ ] w\n'],
    ['a nested topic only', '- a\n  - private: x\n    - y\n  - b\n', '- a\n  - b\n'],
    ['a topic in a quote', '> - private: x\n\nb\n', '\nb\n'],
    ['a fenced block', 'a\n\n```private\nx\n```\n\nb\n', 'a\n\n\nb\n'],
    ['a fenced block with more words', '~~~~ Private stuff\nx\n~~~\n~~~~\nb\n', 'b\n'],
    ['a fence in a list', '- a\n  ```private\n  x\n  ```\n- b\n', '- a\n- b\n'],
    ['a fence that does not end', 'a\n```private\nx\n## Notes\ny\n', 'a\n'],
    ['a fence in a list that does not end', '- a\n  ```private\n  x\n\n## Notes\ny\n', '- a\n'],
    ['a byte order mark and CRLF', '\uFEFF## Private\r\nx\r\n## N\r\n', '\uFEFF## N\r\n'],
    ['front matter', '---\na: 1\n---\n## Private\nx\n', '---\na: 1\n---\n'],
    ['an item without a space', '- a\n- private:secret\n- b\n', '- a\n- b\n'],
    ['a bold item', '- a\n- **private:** secret\n- b\n', '- a\n- b\n'],
    ['an item with a wide colon', '- a\n- private：secret\n- b\n', '- a\n- b\n'],
    ['a heading with a colon', '## Private:\n\nx\n\n## Notes\n\ny\n', '## Notes\n\ny\n'],
    ['a heading with a lock', '## 🔒 Private\n\nx\n\n## Notes\n\ny\n', '## Notes\n\ny\n'],
    ['a heading with more words', '## Private life\n\nx\n## b\n', '## b\n'],
    [
      'a section between two rules at the top',
      '---\n\n## Private\n\nx\n\n---\n\n## Notes\n\ny\n',
      '---\n\n## Notes\n\ny\n',
    ],
    ['a heading alone between two rules', '---\n## Private\n---\nx\n', '---\n'],
    ['a section in a quote', '> ## Private\n>\n> x\n\nopen\n', '\nopen\n'],
    ['a section in a quote, not what follows there', '> ## Private\n> x\n> ## b\n> y\n', '> ## b\n> y\n'],
    ['an underlined heading and the next', 'Private\n---\n\nx\n\nNotes\n---\n\ny\n', 'Notes\n---\n\ny\n'],
    [
      'a seeming heading of a higher level in a section',
      '## Private\n\nx\n    # Private\n\n## b\n\ny\n\n# c\n',
      '# c\n',
    ],
    ['a heading below a mark in a section', '## Private\n\nprivate:\n\n### b\n\ny\n\n## c\n', '## c\n'],
    ['an item with a lazy line', '- private: a\nlazy\n\nopen\n', 'open\n'],
    ['an item below its marker', '-\n  private: x\n- b\n', '- b\n'],
    ['a callout of that kind', '> [!private]- Title\n> x\n>\n> - y\n\nb\n', '\nb\n'],
    ['a callout with that title', '> [!note] Private\n> x\n\nb\n', '\nb\n'],
    ['a paragraph with the mark', 'a\n\nPrivate: x\ny\n\nb\n', 'a\n\n\nb\n'],
    ['a bold line as a heading', '**Private**\n\nx\n\n- y\n\n## b\n', '## b\n'],
    ['a row of a table', '| a | b |\n|---|---|\n| c | private: x |\n', '| a | b |\n|---|---|\n'],
    ['a comment', 'a\n\n<!-- private: x -->\n\nb\n', 'a\n\n\nb\n'],
    ['what a comment begins', 'a\n\n<!-- private -->\n\nx\n\n# b\n', 'a\n\n# b\n'],
    ['an element', '<div class="private">\n\nx\n\n</div>\n\n# b\n', '# b\n'],
    ['an element in a line', 'a <span class="private">x</span>\n', ''],
    ['an item of several with only the mark', '- a\n- private:\n- b\n- c\n', '- a\n- b\n- c\n'],
    ["a link's address on several lines", '[private]: /u\n"t"\n\nb\n', '\nb\n'],
    ["a link's address above a heading", '[private]: x\n# b\n\nc\n', '# b\n\nc\n'],
    ["a link's address alone, up to the heading", '[^1]: Private:\n# b\n\nc\n', '# b\n\nc\n'],
    ["a link's address", '[private]: x\n\nb\n', '\nb\n'],
    ['what is below a mark alone, right below another mark', 'private: x\nprivate:\n- x\n\n# b\n', '# b\n'],
    ['a heading in a definition, below a mark', 'private: x\n: ## Private\n\nx\n\n# c\n', '# c\n'],
    ['an item that is code by its indent', '- a\n\n        - private: x\n', '- a\n\n'],
    ['a heading in code that does not end', '```\na\n## Private\nx\n', '```\na\n'],
    ['a heading that is too far in', 'text\n      ### Private\n\nx\n\n#### b\n\nx\n\n## c\n', 'text\n## c\n'],
    ['a heading that is code by its indent', 'a\n\n    ## Private\n\nx\n\n### b\n\n## c\n', 'a\n\n## c\n'],
    ['a heading in HTML', '<div>\n## Private\n\nx\n\n### b\n\nx\n\n## c\n', '## c\n'],
    ['a heading in a definition', 'term\n: ## Private\n\n  x\n\n### b\n\n# c\n', 'term\n# c\n'],
    ['a heading in a footnote', '[^1]: ## Private\n\n    x\n\n# c\n', '# c\n'],
    ['a line below code, without the code', '    a\nprivate: x\n\nb\n', '    a\n\nb\n'],
    [
      'what a comment begins, with a heading in a quote',
      '<!-- private -->\n\nx\n\n> # q\n\ny\n\n# b\n',
      '# b\n',
    ],
    ['an item with only the mark above another list', '- private:\n* b', ''],
    ['code by indentation with the mark', 'a\n\n    private: x\n\nb\n', 'a\n\n\nb\n'],
    ['a section in a footnote, by its underline', '[^1]: Private\n    =\n\n    x\n\n## b\n\n# c\n', '# c\n'],
    ['an underlined heading in a footnote', '[^1]: Private\n    ---\n\n    x\n\n# c\n', '# c\n'],
    [
      'an underlined heading that is code',
      '- [ ] a\n\n      My private notes\n      ---\n\n      x\n\n# c\n',
      '- [ ] a\n\n# c\n',
    ],
    ['what follows code that says so', '\tPrivate\n ---\nx\n\n# b\n', '# b\n'],
    [
      'a fence in a definition, up to its end',
      'term\n: ````private\n  x\n  ```\n  y\n  ````\n\n## Notes\n\nb\n',
      'term\n\n## Notes\n\nb\n',
    ],
    [
      'a fence of tildes in a definition, up to one as long',
      'term\n: ~~~~private\n  x\n  ~~~\n  SECRET\n  ~~~~~\nb\n',
      'term\nb\n',
    ],
    [
      'a fence in a definition that does not end',
      'term\n: ````private\n  x\n  ```\n\n## Notes\n\nb\n',
      'term\n',
    ],
    ['a fence in a definition', 'term\n: ````private\n  x\n  # x\n  ````\n', 'term\n'],
    ['a numbered item as a heading', 'a\n\n1. Private\n\nx\n\n- x\n\n2. b\n', 'a\n\n2. b\n'],
    ['an item as a heading, to the next of its list', '- Private:\n- b\n', '- b\n'],
    ['an item whose box stands alone', '- [ ]\n  private: x\n  - [ ] x\n', ''],
    ['a mark in characters that are written as numbers', '- &#112;riv&#x61;te&#58; x\n- b\n', '- b\n'],
    ['a mark with a word that stresses it', '- Strictly private: x\n- very private: y\n- b\n', '- b\n'],
    [
      'a mark between slashes, and one with a stop',
      '- /private/: x\n- Private. x\n- Private! x\n- b\n',
      '- b\n',
    ],
    ['a key of front matter', '---\na: 1\nprivate: x\nb: 2\n---\n', '---\na: 1\nb: 2\n---\n'],
    ['a key with all below it', '---\nprivate:\n- x\n\n  y\nb: 2\n---\n', '---\nb: 2\n---\n'],
    ['a comment in front matter', '---\na: 1\n# private: x\n---\n', '---\na: 1\n---\n'],
    ['a mark behind a label', '- HR – private: x\n- b\n', '- b\n'],
    ['each footnote without words around it', '[^a]: private:x\n\n[^b]: private:y\n\nc\n', '\n\nc\n'],
    ['a whole note', '---\nprivate: true\n---\nx\n', ''],
    ['a note with that tag', '---\ntags: [hr, private]\n---\nx\n', ''],
    ['a note with that tag and a sign', '---\ntags: ["#private"]\n---\nx\n', ''],
    ['a whole note, in other letters', '---\nvisibility: ᵖʳⁱᵛᵃᵗᵉ\n---\nx\n', ''],
  ] as const) {
    it(`leaves out ${what}`, () => assert.equal(left(text), shared));
  }

  for (const [what, text] of [
    ['words in a code block', '```js\n## Private\n- private: x\n```\n'],
    ['another code block', '```privately\nx\n```\n'],
    ['a heading with another word', '## Privately said\n\nx\n'],
    ['a word in the text', 'This is private: no.\n'],
    ['a word in an item', '- Fields should be private: they leak\n- A private talk\n- private about HR\n'],
    ['names in code', '- Set `is_private: true`\n- Rotate private_key: done\n'],
    ['a key of front matter that says no', '---\nprivateer: 1\n---\n'],
  ] as const) {
    it(`keeps ${what}`, () => assert.equal(left(text), text));
  }
});

/** Lines of every kind, so that blocks open, nest and stay open by chance. */
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '    ', '> ', '- ', '\t'),
      fc.constantFrom(
        '',
        'word',
        '## Private',
        '# Private',
        '## Notes',
        'Private',
        '---',
        '===',
        '- private: SECRET',
        '- [ ] 2026-11-20 private: SECRET',
        '- [ ] topic: a',
        '1. b',
        '```private',
        '```',
        '~~~ private',
        '~~~',
        '````',
        '<!--',
        '-->',
      ),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    ),
    { maxLength: 24 },
  )
  .map(rows => rows.map(row => row.join('')).join(''));

describe('private parts of any text', () => {
  it('are all found at once, also footnotes without words around them', () => {
    const found = privateParts('[^a]: private:x\n\n[^b]: private:y\n\nc\n');
    assert.equal(found.length, 2);
  });

  it('are whole lines, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        let at = -1;
        for (const { start, end } of privateParts(text)) {
          assert.ok(at < start && start < end && end <= text.length);
          assert.ok(start === 0 || /[\r\n]/.test(text[start - 1] ?? ''));
          assert.ok(end === text.length || /[\r\n]/.test(text[end - 1] ?? ''));
          at = end;
        }
      }),
    );
  });

  it('are missing from the copy, and everything else is there, in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: copy, leftOut } = shareCopy(text);
        assert.deepEqual(privateParts(copy), []);
        assert.equal(leftOut === 0, copy === text);
        let at = 0;
        for (const line of copy.match(/[^\r\n]*(?:\r\n?|\n|$)/g) ?? []) {
          at = text.indexOf(line, at);
          assert.notEqual(at, -1);
          at += line.length;
        }
      }),
    );
  });

  it('leave lines that know their original position', () => {
    fc.assert(
      fc.property(anyText, text => {
        const [note, copy] = [linesOf(text), shareCopy(text)];
        const shown = linesOf(copy.text);
        let last = -1;
        for (let line = 0; line < shown.count; line++) {
          const from = copy.lineInNote(line);
          // Where a part at the end is gone, the text ends with an empty line of its own.
          if (line === shown.count - 1 && shown.at(line) === '') continue;
          assert.equal(note.at(from), shown.at(line), JSON.stringify([text, line]));
          assert.ok(from > last && from >= line);
          last = from;
        }
      }),
    );
  });

  it('never leak a secret, whatever precedes it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const before = `${text}\n\n`;
        // Inside an open fence everything is code, whatever it says.
        fc.pre(
          !readBlocks(`${before}# End`).opaque.some(({ info, closed }) => info !== undefined && !closed),
        );
        for (const secret of [
          '```private\nHIDDEN\n',
          '- private: HIDDEN\n  - HIDDEN\n',
          '## Private\nHIDDEN\n',
        ]) {
          assert.ok(!left(before + secret).includes('HIDDEN'), secret);
        }
      }),
    );
  });
});

/** Spellings of the word that make a line private. */
const marks = [
  'private:',
  'private：',
  'private :',
  'PRIVATE:',
  'Private:',
  '**private:**',
  '**private**:',
  '__Private:__',
  '*private:*',
  '_private_:',
  '***private:***',
  '`private:`',
  '`private`:',
  '~~private:~~',
  '==private:==',
  '"private":',
  '[private]',
  '(private)',
  '**private**',
  '#private',
  'private —',
  'private -',
  'Private note:',
  'Private (HR):',
  '🔒 private:',
  'pri\u200Bvate:',
  'ｐｒｉｖａｔｅ：',
  'private&colon;',
  'private\\:',
];
const befores: [string, ...string[]] = ['', '2026-11-20 ', '2026-11-20: ', '20 Nov ', 'topic: ', '@dana '];
/** Starts of a line, and what surrounds it: the lines before, the prefix of the first line and of the others. */
const bullets = ['- ', '* ', '+ ', '1. ', '2) ', '- [ ] ', '* [x] ', '- [X] ', '1. [ ] ', '- [/] '];
const containers: readonly (readonly [before: string, first: string, rest: string])[] = [
  ['', '', ''],
  ['text\n\n', '', ''],
  ['- a\n', '  ', '  '],
  ['1. a\n   - b\n', '     ', '     '],
  ['', '> ', '> '],
  ['> a\n', '> ', '> '],
  ['> [!note] Talk\n', '> ', '> '],
  ['> [!warning]+\n> - a\n', '>   ', '>   '],
  ['', '> > ', '> > '],
  ['- a\n', '  > ', '  > '],
  ['---\n\n', '', ''],
  ['---\n# N\n\n---\n\n', '', ''],
  ['---\na: 1\n---\n', '', ''],
  ['\uFEFF', '', ''],
  ['<details>\n\n', '', ''],
];
const headings = [
  'Private',
  'PRIVATE',
  'private:',
  'Private：',
  '**Private**',
  '*Private*',
  '_Private notes_',
  '`private`',
  '🔒 Private',
  'Private 🔒',
  '[Private](x.md)',
  'Private notes',
  'Notes (private)',
  '1. Private',
  '2026-11-20 Private',
  'Private - HR',
  '#private',
  'Pri\u00ADvate',
];
const eols: [string, ...string[]] = ['\n', '\r\n', '\r'];

describe('private marks in every spelling hide', () => {
  function holds(rows: readonly string[], [before, first, rest]: (typeof containers)[number], eol: string) {
    const inside = rows.map((row, at) => (at === 0 ? first : rest) + row).join('\n');
    const note = `${before}${inside}\n\n# Open\n\nOPEN`.replaceAll('\n', eol);
    const copy = left(note);
    // In front matter of a rule and an empty key, a private mark hides the whole note.
    assert.ok(!copy.includes('SECRET') && /(?:^|OPEN)$/.test(copy), JSON.stringify({ note, copy }));
  }

  /** Cycles through a list, so that all combinations occur in time. */
  const turns = <T>(list: readonly [T, ...T[]]) => {
    let at = 0;
    return () => list[at++ % list.length] ?? list[0];
  };

  it('items and tasks, with everything nested in them', () => {
    const [before, eol, space] = [turns(befores), turns(eols), turns(['', ' '])];
    for (const mark of marks) {
      for (const container of containers) {
        for (const bullet of bullets) {
          const rest = ' '.repeat(/^(?:\d[.)]|[-*+])/.exec(bullet)?.[0].length ?? 1);
          const first = `${bullet}${before()}${mark}${/[:：;]/.test(mark) ? space() : ' '}SECRET`;
          holds([first, '', `${rest} - [ ] SECRET`, `${rest}   SECRET`], container, eol());
        }
      }
    }
  });

  it('paragraphs', () => {
    const eol = turns(eols);
    for (const mark of marks) {
      for (const before of befores) {
        for (const container of containers) holds([`${before}${mark} SECRET`, 'SECRET'], container, eol());
      }
    }
  });

  it('headings of every level, with deeper headings and items below', () => {
    const [close, eol] = [turns(['', ' ##', ' #']), turns(eols)];
    for (const heading of headings) {
      for (const container of containers) {
        for (let level = 1; level <= 6; level++) {
          const hashes = '#'.repeat(level);
          const deeper = level < 6 ? [`${hashes}# Deeper`, '', '- SECRET', '  - SECRET', ''] : [];
          const rows = [`${hashes} ${heading}${close()}`, '', 'SECRET', '', ...deeper, '> SECRET'];
          for (let count = 0; count < eols.length; count++) holds(rows, container, eol());
        }
        for (const line of ['===', '---']) {
          // Starting with a number, it would be an item.
          if (!/^\d\./.test(heading)) holds([heading, line, '', 'SECRET'], container, eol());
        }
      }
    }
  });

  it('fenced code', () => {
    for (const info of [
      'private',
      'Private',
      'PRIVATE stuff',
      '{private}',
      'md private',
      'private:',
      '{.private}',
    ]) {
      for (const container of containers) {
        for (const [at, fence] of ['```', '~~~', '````'].entries())
          holds([`${fence}${info}`, 'SECRET', '', '- SECRET', fence], container, eols[at] ?? '\n');
      }
    }
  });

  it('parts that are counted by kind', () => {
    const note =
      '---\nprivate: x\n---\n- private: x\n- y\n\n```private\nx\n```\n\n<!-- private: x -->\n\nPrivate: x\n\n# Private\nx\n';
    const { leftOut, why } = shareCopy(note);
    assert.equal(leftOut, 6);
    assert.deepEqual(why, { 'front-matter': 1, item: 1, code: 1, html: 1, paragraph: 1, heading: 1 });
  });

  it('a mark with any letter that looks like its own, or with any character that does not show', () => {
    const signs = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
    const all = signs(0x80, 0x10ffff).filter(sign => sign.isWellFormed());
    const plain = (sign: string) => sign.normalize('NFKC').toLowerCase();
    const like = all.filter(sign => 'private'.includes(plain(sign)));
    const hidden = all.filter(sign => /[\p{DI}\p{Cf}]/u.test(sign));
    assert.ok(like.length > 250 && hidden.length > 4000, `${like.length}, ${hidden.length}`);
    for (const word of [
      ...like.map(sign => 'private'.replace(plain(sign), sign)),
      ...hidden.map(sign => `pri${sign}vate`),
      'prıvate',
      'PRİVATE',
      'PRİVATE'.normalize('NFD'),
    ])
      assert.equal(left(`- ${word}: x\n`), '', word);
    for (const mark of all.filter(sign => /\p{M}/u.test(sign)))
      for (const word of [...'private'].map(letter => 'private'.replace(letter, `${letter}${mark}`)))
        assert.ok(
          !isPrivateHeading(word) || mayBePrivate(word),
          'the quick check knows all that the full one knows',
        );
  });

  it('a mark above another one of any kind', () => {
    const parts = [
      '## Private\n\nSECRET\n',
      'Private\n---\n\nSECRET\n',
      'private:\n\nSECRET\n',
      'private: a\nprivate:\n\nSECRET\n',
      '- private:\n\nSECRET\n',
      '- private:\n\nSECRET\n\n- a\n\nb\n',
      '> ## Private\n>\n> SECRET\n',
      '<!-- private -->\n\nSECRET\n',
      '[^1]: Private:\n\nSECRET\n',
      '    # Private\n\nSECRET\n',
      '- private: SECRET\n',
    ];
    for (const one of parts)
      for (const other of parts)
        for (const between of ['\nb\n\n', '\n# b\n\n'])
          assert.doesNotMatch(left(`a\n\n${one}${between}${other}`), /SECRET/, `${one}${between}${other}`);
  });

  it('any number of parts, in linear time @slow', () => {
    for (const row of [
      'private ',
      '- private: x\n',
      '> ## Private\n',
      '## Private\n\n> ## Private\n\n',
      '<!-- private -->\n\n> # a\n\n',
      '## Private\n\nx\n    # Private\n\n',
      '```private\n',
      '[private]: x\n\n',
      '**private**\n\n- # a\n\n',
      '<private',
      '(private',
    ]) {
      assertGrowsWithLength(count => row.repeat(count), shareCopy, 4000);
    }
    assertGrowsWithLength(count => '- private:\n'.repeat(count), shareCopy, 16_000);
  });
});
