import { near, notNear } from '../../support/nearMisses';

const head = '## Ranking\n\n- Outcome: x\n';

describe('a line that resembles a field of an expectation', () => {
  near('expectations.md', head, [
    ...['Deadline', 'Due date', 'due on', 'Due by'].map(
      label => [`- ${label}: 2026-12-04`, '- Due: 2026-12-04'] as const,
    ),
    ...['Check-in', 'check in', 'Checkins', 'Chek-ins'].map(
      label => [`- ${label}: 2026-12-04`, '- Check-ins: 2026-12-04'] as const,
    ),
    ...['Metric', 'metrics', 'Mesure'].map(label => [`- ${label}: 45`, '- Measure: 45'] as const),
    ['- Decision rights: 5', '- Who decides: 5'],
    ['- Style: Coaching', '- Style to start with: Coaching'],
    ['- __Deadline__: 2026-12-04', '- __Due__: 2026-12-04'],
    ['- Tasks: Search', '- Task: Search'],
    ['- Suport promised: pair', '- Support I promise: pair'],
    ['> - Deadline: 2026-12-04', '> - Due: 2026-12-04'],
    ['-\n  Deadline: 2026-12-04', '-\n  Due: 2026-12-04'],
  ]);
  near('expectations.md', head, [
    ['- due 2026-12-04', '- Due: 2026-12-04'],
    ['- Due=2026-12-04', '- Due: 2026-12-04'],
    ['- Due → 2026-12-04  ', '- Due: 2026-12-04  '],
    ['- Starts -> 2026-12-04', '- Starts: 2026-12-04'],
    ['- Start 2026-12-04', '- Starts: 2026-12-04'],
    ['- Agreed on 2026-12-01', '- Agreed on: 2026-12-01'],
    ['- Attempt 2', '- Attempt: 2'],
    ['- Status active', '- Status: active'],
    ['- State – part met', '- Status: part met'],
    ['- Check-ins 2026-11-27, 2026-12-01', '- Check-ins: 2026-11-27, 2026-12-01'],
  ]);
  notNear('expectations.md', head, [
    '- Due soon',
    '- Due',
    '- Status',
    '- Status quo',
    '- Attempt zero',
    '- Measure 45',
    '- Tsk: Search',
    '- Notes: y',
    '- [ ] Metric: 45',
    '- [-] Metric: 45',
    '- https://example.org: y',
    '    Due: 2026-12-04',
    '> Due: 2026-12-04',
    'Due:',
    'Dear all: read this',
    '- a\n\n  Due: 2026-12-04',
    '```\nDue: 2026-12-04\n```',
  ]);
  near('expectations.md', head, [
    ['\n**Due:** 2026-12-04', '\n- **Due:** 2026-12-04'],
    ['- a\n\nDue: 2026-12-04\n\n- b', '- a\n\n- Due: 2026-12-04\n\n- b'],
    ['\n### More\n\nMeasure: 45', '\n### More\n\n- Measure: 45'],
  ]);
  notNear('expectations.md', `${head}\n## Private\n\n`, ['Due: 2026-12-04', '- Deadline: 2026-12-04']);
  notNear('expectations.md', `# Expectations\n\n`, ['Due: 2026-12-04', '- Deadline: 2026-12-04']);
});

describe('a field whose value is listed below it', () => {
  near('expectations.md', head, [
    ['- Measure:\n  - 45 of 50\n  - none lost', '- Measure: 45 of 50; none lost'],
    ['- Check-ins:\n  - 2026-11-27\n  - 2026-12-01\n', '- Check-ins: 2026-11-27, 2026-12-01\n'],
    ['- **Due:**  \n  - 2026-12-04\n\n- Limits: y', '- **Due:** 2026-12-04\n\n- Limits: y'],
    ['- Measure:\n\n  - 45\n\n  words', undefined],
    ['- Measure:\n  - 45  \n  - 50\n  \n- Limits: y', '- Measure: 45; 50\n  \n- Limits: y'],
  ]);
  notNear('expectations.md', head, [
    '- Measure:\n',
    '- Measure:\n  words\n  - 45',
    '- Measure:\n- Due: 2026-12-04',
    '- Measure:\n  - Due: 2026-12-04\n',
    '- Measure:\n  - 2026-11-27 my view: late\n',
  ]);
});

describe('a line that resembles a log line', () => {
  near('expectations.md', head, [
    ['- 2026/12/01 my view: late', '- 2026-12-01 my view: late'],
    ['- 1.12.2026 - next step: ask', '- 2026-12-01 next step: ask'],
    ['- 2026-12-01 at rsk → unmet', '- 2026-12-01 at-risk → unmet'],
    ['- 2026-12-01 active -> umnet: 38', '- 2026-12-01 active → unmet: 38'],
    ['- 1.12.2026 active → part met', '- 2026-12-01 active → part-met'],
    ['- 1.12.2026 words', '- 2026-12-01 words'],
    ['- 2026-12-01 started → unmet', undefined],
  ]);
  notNear('expectations.md', head, [
    '- 2026-12-01 tea → coffee',
    '- 2026-12-01 he was late → we talked',
    '- 1.12.2026 tea → unmet',
    '- 31.2.2026 active → unmet',
    '- 2026-12-01',
    '- 2026-12-01 active → unmet: 38',
  ]);
});
