// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are in the snippet syntax of the editor.

import assert from 'node:assert/strict';
import { completeness } from '../../../src/core/feedback/completeness';
import { entrySnippet, isLogged } from '../../../src/core/feedback/entrySnippet';
import { readFeedback } from '../../../src/core/feedback/feedbackEntry';
import { parseSnippet, snippetText } from '../../../src/core/feedback/snippet';
import { findTemplate, templates } from '../../../src/core/feedback/templates';
import { readBlocks } from '../../../src/core/markdown/blocks';

const inserted = (body: string) =>
  snippetText(parseSnippet(body).nodes, { stop: ([first]) => first ?? '', variable: () => '2026' });

describe('a template as an entry of the log', () => {
  it('has an entry’s heading and fields, and no second heading', () => {
    const sbi = findTemplate('sbi') ?? assert.fail();
    assert.equal(
      entrySnippet(sbi, '2026-11-23', 'Ada $1'),
      [
        '## 2026-11-23 ${1|praise,developmental|}: ${2:in a few words}',
        '',
        '- framework: sbi',
        '- delivered: no',
        '',
        '- **About:** ${3|something to keep,something to change|}',
        '- **Situation:** ${4:when and where, one moment you both remember}',
        '- **Behavior:** ${5:what you saw or heard, no judgment}',
        '- **Impact:** ${6:what it led to for the work, the team or you}',
        '- **Then ask:** ${7:How did you see it?}',
        '${0}',
      ].join('\n'),
    );
  });

  it('keeps a heading with a placeholder', () => {
    const own = {
      id: 'own',
      title: 'Own',
      kind: 'praise' as const,
      when: '',
      body: '### Kudos for ${1:what}\n\n$0',
    };
    assert.match(
      entrySnippet(own, '2026-11-23', 'Ada'),
      /^## 2026-11-23 praise: \$\{1:.+\}\n[\s\S]*\n### Kudos for \$\{2:what\}\n\$\{0\}$/,
    );
  });

  it('keeps the order of the places, whatever their numbers', () => {
    const own = { id: 'own', title: 'Own', kind: 'praise' as const, when: '', body: '${7:c} ${4:b} ${7:c}' };
    assert.match(entrySnippet(own, '2026-11-23', 'Ada'), /\n\$\{3:c\} \$\{2:b\} \$\{3:c\}$/);
  });

  for (const template of templates.filter(isLogged)) {
    it(`is a valid snippet for ${template.id}, read as an entry with every part empty`, () => {
      const body = entrySnippet(template, '2026-11-23', 'Ada');
      assert.deepEqual(parseSnippet(body).problems, []);
      const blocks = readBlocks(inserted(body));
      const [entry, ...others] = readFeedback(blocks);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [entry?.date, entry?.framework, entry?.delivered, entry?.title],
        ['2026-11-23', template.id, false, 'in a few words'],
      );
      assert.equal(entry?.kind, template.kind === 'either' ? 'praise' : template.kind);
      const { parts, empty } = completeness(blocks, entry ?? assert.fail(), template);
      assert.equal(empty.length, parts + 1);
    });
  }

  it('is only for feedback; agreements and talks go into a note', () => {
    assert.deepEqual(
      templates.filter(template => !isLogged(template)).map(({ id }) => id),
      [
        ...['expectation', 'delegation-brief', 'one-on-one-agenda', 'first-one-on-one', 'career-talk'],
        ...['accountability-talk', 'performance-gap'],
      ],
    );
  });
});
