import assert from 'node:assert/strict';
import { t, translateWith } from '../../../src/webview/kit/t';

describe('a page’s text', () => {
  afterEach(() => translateWith('{}'));

  it('is the page’s translation, with the values filled in', () => {
    translateWith(JSON.stringify({ '{0} of {1} done': '{1}, davon {0} fertig' }));
    assert.equal(t('{0} of {1} done', 2, 3), '3, davon 2 fertig');
    assert.equal(t('{0} of {1} done', '{1}', '$&'), '$&, davon {1} fertig', 'a value is no text of ours');
  });

  it('stays in English if the translation is missing or broken', () => {
    for (const json of ['{}', '', '[]', 'null', '7', '"x"', '{', '{"Save":7}', '{"Save":{"message":"x"}}']) {
      translateWith(json);
      assert.equal(t('Save'), 'Save', json);
    }
    translateWith('{"__proto__":"x"}');
    for (const text of ['toString', 'constructor', '{0} kept'])
      assert.equal(t(text, 1), text.replace('{0}', '1'));
  });
});
