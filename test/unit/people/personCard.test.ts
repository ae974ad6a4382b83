import assert from 'node:assert/strict';
import { personCard } from '../../../src/core/people/personCard';
import { notebookOf, today } from '../../support/notebookFixture';

const words = {
  lastOneOnOne: 'Last',
  noneYet: 'none',
  planned: 'Planned',
  nextDue: 'Next',
  openActions: 'Open',
  toRaise: 'To raise',
  day: (date: string, time?: string) => [date, time].filter(Boolean).join(' at '),
};

describe('the card of a person', () => {
  const card = async (files: Readonly<Record<string, string>>) => {
    const { person } = await notebookOf(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`people/dana/${name}`, text])),
    );
    return personCard(person('dana'), today.date, words).split('\n\n');
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
        'Last: 2026-11-16',
        'Planned: 2026-12-01',
        'Next: 2026-11-24 at 10:00',
        'Open: 2',
        'To raise: 1',
      ],
    );
  });

  it('says so where they never met, and leaves out what is not known', async () => {
    assert.deepEqual(await card({ 'profile.md': '---\nname: Dana\n---\n' }), [
      '**Dana**',
      'Last: none',
      'Next: 2026-11-23',
      'Open: 0',
      'To raise: 0',
    ]);
  });
});
