import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Diagnosis } from '../../../src/core/styles/diagnosis';

/** Needs no workspace and leaves nothing behind: the argument has all answers. */
describe('teamLead.diagnose with answers', () => {
  const diagnose = (given: unknown) => vscode.commands.executeCommand<Diagnosis>('teamLead.diagnose', given);

  it('returns the reading, its certainty and what to find out next', async () => {
    const found = await diagnose({
      answers: {
        C1: { value: 2 },
        C2: { value: 2 },
        C3: { value: 2, evidence: 'told' },
        M1: { value: 2 },
        F1: { value: 1, evidence: 'guess' },
      },
      trend: 'up',
    });
    assert.deepEqual(found, {
      competence: 'moderate',
      commitment: 'variable',
      motivation: 'high',
      confidence: 'variable',
      driver: 'confidence',
      style: 'S3',
      rules: [],
      cells: [
        { competence: 'moderate', commitment: 'low' },
        { competence: 'moderate', commitment: 'variable' },
        { competence: 'moderate', commitment: 'high' },
      ],
      styles: ['S3', 'S4'],
      certainty: 'fair',
      doubts: ['under-three-quarters-answered'],
      counts: { asked: 9, answered: 5, seen: 3, told: 1, guess: 1 },
      next: 'V',
    } satisfies Diagnosis);
  });

  it('treats everything as possible without any answers', async () => {
    const { styles, certainty, competence } = await diagnose({ answers: {} });
    assert.deepEqual([styles.length, certainty, competence], [4, 'thin', null]);
  });

  for (const [given, field] of [
    [{}, '"answers" is missing'],
    [{ answers: { C9: { value: 0 } } }, '"answers.C9" is not a field'],
    [{ answers: { C1: { value: 4 } } }, '"answers.C1.value" must be'],
    [{ answers: { V: { value: 2 } } }, '"answers.V.value" must be'],
    [{ answers: { C1: { value: 1, evidence: 'heard' } } }, '"answers.C1.evidence" must be'],
    [{ answers: {}, person: 'dana' }, '"person" is not a field'],
  ] as const) {
    it(`names what is wrong in ${JSON.stringify(given)}`, async () => {
      await assert.rejects(
        async () => diagnose(given),
        (error: Error) => error.message.includes(field) && error.message.includes('Nothing was changed.'),
      );
    });
  }
});
