import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAction } from '../../../src/core/actions/actionItem';
import { doneMark, dueMark } from '../../../src/core/actions/actionMarks';
import { plainText } from '../../../src/core/markdown/plainText';
import { runs } from '../../support/runs';

const read = (text: string, person = 'dana-okafor') => readAction(text, person);
const due = '2026-12-01';

describe('the marks of an action', () => {
  for (const [text, expected] of [
    // Punctuation at a mark.
    ['Send the deck due:2026-12-01.', { text: 'Send the deck.', due }],
    ['Send the deck due:2026-12-01, then tell Sam', { text: 'Send the deck, then tell Sam', due }],
    ['Send the deck due:2026-12-01; tell Sam', { text: 'Send the deck; tell Sam', due }],
    ['Is it out, due:2026-12-01?', { text: 'Is it out?', due }],
    ['Send it due:2026-12-01!', { text: 'Send it!', due }],
    ['Send it, due:2026-12-01', { text: 'Send it', due }],
    ['due:2026-12-01: send it', { text: 'send it', due }],
    // Mentions.
    ['@dana: write the plan', { text: 'write the plan', owner: 'them' }],
    ['@me, write the plan', { text: 'write the plan', owner: 'me' }],
    ['Write the plan (@me)', { text: 'Write the plan', owner: 'me' }],
    ['Write the plan, @dana.', { text: 'Write the plan.', owner: 'them' }],
    ['**@Dana** writes it', { text: 'writes it', owner: 'them' }],
    ['Pair @Dana Okafor on the index', { text: 'Pair on the index', owner: 'them' }],
    ['Pair @DANA OKAFOR, on the index', { text: 'Pair, on the index', owner: 'them' }],
    ['Pair @dana_okafor on it', { text: 'Pair on it', owner: 'them' }],
    ['Pair @Dana Oka on it', { text: 'Pair Oka on it', owner: 'them' }],
    ['Read @Dana’s plan', { text: 'Read @Dana’s plan' }],
    ['Mail x@me.org and @me.org', { text: 'Mail x@me.org and @me.org' }],
    ['See @dana/docs', { text: 'See @dana/docs' }],
    // Somebody else is part of the text.
    ['Ask @sam about it', { text: 'Ask @sam about it' }],
    ['Ask @sam about it @me', { text: 'Ask @sam about it', owner: 'me' }],
    // Code, links and addresses are text.
    ['Document `add @me here` in the guide', { text: 'Document `add @me here` in the guide' }],
    ['Say ``due:2026-12-01 ` `` aloud', { text: 'Say ``due:2026-12-01 ` `` aloud' }],
    ['An open ` and @me due:2026-12-01', { text: 'An open ` and', owner: 'me', due }],
    ['An escaped \\`@me` here', { text: 'An escaped \\`@me` here', owner: undefined }],
    ['Read [what is due:2026-12-01 about](x.md)', { text: 'Read [what is due:2026-12-01 about](x.md)' }],
    ['Read [a](x.md "due:2026-12-01") @me', { text: 'Read [a](x.md "due:2026-12-01")', owner: 'me' }],
    ['See [[Plan @me]] and [[2026-12-01]]', { text: 'See [[Plan @me]] and [[2026-12-01]]' }],
    ['Open https://x.org/a(@me,due:2026-12-01)', { text: 'Open https://x.org/a(@me,due:2026-12-01)' }],
    ['Ask <a href=" @me">x</a> <!-- @me -->', { text: 'Ask <a href=" @me">x</a> <!-- @me -->' }],
    // Dates.
    ['Send 📅 2026-12-011', { text: 'Send 📅 2026-12-011' }],
    ['Send due:2026-12-0123', { text: 'Send due:2026-12-0123' }],
    ['Send due:2026-12-01-rc1', { text: 'Send due:2026-12-01-rc1' }],
    ['Send due:2026-12-01/x', { text: 'Send due:2026-12-01/x' }],
    ['Send due:2026-12-01.md', { text: 'Send due:2026-12-01.md' }],
    ['Send undue:2026-12-01', { text: 'Send undue:2026-12-01' }],
    ['Draft the limits @dana Due: 2026-12-01', { text: 'Draft the limits', owner: 'them', due }],
    ['Draft **Due:** 2026-12-01', { text: 'Draft', due }],
    ['Draft DUE:2026-12-01', { text: 'Draft', due }],
    ['Send 📆 2026-12-01', { text: 'Send', due }],
    ['Send 🗓️ 2026-12-01', { text: 'Send', due }],
    ['Send 📅2026-12-01', { text: 'Send', due }],
    ['Send [  due:: 2026-12-01]', { text: 'Send', due }],
    ['Send [ Due :: 2026-12-01 ]', { text: 'Send', due }],
    ['Send [due:: [[2026-12-01]]]', { text: 'Send', due }],
    ['Send due:[[2026-12-01]]', { text: 'Send', due }],
    ['Send 📅 [[2026-12-01]]', { text: 'Send', due }],
    ['Sent ✅ 2026-12-01.', { text: 'Sent.', doneOn: due }],
    // Leftovers around removed marks.
    ['Send the deck (📅 2026-12-01)', { text: 'Send the deck', due }],
    ['Send the deck [due:2026-12-01, @me]', { text: 'Send the deck', owner: 'me', due }],
    ['Draft the limits - @dana - due:2026-12-01', { text: 'Draft the limits', owner: 'them', due }],
    ['Draft — @dana — the limits', { text: 'Draft — the limits', owner: 'them' }],
    ['@me | Draft the limits | due:2026-12-01', { text: 'Draft the limits', owner: 'me', due }],
    ['Well-known --flag @me --other', { text: 'Well-known --flag --other', owner: 'me' }],
    ['Decide: @me today', { text: 'Decide: today', owner: 'me' }],
    ['One @me\nand (due:2026-12-01) two', { text: 'One\nand two', owner: 'me', due }],
    ['Send the deck (\t@me\t)', { text: 'Send the deck', owner: 'me' }],
    ['Send the deck ( @me )', { text: 'Send the deck', owner: 'me' }],
    ['Draft — @dana - the limits', { text: 'Draft — the limits', owner: 'them' }],
    ['Draft @me\t--other', { text: 'Draft --other', owner: 'me' }],
    ['— @me draft it', { text: 'draft it', owner: 'me' }],
    ['One\n— @me two', { text: 'One\ntwo', owner: 'me' }],
    ['Send it; @me.', { text: 'Send it.', owner: 'me' }],
    ['Send it, @me!', { text: 'Send it!', owner: 'me' }],
    ['Pair @me(now)', { text: 'Pair (now)', owner: 'me' }],
    ['Pair (@me and Sam) today', { text: 'Pair (and Sam) today', owner: 'me' }],
    ['  Send it  ', { text: 'Send it' }],
    // The original forms.
    ['Title ⏫ 🔁 every day 📅 2026-12-03 #n', { text: 'Title ⏫ 🔁 every day #n', due: '2026-12-03' }],
    ['Task 📅 2026-12-03 [tt-id:: GHv]', { text: 'Task [tt-id:: GHv]', due: '2026-12-03' }],
    [
      'Task ✅ 2026-03-02 [link](https://e.com/?id=A) #t %%[id:: A]%%',
      { text: 'Task [link](https://e.com/?id=A) #t %%[id:: A]%%', doneOn: '2026-03-02' },
    ],
    ['Mail me@example.com `@me`', { text: 'Mail me@example.com `@me`' }],
  ] as const) {
    it(`are read in ${JSON.stringify(text)}`, () => {
      assert.deepEqual({ ...{ owner: undefined }, ...read(text) }, { owner: undefined, ...expected });
    });
  }

  it('match a person in any Unicode normalization', () => {
    for (const id of ['zoë-lindqvist'.normalize('NFC'), 'zoë-lindqvist'.normalize('NFD')])
      for (const form of ['NFC', 'NFD'])
        for (const mark of ['@zoë', '@Zoë Lindqvist', '@ZOË-LINDQVIST'])
          assert.deepEqual(read(`Plan ${mark.normalize(form)}`, id), { text: 'Plan', owner: 'them' }, mark);
  });

  it('are found anywhere in the text, and leave all other words', () => {
    const words = fc.array(fc.constantFrom('plan', 'C++', '1.5', 'a-b', 'Über'), {
      minLength: 1,
      maxLength: 4,
    });
    const marks = fc.constantFrom('@me due:2026-12-01', '(@me, 📅 2026-12-01)', '@me - [due:: 2026-12-01]');
    fc.assert(
      fc.property(words, marks, words, (before, mark, behind) => {
        const found = read([...before, mark, ...behind].join(' '));
        assert.deepEqual(found, { text: [...before, ...behind].join(' '), owner: 'me', due });
      }),
    );
  });

  it('leave any text without marks unchanged', () => {
    const parts = fc.array(
      fc.constantFrom(
        '`',
        '``',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '\\',
        ' ',
        'a',
        '\n',
        '-',
        ',',
        '"',
        '[[',
        ']]',
        '<!--',
        '-->',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(parts, found => {
        const text = found.join('');
        assert.equal(plainText(text).length, text.length);
        assert.equal(plainText(text).replaceAll('\uFFFC', '').length <= text.length, true);
        assert.deepEqual({ ...read(text), text: '' }, { text: '' });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('are the same whatever marks are on another line', () => {
    const part = fc.constantFrom(
      ...'due|Due|DUE|done|dOnE|completion|📅|📆|🗓|\uFE0F|✅|dᴜe|ＤＵＥ|x|:|::| |(|)|[|]|**|__|`|\\|\n'.split(
        '|',
      ),
      ...['2026-12-01', '2026-13-01', '[[2026-12-01]]', '[completion:: 2026-12-01]', '(done 2026-12-01)'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), parts => {
        const text = parts.join('');
        const more = `${text}\n|2026-12-01 due done completion 📅 ✅`;
        assert.deepEqual([dueMark(text), doneMark(text)], [dueMark(more), doneMark(more)]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('are read quickly even from adversarial text', () => {
    for (const part of [
      '`',
      '[',
      '](',
      '<',
      '\\',
      '[[',
      '(',
      '- ',
      ', ',
      '@',
      '@me ',
      'due:',
      '📅 ',
      '![](',
      '" ',
      '<!--',
    ]) {
      const text = `${part.repeat(60_000)} @me due:2026-12-01`;
      const start = process.cpuUsage();
      read(text);
      const took = process.cpuUsage(start).user / 1000;
      assert.ok(took < 2000, `${JSON.stringify(part)} took ${Math.round(took)} ms`);
    }
  });
});
