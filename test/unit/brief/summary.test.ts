import assert from 'node:assert/strict';
import { prepare } from '../../../src/core/brief/prepare';
import { summaryOf } from '../../../src/core/brief/summary';
import { notebookOf, root, today } from '../../support/notebookFixture';

describe('the numbers of a brief', () => {
  it('are what is open, by whom, and late from the day after it is due', async () => {
    const { person } = await notebookOf({
      'people/ada/2026-11-20.md':
        '- [ ] a @me due:2026-11-22\n- [ ] b @me due:2026-11-23\n- [ ] c @me\n- [ ] d @ada due:2026-11-22\n- [ ] e\n',
    });
    const { mine, theirs } = summaryOf(prepare(root, person('ada'), today.date, () => undefined));
    assert.deepEqual(
      [mine, theirs],
      [
        { open: 3, late: 1 },
        { open: 1, late: 1 },
      ],
    );
  });
});
