import { near, notNear } from '../../support/nearMisses';

const head = '## Search\n\n';
const on = '- 2026-11-23';

describe('a line that resembles a reading', () => {
  for (const sign of [' ', ' and ', ' | ', '; ', ' & ', ', ', ' – '])
    near('tasks.md', head, [
      [`${on} some${sign}high`, `${on} some / high`],
      [`${on} some${sign}high → Coaching`, `${on} some / high → Coaching`],
    ]);
  near('tasks.md', head, [
    [`${on} some high.`, `${on} some / high.`],
    [`${on} SOME High`, `${on} some / high`],
    [`${on} some high (by them)`, `${on} some / high (by them)`],
    ...['medium', 'mid', 'middle', 'modrate'].map(
      word => [`${on} ${word} / low`, `${on} moderate / low`] as const,
    ),
    [`${on} none / high`, `${on} low / high`],
    [`${on} little / high`, `${on} some / high`],
    ...['medium', 'mixed', 'moderate', 'some', 'varible'].map(
      word => [`${on} low / ${word}`, `${on} low / variable`] as const,
    ),
    [`${on} variable / high`, `${on} high / variable`],
    [`${on} keen / high`, undefined],
    ['- variable / some', undefined],
    ['- low / medium', undefined],
    ['- 31.2.2026 low / medium', undefined],
  ]);
  notNear('tasks.md', head, [
    `${on} some high hopes`,
    `${on} some and more`,
    `${on} keen / eager`,
    '- keen / high',
    '- low high',
    '- some and high',
    '- low, high',
    `- [ ] 2026-11-23: some / high`,
    `- [-] 2026-11-23: some / high`,
    `    2026-11-23 some / high`,
    '2026-11-23 he read it',
    'some / medium',
  ]);
  near('tasks.md', head, [
    ['   2026-11-23 some / high', '- 2026-11-23 some / high'],
    ['2026-11-23 some / medium', '- 2026-11-23 some / variable'],
    ['- a\n- b\n\n2026-11-23 some / high', '- a\n- b\n\n- 2026-11-23 some / high'],
  ]);
  near('tasks.md', `${head}# Later\n\n`, [['- 2026-11-23 some / high', undefined]]);
  notNear('tasks.md', `${head}# Later\n\n`, ['2026-11-23 some / high']);
});

describe('a reading with an almost readable end', () => {
  for (const [trend, words] of [
    ['up', ['improving', 'rising', 'better', 'upp', 'Rising']],
    ['flat', ['steady', 'stable', 'same', 'falt']],
    ['down', ['slipping', 'falling', 'worse', 'dwn']],
  ] as const)
    near(
      'tasks.md',
      head,
      words.map(word => [`${on} some / high, ${word} → Coaching`, `${on} some / high, ${trend} → Coaching`]),
    );
  near('tasks.md', head, [
    [`${on} some / high → Coachin (by me) well`, `${on} some / high → Coaching (by me) well`],
    [`${on} some / high => delegatin`, `${on} some / high => Delegating`],
    [`${on} some / high → S5`, undefined],
    [`${on} some / high → Shouting`, undefined],
    ...['I', 'lead', 'the lead', 'myself', 'us'].map(
      word => [`${on} some / high (by ${word}) so`, `${on} some / high (by me) so`] as const,
    ),
    ...['Dana', 'her', 'the team'].map(
      word => [`${on} some / high (by ${word}) so`, `${on} some / high (by them) so`] as const,
    ),
  ]);
  notNear('tasks.md', head, [
    `${on} some / high, UP → COACHING (by ME)`,
    `${on} some / high, up → s2 (by them)`,
    `${on} some / high, flat, motivation`,
    `${on} some / high, tired of it`,
  ]);
});

describe('a line that resembles one about a task', () => {
  near('tasks.md', head, [
    [`${on} outcomes: met`, `${on} outcome: met`],
    [`${on} outcome = met`, `${on} outcome: met`],
    [`${on} outcome - not met, late`, `${on} outcome: not met, late`],
    [`${on} event obstacle`, `${on} event: obstacle`],
    [`${on} used style: Coaching`, `${on} style used: Coaching`],
    [`${on} style Coaching`, `${on} style used: Coaching`],
    [`${on} framing: stakes 2`, `${on} frame: stakes 2`],
    [`${on} task demands: stakes 2`, `${on} frame: stakes 2`],
    [`${on} choice gate`, `${on} choice: gate`],
    [`${on} time-boxed takeover: until 2026-11-24 18:00`, `${on} temporary command: until 2026-11-24 18:00`],
    ['- 23.11.2026 outcome: met', `${on} outcome: met`],
    ['- event: absence', undefined],
    ['- frame: stakes 2', undefined],
  ]);
  notNear('tasks.md', head, [
    `${on} outcome of the talk`,
    `${on} choices: gate`,
    `${on} style guide`,
    '- outcome: so-so',
    '- frame: much',
    `- [ ] 2026-11-23 outcome met`,
  ]);
});
