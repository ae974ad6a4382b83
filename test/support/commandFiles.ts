import { readFile } from 'node:fs/promises';
import { lintRules } from '../../src/content/lint/rules';
import { anywhere, withPeople } from '../../src/protocol/offered';
import { contracts } from './contracts.mjs';
import { resultShapes } from './resultShapes.mjs';

/** The parts generated from what the code declares: the table of commands, the manifest's commands and wording rules, the titles, and the document. */
export async function commandFiles(): Promise<Readonly<Record<string, string>>> {
  const all = await contracts();
  return {
    'src/commands.ts': commandTable(all),
    'package.json': manifest(await readFile('package.json', 'utf8'), all),
    'package.nls.json': titles(await readFile('package.nls.json', 'utf8'), all),
    'media/docs/commands.md': document(all),
  };
}

type Contracts = Awaited<ReturnType<typeof contracts>>;

const nameOf = (id: string) => id.slice('teamLead.'.length);

/** The commands that take an argument, with their types. */
function commandTable(all: Contracts): string {
  const rows = all
    .filter(({ takes }) => takes)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, file }) => `    '${id}': typeof import('./${file.replace(/^src\/|\.ts$/g, '')}').contract;`);
  return `// Written by \`npm run generate\` from the contracts in the commands' own files.
declare module './protocol/contract' {
  interface Commands {
${rows.join('\n')}
  }
}

export {};
`;
}

/** The commands in the manifest's existing order, new ones last, and the rules that the wording setting accepts. */
function manifest(text: string, all: Contracts): string {
  const order = JSON.parse(text).contributes.commands.map(({ command }: { command: string }) => command);
  const at = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const list = [...all]
    .sort((one, other) => at(one.id) - at(other.id))
    .map(({ id, icon, enablement }) => ({
      command: id,
      title: `%command.${nameOf(id)}%`,
      category: '%category%',
      ...(icon && { icon }),
      ...(enablement && { enablement }),
    }));
  const json = JSON.stringify(list, undefined, 2).replaceAll('\n', '\n    ');
  const palette = [...all]
    .sort((one, other) => at(one.id) - at(other.id))
    .flatMap(({ id, offered = withPeople }) =>
      offered === anywhere ? [] : [{ command: id, when: offered }],
    );
  const paletteJson = JSON.stringify(palette, undefined, 2).replaceAll('\n', '\n      ');
  const rulesJson = JSON.stringify(
    lintRules.map(({ id }) => id),
    undefined,
    2,
  ).replaceAll('\n', '\n            ');
  return text
    .replace(/("propertyNames": \{\s*"enum": )\[[^\]]*\]/, (_, before) => `${before}${rulesJson}`)
    .replace(/^ {4}"commands": \[\n[\s\S]*?^ {4}\]/m, () => `    "commands": ${json}`)
    .replace(/^ {6}"commandPalette": \[\n[\s\S]*?^ {6}\]/m, () => `      "commandPalette": ${paletteJson}`);
}

function titles(text: string, all: Contracts): string {
  const words: Record<string, string> = JSON.parse(text);
  const known = new Set(all.map(({ id }) => `command.${nameOf(id)}`));
  for (const key of Object.keys(words)) if (key.startsWith('command.') && !known.has(key)) delete words[key];
  for (const { id, title } of all) words[`command.${nameOf(id)}`] = title;
  return `${JSON.stringify(words, undefined, 2)}\n`;
}

const head = `# Commands for other extensions, keybindings and tasks

Each command takes one plain object and never prompts when it gets one. It returns a value, or rejects with one sentence
that says what is wrong or missing, what was kept, and what to do. An unknown field is an error that names it. Without
an argument, the command asks for what it needs, and returns \`undefined\` if you cancel.

\`person\` is the id of a person (their folder's name) or a name that only one person has. \`uri\` and \`to\` are URIs
as strings; \`line\` counts from 0. Dates are local calendar dates, \`yyyy-mm-dd\`.

A result also has \`unsaved: true\` if something the command wrote is in an editor but not in its file yet: the file had
unsaved changes before, or VS Code could not save it. Do not call again: that would write it twice.
`;

function document(all: Contracts): string {
  const parts = [head];
  const sorted = [...all].sort((one, other) => (one.id < other.id ? -1 : 1));
  const shapes = resultShapes(sorted.flatMap(({ takes, file }) => (takes ? [file] : [])));
  for (const { id, title, takes, file, describe, describeResult } of sorted) {
    if (!takes) continue;
    parts.push(
      [
        `## ${id}`,
        [`${title.replace(/…$/, '')}.`, ...(describe ? [describe] : [])].join(' '),
        ...table(takes as unknown as Schema),
        [`Returns:${describeResult ? ` ${describeResult}` : ''}`, '```ts', shapes.get(file), '```'].join(
          '\n',
        ),
      ].join('\n\n'),
    );
  }
  return `${parts.map(part => part.trimEnd()).join('\n\n')}\n`;
}

/** The parts of a valibot schema that the document needs. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly pipe?: readonly (Schema & { readonly message?: unknown; readonly kind: string })[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly unknown[];
  readonly expects?: string;
}

/** The object schema inside a pipe. */
function objectIn(schema: Schema): Schema | undefined {
  if (schema.entries) return schema;
  for (const part of schema.pipe ?? []) {
    const inner = part === schema ? undefined : part.kind === 'schema' ? objectIn(part) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function table(takes: Schema): readonly string[] {
  const { entries = {} } = objectIn(takes) ?? { entries: {} };
  const rows = Object.entries(entries).map(
    ([name, field]) => `| \`${name}\` | ${typeOf(field)} | ${isOptional(field) ? '' : 'yes'} |`,
  );
  return rows.length > 0 ? [['| field | value | needed |', '| --- | --- | --- |', ...rows].join('\n')] : [];
}

const isOptional = ({ type }: Schema) => type === 'exact_optional';

function typeOf(schema: Schema): string {
  if (isOptional(schema) && schema.wrapped) return typeOf(schema.wrapped);
  if (schema.type === 'nullable' && schema.wrapped) return `${typeOf(schema.wrapped)}, or \`null\``;
  if (schema.type === 'array' && schema.item) return `list of ${typeOf(schema.item)}`;
  const { entries } = objectIn(schema) ?? {};
  if (entries)
    return `\`{ ${Object.entries(entries)
      .map(([name, field]) => `${name}${isOptional(field) ? '?' : ''}`)
      .join(', ')} }\``;
  if (schema.options)
    return schema.options.map(option => `\`${JSON.stringify(option)}\``.replaceAll('"', '')).join(', ');
  const said = (schema.pipe ?? []).map(({ message }) => message).find(message => typeof message === 'string');
  const words = String(said ?? '').replace(/^must be (an? )?/, '$1');
  if (schema.type === 'string') return words && words !== 'must not be empty' ? words : 'text';
  if (schema.type === 'number') return 'whole number from 0';
  return schema.type === 'boolean' ? '`true` or `false`' : schema.type;
}
