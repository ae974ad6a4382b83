import fc from 'fast-check';

/** What someone may type, some of which looks like Markdown. */
export const anyWords = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '# no heading',
    '- [ ] no item',
    '``` x',
    '<!-- x',
    'a\nb',
    '2026-11-23 met',
    '\\',
    ': x',
    '**b**: c',
  ),
);
