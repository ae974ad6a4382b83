import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addPerson } from '../../../src/core/people/addPerson';
import { isVisible } from '../../../src/core/text/visible';
import { checkArgumentsOf } from '../../support/checkArgumentsOf';
import { notebookOf } from '../../support/notebookFixture';

const invisible: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \u00a0\u2003\u3000\t',
  'a zero-width space': '\u200b',
  'zero-width joiners': '\u200d\u200c\u2060',
  'a byte order mark': '\ufeff',
  'bidi marks': '\u200e\u200f\u202a\u202e\u2066\u2069\u061c',
  'a soft hyphen': '\u00ad',
  'combining marks alone': '\u0301\u0308\u034f',
  'variation selectors': '\ufe0f\u{e0100}',
  'a blank braille pattern': '\u2800',
  'hangul fillers': '\u115f\u1160\u3164\uffa0',
  'tag characters': '\u{e0041}\u{e007f}',
  'khmer inherent vowels': '\u17b4\u17b5',
  'a mongolian vowel separator': '\u180e',
  'a null notehead': '\u{1d159}',
  'line separators': '\u2028\u2029',
  'control characters': '\u0007\u001b\u0085',
  'private use': '\ue000\u{f0000}',
  'half a character': '\ud83d',
};

describe('a name', () => {
  for (const [what, name] of Object.entries(invisible)) {
    it(`of ${what} is refused, without creating a folder`, async () => {
      assert.equal(isVisible(name), false);
      assert.ok('wrong' in (await checkArgumentsOf('teamLead.addPerson', { name })));
      assert.ok('wrong' in (await checkArgumentsOf('teamLead.renamePerson', { person: 'dana', name })));
      const { notebook, files } = await notebookOf();
      assert.deepEqual(await addPerson(notebook, { name }), { refused: 'nothing-visible' });
      assert.equal(await files.list(`${notebook.root}/people`), undefined);
    });
    if (name.trim() !== '')
      it(`of ${what} in a profile is replaced by the folder's, with a problem`, async () => {
        const quoted = JSON.stringify(name).slice(1, -1);
        const { person } = await notebookOf({ 'people/dana/profile.md': `---\nname: "${quoted}"\n---\n` });
        const { name: shown, problems } = person('dana');
        assert.equal(shown, 'dana');
        assert.equal(problems.length, 1);
      });
  }

  for (const name of [
    'Dana',
    'Ö',
    '李',
    'नि',
    'ক',
    '👩‍💻',
    'ﷺ',
    'e\u0301',
    '\u200fדנה',
    '한',
    '?',
    '½',
    'Ж',
    '\u200bD',
  ])
    it(`${name} is visible`, () => assert.ok(isVisible(name)));

  it('is visible if one character is, whatever surrounds it', () => {
    const unseen = fc
      .array(fc.constantFrom(...Object.values(invisible)), { maxLength: 5 })
      .map(all => all.join(''));
    fc.assert(
      fc.property(unseen, unseen, (before, after) => {
        assert.equal(isVisible(before + after), false);
        assert.ok(isVisible(`${before}x${after}`));
      }),
    );
  });
});
