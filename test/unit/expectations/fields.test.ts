import assert from 'node:assert/strict';
import {
  fieldLabels,
  fieldNames,
  fieldText,
  labelOf,
  oneLine,
  readAttempt,
  readDates,
  readDecisionLevel,
  readField,
  readState,
  readStyle,
  readYes,
  type Understood,
} from '../../../src/core/expectations/fields';
import { expectationStates } from '../../../src/core/expectations/model';

const valueIn = (understood: Understood<unknown>) => ('value' in understood ? understood.value : undefined);

describe('a field of an expectation', () => {
  it('is recognized by each of its labels, in any case, plain or bold', () => {
    for (const name of fieldNames) {
      assert.equal(fieldLabels(name)[0], labelOf(name));
      for (const label of fieldLabels(name))
        for (const text of [
          `${label}: x`,
          `${label.toUpperCase()}:  x `,
          `**${label}:** x`,
          `__${label}__: x`,
        ]) {
          const { at = 0, ...field } = readField(text) ?? {};
          assert.deepEqual(field, { name, value: 'x' }, text);
          assert.equal(text.slice(at).trim(), 'x', text);
        }
    }
    assert.equal(new Set(fieldLabels()).size, fieldNames.flatMap(fieldLabels).length);
    for (const text of ['Anything: x', 'Due 2026-12-04', ': x', ''])
      assert.equal(readField(text), undefined, text);
  });

  for (const [text, expected] of [
    ['2026-11-27', ['2026-11-27']],
    [
      '2026-11-27, 2026-12-01;2026-12-02 and 2026-12-03',
      ['2026-11-27', '2026-12-01', '2026-12-02', '2026-12-03'],
    ],
    [' 2026-11-27\n2026-12-01 ', ['2026-11-27', '2026-12-01']],
    ['2026-11-27, friday', undefined],
    ['2026-02-30', undefined],
  ] as const)
    it(`has dates: ${JSON.stringify(text)}`, () => assert.deepEqual(valueIn(readDates(text)), expected));

  for (const [text, expected] of [
    ['1', 1],
    ['7', 7],
    ['5 advise', 5],
    ['6: inquire', 6],
    ['0', undefined],
    ['8', undefined],
    ['57', undefined],
    ['5.5', undefined],
    ['5,5', undefined],
    ['five', undefined],
  ] as const)
    it(`has a level: ${text}`, () => assert.equal(valueIn(readDecisionLevel(text)), expected));

  it('accepts a level by name, and writes both', () => {
    for (const level of [1, 2, 3, 4, 5, 6, 7] as const) {
      const written = fieldText('decisionLevel', level);
      const name = written.replace(/^\d /, '');
      assert.ok(written.startsWith(`${level} `) && name.length > 1, written);
      for (const text of [written, name, name.toUpperCase()])
        assert.equal(valueIn(readDecisionLevel(text)), level, text);
    }
  });

  for (const [text, expected] of [
    ['yes', true],
    ['YES, on Friday', true],
    ['true', true],
    ['no', false],
    ['Not yet', false],
    ['false', false],
    ['no: she was ill', false],
    ['yesterday', undefined],
    ['nope', undefined],
    ['not', undefined],
    ['well, yes', undefined],
  ] as const)
    it(`has a yes or no: ${text}`, () => assert.equal(valueIn(readYes(text)), expected));

  it('accepts a style by name or id', () => {
    for (const [text, expected] of [
      ['S1', 'S1'],
      ['s4', 'S4'],
      ['COACHING', 'S2'],
      [' supporting ', 'S3'],
      ['Shouting', undefined],
      ['S5', undefined],
    ] as const)
      assert.equal(valueIn(readStyle(text)), expected, text);
  });

  it('accepts an attempt from 1 to 9999', () => {
    for (const [text, expected] of [
      ['1', 1],
      ['10', 10],
      ['9999', 9999],
      ['0', undefined],
      ['01', undefined],
      ['10000', undefined],
      ['-1', undefined],
      ['1.5', undefined],
      ['second', undefined],
    ] as const)
      assert.equal(valueIn(readAttempt(text)), expected, text);
  });

  it('accepts a state in any case, with a space for its hyphen', () => {
    for (const state of expectationStates)
      for (const text of [state, state.replace('-', ' '), state.toUpperCase(), ` ${state} `])
        assert.equal(valueIn(readState(text)), state, text);
    for (const text of ['finished', 'met!', 'not met', ''])
      assert.equal(valueIn(readState(text)), undefined, text);
  });

  it('is written as it is read', () => {
    assert.equal(fieldText('saidBack', true), 'yes');
    assert.equal(fieldText('saidBack', false), 'not yet');
    assert.equal(fieldText('checkIns', ['2026-11-27', '2026-12-01']), '2026-11-27, 2026-12-01');
    assert.equal(fieldText('style', 'S2'), 'Coaching');
    assert.equal(fieldText('outcome', ' S2\n is  it '), 'S2 is it');
    assert.equal(oneLine('a\0b\ud800\r\n c\t'), 'a\uFFFDb\uFFFD c');
  });
});
