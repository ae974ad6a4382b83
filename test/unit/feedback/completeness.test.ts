import assert from 'node:assert/strict';
import { completeness, templateOf } from '../../../src/core/feedback/completeness';
import { readFeedback } from '../../../src/core/feedback/feedbackEntry';
import { parseSnippet, snippetText } from '../../../src/core/feedback/snippet';
import { findTemplate, templates } from '../../../src/core/feedback/templates';
import { readBlocks } from '../../../src/core/markdown/blocks';

/** An entry with the template in it; `fill` returns the text for each placeholder. */
function entryOf(body: string, fill: (placeholder: string) => string): string {
  const filled = snippetText(parseSnippet(body).nodes, {
    stop: words => (words.length > 1 ? (words[0] ?? '') : fill(words[0] ?? '')),
    variable: () => '2026',
  });
  return `## 2026-11-23 praise: Calm\n\n- delivered: no\n\n${filled}`;
}

function check(text: string, body: string) {
  const blocks = readBlocks(text);
  return completeness(blocks, readFeedback(blocks)[0] ?? assert.fail('no entry'), { body });
}

describe('the template of an entry', () => {
  for (const template of templates) {
    it(`is recognized if it is ${template.id}`, () => {
      const text = entryOf(template.body, () => 'Something else').replaceAll('\n', '\r\n');
      assert.equal(templateOf(text, templates)?.id, template.id);
    });
  }

  it('is the one with the most of its parts there, and of two such the first', () => {
    const named = (id: string, ...labels: string[]) => ({
      id,
      body: labels.map((label, at) => `- **${label}:** \${${at + 1}:what}\n`).join(''),
    });
    const [one, two, other, three] = [
      named('one', 'A'),
      named('two', 'A', 'B'),
      named('other', 'B', 'A'),
      named('three', 'A', 'B', 'C'),
    ] as const;
    const text = '- **A:** x\n- **B:** y\n- **C:** z\n';
    assert.equal(templateOf(text, [two, three, other])?.id, 'three');
    assert.equal(templateOf(text, [other, two])?.id, 'other');
    assert.equal(templateOf(text, [one]), undefined, 'one part is in too many texts');
    assert.equal(templateOf('- **A:** x\n- **B:** y\n', [one, three, two])?.id, 'two');
  });

  it('is unknown for other texts, or if a part is missing', () => {
    assert.equal(templateOf('- **Situation:** x\n- **Impact:** y\n', templates), undefined);
    assert.equal(templateOf('Just words.', templates), undefined);
  });
});

describe('the completeness of an entry', () => {
  for (const { id, body } of templates) {
    describe(`written with ${id}`, () => {
      const same = (placeholder: string) => placeholder;

      it('lacks every part as inserted, and none once filled in', () => {
        const { parts, empty } = check(entryOf(body, same), body);
        assert.equal(empty.length, parts);
        assert.ok(parts > 1);
        assert.deepEqual(
          check(
            entryOf(body, () => 'Something else'),
            body,
          ).empty,
          [],
        );
      });

      it('lacks labeled parts that were emptied', () => {
        const text = entryOf(body, () => '');
        const bare = text.split('\n').filter(line => /^\s*(?:-|\d\.) \*\*.+?\*\*:?\s*$/.test(line)).length;
        const { empty } = check(text, body);
        assert.ok(empty.length <= bare, JSON.stringify(empty));
        assert.ok(empty.length > 0 || bare === 0);
      });

      it('lacks the one part that is not filled in', () => {
        const all = check(entryOf(body, same), body).empty;
        const asked = new Set<string>();
        entryOf(body, placeholder => {
          asked.add(placeholder);
          return placeholder;
        });
        for (const one of asked) {
          if (one === 'name' || one.endsWith('?')) continue;
          const { empty } = check(
            entryOf(body, placeholder => (placeholder === one ? one : 'Something else')),
            body,
          );
          assert.ok(empty.length >= 1, one);
          for (const { line } of empty)
            assert.ok(
              all.some(part => part.line === line),
              one,
            );
        }
      });

      it('does not lack a part that was removed', () => {
        assert.deepEqual(check('## 2026-11-23 praise: Calm\n\nI told her what I saw.\n', body).empty, []);
      });
    });
  }

  const sbi = findTemplate('sbi')?.body ?? '';

  it('names the part and its line', () => {
    const text = entryOf(sbi, words => (words.startsWith('when and where') ? words : 'x'));
    assert.deepEqual(check(text, sbi).empty, [{ line: 7, label: 'Situation' }]);
  });

  it('accepts a value on the next line, and other markers', () => {
    const text =
      '## 2026-11-23 praise: Calm\n* **Situation:**\n  On Monday\n* **Behavior:**\n\n* **Impact:** what it led to for the work, the team or you\n';
    assert.deepEqual(
      check(text.replaceAll('\n', '\r\n'), sbi).empty.map(part => part.label),
      ['Behavior', 'Impact'],
    );
  });

  it('ignores questions and code', () => {
    const text = '## 2026-11-23 praise: Calm\n- **Then ask:** How did you see it?\n```\n- **Impact:**\n```\n';
    assert.deepEqual(check(text, sbi).empty, []);
    const behind = check(`${text}- **Impact:**\n`, sbi).empty;
    assert.deepEqual(behind, [{ line: 5, label: 'Impact' }]);
  });

  it('does not lack a part that is not in the template', () => {
    const text = '## 2026-11-23 praise: Calm\n- **Said:**\n- **Impact:**\n';
    assert.deepEqual(check(text, sbi).empty, [{ line: 2, label: 'Impact' }]);
  });

  it('lacks the title if it was left as inserted', () => {
    const text = '## 2026-11-23 praise: in a few words\n';
    assert.deepEqual(check(text, sbi).empty, [{ line: 0, label: 'in a few words' }]);
  });
});
