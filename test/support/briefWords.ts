import type { BriefWords } from '../../src/core/brief/briefMarkdown';
import { daysBetween } from '../../src/core/dates/calendar';
import { inEnglish } from '../../src/core/text/say';

/** English texts for a brief, without VS Code: formats dates and distances like `platform/dates.ts`. */
export function briefWords(today: string): BriefWords {
  const days = new Intl.DateTimeFormat('en', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  return {
    say: inEnglish,
    date: date => days.format(new Date(`${date}T00:00:00Z`)),
    distance: date => {
      const far = daysBetween(today, date);
      return Math.abs(far) < 14 ? relative.format(far, 'day') : relative.format(Math.trunc(far / 7), 'week');
    },
    title: (name, date) => `1:1 with ${name}, ${date}`,
    last: (link, distance) => `Last 1:1: ${link}, ${distance}.`,
    noLast: 'First 1:1.',
    away: date => `Away until ${date}.`,
    counts: (fresh, continuing, resolved) => `${fresh} new, ${continuing} continuing, ${resolved} resolved.`,
    prepared: 'Prepared',
    youOwe: 'You owe',
    theyOwe: name => `${name} owes`,
    nobodyOwes: 'Nobody named',
    feedback: 'Feedback',
    feedbackKind: { praise: 'Praise', developmental: 'Developmental', 'asked-for': 'Asked for' },
    toSay: 'to say',
    lastFeedback: (kind, place) => `${kind}: last ${place}`,
    noFeedback: kind => `${kind}: none so far`,
    resolved: 'Resolved',
    toRaise: 'To raise',
    readAgain: 'Read again',
    expectations: 'Expectations',
    expectation: ({ state, due }) => [state, due].filter(Boolean).join(', '),
    questions: 'Questions',
    commits: 'Recent commits',
    nothingOpen: 'Nothing is open.',
    age: { new: 'new', continuing: 'continuing' },
    kind: { topic: 'Topic', praise: 'Praise', concern: 'Concern', private: 'Private' },
    due: date => `due ${date}`,
    overdue: (date, distance) => `overdue, ${date} (${distance})`,
    done: date => `done ${date}`,
    isDone: 'done',
    raised: 'raised',
    read: (style, link) => `${style}, read ${link}`,
    readAgainSince: date => `read again since ${date}`,
    why: note => `Why: ${note}`,
    commitsAbout: 'To ask about.',
  };
}
