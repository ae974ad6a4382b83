import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TypedAhead } from '../../../src/features/oneOnOnes/typedAhead';

/** Typing in a window that gets our updates late, as we get its: `late` decides who is served next. */
function typeOn(from: string, to: string, typed: string, late: readonly boolean[]): string {
  const ahead = new TypedAhead();
  let shown = from;
  const toWindow = [ahead.replace(from, to)];
  const toUs: string[] = [];
  const letters = [...typed];
  const serve = (window: boolean) => {
    const said = (window ? toWindow : toUs).shift();
    if (said === undefined) return;
    if (window) {
      if (shown !== said) toUs.push(said);
      shown = said;
    } else {
      const should = ahead.said(said);
      if (should !== undefined) toWindow.push(should);
    }
  };
  for (const window of late) {
    const letter = letters.shift();
    if (letter !== undefined) {
      shown += letter;
      toUs.push(shown);
    }
    serve(window);
    serve(!window && late.length % 2 === 0);
  }
  for (const letter of letters) {
    shown += letter;
    toUs.push(shown);
  }
  for (let turn = 0; turn < 1000 && toWindow.length + toUs.length > 0; turn++) serve(toUs.length === 0);
  return shown;
}

describe('typing while a name is completed', () => {
  it('loses no letter, whichever side reacts first', () => {
    // The same letter typed twice at once cannot be told from one.
    const letters = fc.uniqueArray(fc.constantFrom(...'0123456789'), { maxLength: 8 });
    const late = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, late, (typed, turns) => {
        const shown = typeOn('@da', '@dana ', typed.join(''), turns);
        assert.ok(shown.startsWith('@dana '), shown);
        assert.deepEqual([...shown.slice('@dana '.length)].toSorted(), typed.toSorted(), shown);
      }),
    );
  });

  it('lets a deletion win', () => {
    const ahead = new TypedAhead();
    ahead.replace('@da', '@dana ');
    assert.equal(ahead.said('@d'), undefined);
    assert.equal(ahead.said('@dx'), undefined);
  });

  it('does nothing once the window shows the name', () => {
    const ahead = new TypedAhead();
    ahead.replace('@da', '@dana ');
    assert.equal(ahead.said('@dana '), undefined);
    assert.equal(ahead.said('@dana'), undefined);
    assert.equal(ahead.said('@dan'), undefined);
  });
});
