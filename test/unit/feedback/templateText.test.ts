import assert from 'node:assert/strict';
import { completeness } from '../../../src/core/feedback/completeness';
import { templateText } from '../../../src/core/feedback/templateText';
import { readBlocks } from '../../../src/core/markdown/blocks';

const body = [
  `- **Situation:** \${1:when and where it was seen}`,
  `- \${2|praise,concern|} for \${3:name}: \${4:which words?}`,
  `Due \${5:yyyy-mm-dd} in $CURRENT_YEAR`,
  'What next?',
  `Kind \${6|only|} here`,
  '',
].join('\n');
const { isUnfilled } = templateText([{ body }]);
const telling = 'when and where it was seen';

describe('a line of a template with nothing typed into it', () => {
  for (const line of [
    `- **Situation:** ${telling}`,
    `> * [ ] **Situation:** ${telling}\\`,
    '- **Situation:**',
    telling,
    `On Monday, ${telling} by all`,
    '- praise for Ada: which words?',
    '- concern for Ada Lovelace:',
    'which words?',
    'What next?',
    '  What next? \\',
    'Due 2026-12-01 in 2026',
    'Kind only here',
    'Due in 2026',
    '___',
    'Seen by: ____',
    `- praise for ${'A'.repeat(80)}: which words?`,
    `${'x '.repeat(187)}${telling}`,
  ])
    it(`is ${JSON.stringify(line.slice(0, 60))}`, () => assert.equal(isUnfilled(line), true));
});

describe('a line that says something', () => {
  for (const line of [
    '- **Situation:** On Monday',
    '- **Impact:**',
    '- blame for Ada: which words?',
    '- praise for Ada: these words',
    '- praise for Ada, which words?',
    'So which words? All of them',
    'What next? Ada tells us',
    'Then what next?',
    'name',
    '__',
    'Seen by ____',
    'Due tomorrow, 2026',
    'Kind another here',
    `- praise for ${'A'.repeat(81)}: which words?`,
    `x${'x '.repeat(187)}${telling}`,
  ])
    it(`is ${JSON.stringify(line.slice(0, 60))}`, () => assert.equal(isUnfilled(line), false));
});

describe('a short prompt', () => {
  const found = (line: string, short = `- Ask \${1:whom} today\n- Tell \${2:them}\n`) => {
    const text = `## 2026-11-23 praise: Calm\n\n${line}\n`;
    const blocks = readBlocks(text);
    return completeness(blocks, { line: 0, body: 2, end: 3, title: 'Calm' }, { body: short }).empty.length;
  };

  it('counts as empty only if the words around it match the template', () => {
    assert.equal(found('- Ask whom today'), 1);
    assert.equal(found('* Tell them'), 1);
    assert.equal(found('- Ask Ada today'), 0);
    assert.equal(found('- Please: Ask whom today'), 0);
    assert.equal(found('- Ask whom today and tomorrow'), 0);
    assert.equal(found('- Tell them all'), 0);
    assert.equal(found('- whom'), 0);
  });

  it('of four words counts as empty wherever it is', () => {
    assert.equal(found('- Please, the four words here: say it', `- Ask \${1:the four words here}\n`), 1);
    assert.equal(found('- Please, the three words: say it', `- Ask \${1:the three words}\n`), 0);
  });

  it('must be in its original place if at most twelve characters surround it', () => {
    assert.equal(found('- We ask now: whom', `- We ask now: \${1:whom}\n`), 1);
    assert.equal(found('- Then We ask now: whom', `- We ask now: \${1:whom}\n`), 0);
    assert.equal(found('- Then We ask then: whom', `- We ask then: \${1:whom}\n`), 1);
    assert.equal(found('- whom in the test', `- \${1:whom} in the test\n`), 1);
    assert.equal(found('- whom in the test of May', `- \${1:whom} in the test\n`), 0);
    assert.equal(found('- whom in the tests of May', `- \${1:whom} in the tests\n`), 1);
  });

  it('counts as empty in the middle of a longer line of the template', () => {
    const long = `- What we saw together: \${1:what} happened in the planning\n`;
    assert.equal(found('- What we saw together: what happened in the planning', long), 1);
    assert.equal(found('- In spring, what we saw together: what happened in the end', long), 1);
    assert.equal(found('- What we saw together: the cut happened in the planning', long), 0);
  });
});
