import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newTemplate, templateFile } from '../../../src/core/feedback/newTemplate';
import { readOwnTemplate } from '../../../src/core/feedback/ownTemplate';
import { templates } from '../../../src/core/feedback/templates';
import { done, notebookOf, root } from '../../support/notebookFixture';

describe('a new template', () => {
  it('is offered immediately, under a unique id', async () => {
    const { notebook } = await notebookOf();
    const from = templates.find(({ id }) => id === 'sbi') ?? assert.fail();
    const made = done(await newTemplate(notebook, { name: 'SBI', from }));
    assert.deepEqual(made, { uri: `${root}/templates/sbi.md`, template: 'own-sbi' });
    assert.deepEqual(
      notebook.templates.templates.map(({ id, title, kind, when }) => [id, title, kind, when]),
      [['own-sbi', 'SBI', from.kind, from.when]],
    );
  });

  it('never overwrites another', async () => {
    const { notebook, text } = await notebookOf({ 'templates/kudos.md': 'mine' });
    const uri = `${root}/templates/kudos.md`;
    assert.deepEqual(await newTemplate(notebook, { name: 'Kudos' }), { refused: 'file-exists', file: uri });
    assert.equal(text('templates/kudos.md'), 'mine');
  });

  for (const from of [undefined, ...templates]) {
    it(`from ${from?.id ?? 'nothing'} is valid and has the same text`, () => {
      const read = readOwnTemplate('x', 'x.md', templateFile({ name: 'x', ...(from && { from }) }));
      assert.ok('template' in read, JSON.stringify(read));
      if (from) assert.equal(read.template.body, from.body);
    });
  }

  it('keeps any name', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom('praise' as const, undefined),
        (name, kind) => {
          const read = readOwnTemplate('x', 'x.md', templateFile({ name, ...(kind && { kind }) }));
          assert.ok('template' in read, JSON.stringify(read));
          const plain = name.trim().replace(/\s+/g, ' ');
          if (/^[ -~]+$/.test(plain)) assert.equal(read.template.title, plain);
          assert.equal(read.template.kind, kind ?? 'either');
        },
      ),
    );
  });
});
