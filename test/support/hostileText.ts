import fc from 'fast-check';

/** Generates text that points outside the notes, opens what it does not close, or imitates the product's own syntax. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['../', '..\\', '%2e%2e/', '/etc/passwd', 'C:\\', '\\\\server\\share', 'CON', 'nul', '.git', '~'],
        ...['\0', '\r', '\n', '\r\n', '\u2028', '\u202E', '\uFEFF', '\u200B', '\ud83d', '\t', ' ', '  '],
        ...[
          '---\n',
          '# ',
          '## ',
          '- ',
          '- [ ] ',
          '> ',
          '```',
          '~~~',
          '<!--',
          '-->',
          '<div>',
          '    ',
          '|',
          '***',
        ],
        ...['[x](command:evil)', '[1]: command:evil', '<script>', '${1:', '}', '$0', '\\', '`', '{0}', '%s'],
        ...[
          'private:',
          '# Private',
          '@dana',
          '@me',
          'due:2026-11-26',
          'done:',
          'team-lead-copy: x',
          'type: 1-1',
        ],
        ...[
          '__proto__',
          'constructor',
          'toString',
          '2026-11-23',
          'S9',
          '→',
          ': ',
          '"',
          "'",
          '&a',
          '*a',
          '!!js',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map(parts => parts.join(''));
