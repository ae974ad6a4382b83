import assert from 'node:assert/strict';
import { momentPages } from '../../../src/content/playbook/moments';
import { findCards, playbookCards } from '../../../src/core/playbook/cards';
import { inEnglish } from '../../../src/core/text/say';

const cards = playbookCards('2026-11-23', inEnglish);

/** What a lead types, and the card that must be among the first three. */
const typed: readonly (readonly [words: string, card: string])[] = [
  ['pushback', 'pushback'],
  ['disagrees', 'pushback'],
  ['underperformance', 'early-underperformance'],
  ['low performer', 'early-underperformance'],
  ['pip', 'early-underperformance'],
  ['PIP', 'early-underperformance'],
  ['struggling', 'early-underperformance'],
  ['slow', 'early-underperformance'],
  ['overload', 'overload'],
  ['burnout', 'overload'],
  ['burned out', 'overload'],
  ['too much work', 'overload'],
  ['stress', 'overload'],
  ['overtime', 'overload'],
  ['workload', 'overload'],
  ['exhausted', 'overload'],
  ['delegation', 'work-comes-back'],
  ['bounces back', 'work-comes-back'],
  ['ownership', 'work-comes-back'],
  ['scope', 'scope-added'],
  ['scope creep', 'scope-added'],
  ['interruptions', 'scope-added'],
  ['stakeholders', 'scope-added'],
  ['boss', 'saying-no-upward'],
  ['my manager', 'saying-no-upward'],
  ['saying no', 'saying-no-upward'],
  ['managing up', 'saying-no-upward'],
  ['conflict', 'colleagues-in-conflict'],
  ['fight', 'colleagues-in-conflict'],
  ['harassment', 'colleagues-in-conflict'],
  ['bullying', 'colleagues-in-conflict'],
  ['promotion', 'promotion-not-yet'],
  ['promoted', 'promotion-not-yet'],
  ['career ladder', 'promotion-not-yet'],
  ['code review', 'harsh-reviews'],
  ['nitpicking', 'harsh-reviews'],
  ['rude', 'harsh-reviews'],
  ['quiet', 'quiet-in-meetings'],
  ['introvert', 'quiet-in-meetings'],
  ['speaking up', 'quiet-in-meetings'],
  ['former peer', 'former-peer'],
  ['friend', 'former-peer'],
  ['senior', 'senior-knows-more'],
  ['knows more than me', 'senior-knows-more'],
  ['imposter', 'senior-knows-more'],
  ['resignation', 'resignation'],
  ['resign', 'resignation'],
  ['quit', 'resignation'],
  ['quitting', 'resignation'],
  ['counteroffer', 'resignation'],
  ['notice', 'resignation'],
  ['leaving', 'resignation'],
  ['apology', 'your-apology'],
  ['sorry', 'your-apology'],
  ['mistake', 'your-apology'],
  ['layoff', 'unwelcome-decision'],
  ['layoffs', 'unwelcome-decision'],
  ['return to office', 'unwelcome-decision'],
  ['bad news', 'unwelcome-decision'],
  ['crying', 'tears-or-anger'],
  ['tears', 'tears-or-anger'],
  ['angry', 'tears-or-anger'],
  ['shouting', 'tears-or-anger'],
  ['90 days', 'first-90-days'],
  ['new manager', 'first-90-days'],
  ['inherited team', 'first-90-days'],
  ['brilliant jerk', 'strong-results-harmful-behavior'],
  ['toxic', 'strong-results-harmful-behavior'],
  ['bottleneck', 'reviewer-bottleneck'],
  ['waiting for review', 'reviewer-bottleneck'],
  ['deadline', 'imposed-date'],
  ['unrealistic deadline', 'imposed-date'],
  ['estimates', 'imposed-date'],
  ['health', 'health-disclosed'],
  ['sick', 'health-disclosed'],
  ['pregnant', 'health-disclosed'],
  ['depression', 'health-disclosed'],
  ['visa', 'health-disclosed'],
  ['bereavement', 'health-disclosed'],
  ['salary', 'pay-disappointment'],
  ['pay', 'pay-disappointment'],
  ['raise', 'pay-disappointment'],
  ['bonus', 'pay-disappointment'],
  ['remote', 'time-zones'],
  ['time zone', 'time-zones'],
  ['timezone', 'time-zones'],
  ['hybrid', 'time-zones'],
  ['blameless', 'blameless-review'],
  ['postmortem', 'blameless-review'],
  ['ai', 'unread-ai-code'],
  ['AI code', 'unread-ai-code'],
  ['copilot', 'unread-ai-code'],
  ['hiring', 'hiring'],
  ['interview', 'hiring'],
  ['onboarding', 'hiring'],
  ['vision', 'guide-leading'],
  ['micromanage', 'match-s3-s1'],
  ['bored', 'gap-motivation'],
  ['reorg', 'x3-reorganization'],
  ['incident', 'x4-big-incident'],
  ['tech debt', 'x5-quality'],
  ['on-call', 'x4-big-incident'],
  ['okr', 'goal-kinds'],
  ['retro', 'agile-teams'],
];

describe('what a lead types', () => {
  for (const [words, card] of typed) {
    it(`“${words}” finds ${card} among the first three`, () => {
      const found = findCards(cards, words).slice(0, 3);
      assert.ok(
        found.some(({ id }) => id === card),
        found.map(({ id }) => id).join(', '),
      );
    });
  }

  it('finds every moment that has a card', () => {
    for (const { id } of momentPages)
      assert.ok(
        typed.some(([, card]) => card === id),
        id,
      );
  });
});

describe('the moments a lead meets', () => {
  it('each say what to do first and what to avoid, in order, and have words to say', () => {
    for (const { id, sections, openers } of momentPages) {
      const headings = sections.map(({ heading }) => heading ?? '');
      assert.match(headings[0] ?? '', /^(?:Do first|Until day 30)$/, id);
      assert.ok(headings.includes('Avoid'), id);
      assert.ok(openers.length >= 2, id);
    }
  });

  const others = [
    'early-underperformance',
    'overload',
    'saying-no-upward',
    'colleagues-in-conflict',
    'promotion-not-yet',
    'harsh-reviews',
    'resignation',
    'unwelcome-decision',
    'tears-or-anger',
    'strong-results-harmful-behavior',
    'health-disclosed',
    'pay-disappointment',
    'blameless-review',
    'unread-ai-code',
    'hiring',
  ];
  it('say who to bring in if a lead alone is not enough', () => {
    const routed = momentPages.filter(({ sections }) =>
      sections.some(({ heading }) => heading === 'Bring in'),
    );
    assert.deepEqual(routed.map(({ id }) => id).sort(), [...others].sort());
  });

  it('ask for no note about health', () => {
    const health = cards.find(({ id }) => id === 'health-disclosed') ?? assert.fail();
    assert.match(health.summary, /write none of it down/);
    assert.match(JSON.stringify(health.sections), /A note about it, anywhere/);
  });
});
