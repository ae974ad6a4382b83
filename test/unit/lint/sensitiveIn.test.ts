import assert from 'node:assert/strict';
import { type SensitiveMatter, sensitiveIn } from '../../../src/core/lint/sensitiveIn';

const cases: readonly (readonly [text: string, ...matters: SensitiveMatter[]])[] = [
  ['You were off sick for two weeks in May.', 'health'],
  ["Dana's back surgery is on Friday.", 'health'],
  ['She said “I think I am burned out” and asked for less.', 'health'],
  ['His *diabetes* makes the night shift hard.', 'health'],
  ['You looked ill on Tuesday.', 'health'],
  ['Your son starts school on Monday, so no on-call that week.', 'family'],
  ['Parental leave from March to August.', 'family'],
  ['She is going through a divorce.', 'family'],
  ['Her pregnancy was the reason to plan the release early.', 'health', 'family'],
  ['He got a written warning in May.', 'legal'],
  ['Ines accused a colleague of harassment.', 'legal'],
  ['He wants to take us to court.', 'legal'],
  ['You fixed the fraud detection rules on Monday.'],
  ['The health endpoint answers in 3 ms.'],
  ['You caught the wrong date in the cancer registry import.'],
  ['You killed the child process, and your parent class is gone.'],
  ['You were sick of the flaky test, and on Monday you fixed it.'],
  ['You were fired up after the talk and wrote the plan.'],
  ['Your family page lists all fonts of one family.'],
  ['You took the divorce calculator through its audit.'],
  ['On Tuesday you rolled back within four minutes, so checkout was back.'],
  [''],
];

describe('private matters in a text', () => {
  for (const [text, ...matters] of cases) {
    it(text || 'nothing in an empty text', () => {
      assert.deepEqual(sensitiveIn(text, ['Dana', 'Ines']), matters);
    });
  }
});
