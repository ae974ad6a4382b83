import assert from 'node:assert/strict';
import { datesIn } from '../../../src/core/text/dates';
import { inEnglish, type Say } from '../../../src/core/text/say';

const inLanguage = (language: string): Say => Object.assign(inEnglish.bind(undefined), { language });

describe('dates in words', () => {
  const english = datesIn(inLanguage('en'));
  const german = datesIn(inLanguage('de'));

  it('keep to their language and their parts, in any order of use', () => {
    const now = '2026-11-24';
    const written = () => [
      english.shortDate('2026-11-25', now),
      german.shortDate('2026-11-25', now),
      english.plainDate('2025-11-25', now),
      german.plainDate('2025-11-25', now),
      english.distance('2026-11-21', now),
      german.distance('2026-11-21', now),
      english.timeSince('2026-11-15', now),
      german.weekdayName(now),
      english.clockWords('18:00').replace(/\s/, ' '),
    ];
    const wanted = [
      'Wed, Nov 25',
      'Mi., 25. Nov.',
      'Nov 25, 2025',
      '25. Nov. 2025',
      '3 days ago',
      'vor 3 Tagen',
      '9d',
      'Dienstag',
      '6:00 PM',
    ];
    assert.deepEqual(written(), wanted);
    assert.deepEqual(written(), wanted, 'with the formats that were kept');
  });
});
