import assert from 'node:assert/strict';
import { personCard } from '../../../src/core/people/personCard';
import { inEnglish } from '../../../src/core/text/say';
import { notebookOf, today } from '../../support/notebookFixture';

describe('the card of a person', () => {
  const card = async (files: Readonly<Record<string, string>>) => {
    const { person } = await notebookOf(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`people/dana/${name}`, text])),
    );
    return personCard(person('dana'), today.date, inEnglish).split('\n\n');
  };

  it('says when they met, when they meet next, and what is open', async () => {
    assert.deepEqual(
      await card({
        'profile.md': '---\nname: Dana *D*\nrole: Engineer\ncadence: weekly on Tuesday 10:00\n---\n',
        '2026-11-16.md': '- [ ] a @me\n- [x] b @me\n- [ ] c\n',
        '2026-12-24.md': '',
        '2026-12-01.md': '',
        'inbox.md': '- [ ] a\n- [x] b\n- [ ] \n',
      }),
      [
        '**Dana \\*D\\*** · Engineer',
        'Last 1:1: Mon, Nov 16 (7 days ago)',
        'Planned: Tue, Dec 1 (in 8 days)',
        'Next due: Tue, Nov 24, 10:00 AM (tomorrow)',
        'Open actions: 2',
        'To raise: 1',
      ],
    );
  });

  it('says so where they never met, and leaves out what is not known', async () => {
    assert.deepEqual(await card({ 'profile.md': '---\nname: Dana\n---\n' }), [
      '**Dana**',
      'Last 1:1: none yet',
      'Next due: Mon, Nov 23 (today)',
      'Open actions: 0',
      'To raise: 0',
    ]);
  });
});
