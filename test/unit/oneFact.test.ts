import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A fact of the product that code may spell in one file alone; everybody else imports it. */
interface Fact {
  readonly what: string;
  /** The files that spell it. */
  readonly home: readonly string[];
  /** How a duplicate of it looks. */
  readonly spelled: RegExp;
  /** Lines that must be found. */
  readonly bad: readonly string[];
  /** Lines that must pass. */
  readonly good: readonly string[];
}

const facts: readonly Fact[] = [
  {
    what: 'names of note files',
    home: ['core/notebook/layout.ts'],
    spelled: /(?:(?<!\\)['"`]|\/)(?:profile|inbox|next|tasks|expectations|feedback|team)\\?\.md\b/,
    bad: ["join(root, 'people', id, 'inbox.md')", '/\\/inbox\\.md$/i.test(path)', "pattern: '**/*/tasks.md'"],
    good: ["join(root, 'feedback-balance.md')", "t('Into team.md, with who decides')", "'practice.md'"],
  },
  {
    what: 'names of folders',
    home: ['core/notebook/layout.ts'],
    spelled:
      /(?:[,(]|[=!]==) ?'(?:people|exports|pictures|templates|scenarios|reviews)'|join\([^;]*'me'|\*\/(?:people|me)\/|\/people\\\/|\{(?:people|me),/,
    bad: [
      "join(root, 'people', id)",
      "names[0] === 'people'",
      "join(root, 'me', name)",
      "'**/people/*/x.md'",
      '/\\/people\\/([^/]+)/.exec(address)',
    ],
    good: ["folderIn(root, 'people')", "index: Pick<Person, 'people'>", "owner === 'me'"],
  },
  {
    what: 'sections of a note',
    home: ['core/meetings/noteSections.ts'],
    spelled:
      /(?:heading: |findHeading\(\w+, )'(?:Topics|Questions|Notes|Actions|Private)'|## (?:Topics|Questions|Notes|Actions|Private)\b/,
    bad: ["{ section: { heading: 'Actions' } }", "findHeading(blocks, 'Notes')", "'## Actions',"],
    good: ["inSection('Actions')", "t('Questions')"],
  },
  {
    what: 'marks of an action',
    // Snippets of templates have fields of their own in them.
    home: ['core/actions/actionMarks.ts', 'content/feedback/templates.ts'],
    spelled: /\bdue:\$\{|`[^`]* ?@(?:me|\$\{person(?:\.id)?\})[ `]/,
    bad: ['` @me due:$', '` @$', '`due:$'].map(mark => `${mark}{person}\``),
    good: ['ownerText(owner, person)', '`@$'.concat('{mentionOf(person)} `')],
  },
  {
    what: 'who can owe an action',
    home: ['core/actions/owner.ts'],
    spelled: /'me'(?:,| \|) 'them'/,
    bad: ["v.picklist(['me', 'them'])", "owner: 'me' | 'them'"],
    good: ["owner === 'me' ? 'them' : 'me'"],
  },
  {
    what: 'the shape of a count',
    home: ['core/shape.ts'],
    spelled: /v\.integer\(\), v\.minValue\(0\)\)|uri: v\.string\(\), line:/,
    bad: [
      'const count = v.pipe(v.number(), v.integer(), v.minValue(0));',
      '{ uri: v.string(), line: count }',
    ],
    good: ['v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))'],
  },
  {
    what: 'an edit that changes nothing',
    home: ['core/markdown/textEdit.ts'],
    spelled: /\bedits: \[\](?! =)/,
    bad: ['if (item.done) return { edits: [], line };', '{ ...planned, edits: [] }'],
    good: ['return unchanged(line);', 'const edits: TextEdit[] = [];'],
  },
  {
    what: 'a list or box that stays when the focus goes',
    home: ['platform/prompts.ts'],
    spelled: /\b(?:create|show)(?:QuickPick|InputBox)\b/,
    bad: ['const list = vscode.window.createQuickPick<Row>();', 'await vscode.window.showInputBox({})'],
    good: ['const list = newList<Row>(title, question);'],
  },
  {
    what: 'reading an edited text again',
    home: [
      'core/markdown/verified.ts',
      'core/markdown/noteEdit.ts',
      'core/markdown/leavesTheRest.ts',
      // Gives edits of many notes, not one.
      'core/people/followRename.ts',
    ],
    spelled: /readBlocks\(applyEdits\(/,
    bad: ['const now = readPlan(readBlocks(applyEdits(text, all.edits)), person).fact;'],
    good: ['const after = applyEdits(text, edits);'],
  },
  {
    what: 'where a text begins, and where its last words end',
    home: ['core/markdown/lines.ts'],
    spelled: /startsWith\('\\uFEFF'\)|while \(.*isBlank\(.*\) \w+--/,
    bad: ["text.startsWith('\\uFEFF') ? 1 : 0", 'while (at > line + 1 && isBlank(lines.at(at - 1))) at--;'],
    good: ['lines.textStart(0)', 'while (at < end && isBlank(lines.at(at))) at++;'],
  },
  {
    what: 'a text on one line',
    home: ['core/singleSpaced.ts'],
    spelled: /\.replace\(\/\\s\+\/g, ' '\)/,
    bad: ["text.replace(/\\s+/g, ' ').trim()"],
    good: ["text.replace(/[\\s>]+/g, ' ')"],
  },
  {
    what: 'words beside each other, and the address of a line',
    home: ['core/text/dotted.ts', 'core/markdown/page.ts', 'core/markdown/sourceLink.ts'],
    spelled: /filter\(Boolean\)\.join\(' · '\)|#L\$\{/,
    bad: ["[a, b].filter(Boolean).join(' · ')", '`$'.concat('{uri}#L$', '{line + 1}`')],
    good: ['dotted(a, b)'],
  },
  {
    what: 'parts of an address, and text that must be UTF-8',
    home: [
      'core/notebook/address.ts',
      'core/notebook/layout.ts',
      'core/notebook/noteText.ts',
      // Looks at spelled names, as they are in the address.
      'core/notebook/conflictCopy.ts',
    ],
    spelled: /lastIndexOf\('\/'\)|fatal: true/,
    bad: ["uri.slice(uri.lastIndexOf('/') + 1)", "new TextDecoder('utf-8', { fatal: true })"],
    good: ['nameOf(uri)'],
  },
  {
    what: 'how large a note may be',
    home: ['core/markdown/noteSize.ts'],
    spelled: /(?:> |larger than )256(?:_000| kB)|4,000 lines/,
    bad: ['text.length > 256_000', "'larger than 256 kB or has more than 4,000 lines'"],
    good: ['const most = 4_000_000;', 'const largest = 256_000;'],
  },
];

/** Code without its comments; what looks like one in a text goes with them. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** The lines of code, apart from what the one who has a fact is asked for by name. */
function linesOf(code: string): readonly string[] {
  return withoutComments(code)
    .split('\n')
    .map(line => line.replace(/\b(?:folderIn|noteOf|isNamed|Pick)[(<][^)>]*[)>]/g, '').trim());
}

describe('a fact has one place', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll(path.sep, '/'))
    .filter(file => file.endsWith('.ts'))
    .map(file => ({ file, lines: linesOf(readFileSync(path.join('src', file), 'utf8')) }));

  for (const { what, home, spelled, bad, good } of facts) {
    it(`for ${what}`, () => {
      const spells = (line: string) => linesOf(line).some(part => spelled.test(part));
      for (const line of bad) assert.ok(spells(line), line);
      for (const line of good) assert.ok(!spells(line), line);
      const again = files
        .filter(({ file }) => !home.includes(file))
        .flatMap(({ file, lines }) =>
          lines.filter(line => spelled.test(line)).map(line => `${file}: ${line}`),
        );
      assert.deepEqual(again, []);
    });
  }
});
