import { near, notNear } from '../../support/nearMisses';

const head = '# Inbox\n\n';

describe('a line that resembles a topic', () => {
  near('inbox.md', head, [
    ['- 2026-11-20 Calm', '- [ ] 2026-11-20 Calm'],
    ['- 2026/11/20 praise: Calm', '- [ ] 2026-11-20 praise: Calm'],
    ['- 20.11.2026 idea: Calm', '- [ ] 2026-11-20 idea: Calm'],
    ['* 2026-11-20 CONCERN: Plans', '* [ ] 2026-11-20 concern: Plans'],
    ['1. private: Plans', '1. [ ] private: Plans'],
    ['- [x] 2026-11-20 prase: Calm', '- [x] 2026-11-20 praise: Calm'],
    ['- [ ] cocern: Calm', '- [ ] concern: Calm'],
    ['-   2026-11-20   Calm', '-   [ ] 2026-11-20   Calm'],
    ['- [ ] [[2026-11-20]] praise: Calm', '- [ ] 2026-11-20 praise: Calm'],
    ['- a\n  - topic: b', '- a\n  - [ ] topic: b'],
  ]);
  notNear('inbox.md', head, [
    '- [ ] 2026-11-20 PRAISE: Calm',
    '- [ ] 2026-11-20 idea: Calm',
    '- [ ] Praise: Calm',
    '- [-] 2026-11-20 prase: Calm',
    '- note: Calm',
    '- Calm',
    '- 2026-02-30 Calm',
    '- praise Calm',
    '- praise:Calm',
  ]);
});
