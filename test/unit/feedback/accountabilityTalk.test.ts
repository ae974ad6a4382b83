import assert from 'node:assert/strict';
import { accountabilityTalk, talkMarkdown } from '../../../src/core/feedback/accountabilityTalk';
import { parseSnippet, tabStopsOf } from '../../../src/core/feedback/snippet';
import { findTemplate } from '../../../src/core/feedback/templates';
import { readFacts } from '../../../src/core/subjects/readFacts';

const fact = (text: string) =>
  readFacts('expectations.md', 'dana', text).expectations[0] ?? assert.fail('no expectation');
const unmet = fact(`## Ranking
- Outcome: Ranking is live.
- Due: 2026-11-20
- Status: review
- 2026-11-10 active → at-risk: slow
- 2026-11-10 raised early: 10 days before it was due
- 2026-11-20 at-risk → unmet: 38 of 50 queries for \${2} shops
- 2026-11-20 unmet → review
- 2026-11-20 my view: asked too late
- 2026-11-20 their view: had no access
- 2026-11-20 cause obstacle (main): access came on the 18th
`);

describe('the accountability talk', () => {
  it('has all six prompts, filled from the record', () => {
    const talk = accountabilityTalk('Dana Okafor', unmet);
    assert.deepEqual(parseSnippet(talk).problems, []);
    assert.equal(
      talkMarkdown(talk, '2026-11-23'),
      `### Accountability talk with Dana Okafor, 2026-11-23

1. **Facts:** We agreed on Ranking is live, by 2026-11-20. What happened: 38 of 50 queries for \${2} shops
2. **Their view first:** How do you see it? had no access
3. **Effect on others:** _who had to wait, redo or explain what_
4. **Cause, found together:** something was in the way; we think so because access came on the 18th
5. **New agreement:**
   - [ ] _what they do_ @them due:_yyyy-mm-dd_
   - [ ] _what I do_ @me due:_yyyy-mm-dd_
6. **We look again on** _yyyy-mm-dd_. **What went well:** you raised it early, 10 days before it was due`,
    );
  });

  it('asks for anything missing from the record', () => {
    const talk = accountabilityTalk('Dana', fact('## Ranking\n- Status: active\n'));
    const stops = tabStopsOf(parseSnippet(talk).nodes);
    assert.equal(stops.length, 12);
    assert.match(talkMarkdown(talk, '2026-11-23'), /We agreed on Ranking\. What happened: _what you saw/);
  });

  it('uses the last of duplicate values', () => {
    const line = { line: 30, date: '2026-11-19' };
    const { log } = unmet;
    const again = {
      ...unmet,
      log: [
        ...log,
        { ...line, event: 'early', text: 'a week before' },
        { ...line, event: 'member-view', text: 'was on leave' },
        { ...line, event: 'cause', cause: 'unclear', main: true, text: 'nobody wrote it down' },
      ] as const,
    };
    const words = talkMarkdown(accountabilityTalk('Dana', again as typeof unmet), '2026-12-01');
    assert.match(words, /you raised it early, a week before/);
    assert.match(words, /How do you see it\? was on leave/);
    assert.match(words, /because nobody wrote it down/);
  });

  it('leaves out earlier attempts', () => {
    const again = {
      ...unmet,
      log: [...unmet.log, { line: 30, date: '2026-12-01', event: 'move', to: 'unmet', text: '' }] as const,
    };
    const words = talkMarkdown(accountabilityTalk('Dana', again), '2026-12-01');
    assert.doesNotMatch(words, /38 of 50|no access|18th/);
  });

  it('§6: offers the causes in the order to look into them', () => {
    const choices = tabStopsOf(parseSnippet(findTemplate('accountability-talk')?.body ?? '').nodes).find(
      stop => stop.choices,
    )?.choices;
    assert.deepEqual(choices, [
      'the expectation was unclear',
      'something was in the way',
      'my part was missing',
      'competence is not there yet',
      'not sure enough to act',
      'other work won',
    ]);
  });
});
