import * as v from 'valibot';
import { type NamedFields, namedFields } from './namedFields';

/** The contract of a command in the stable API. Each command's own file declares one. */
export interface Contract<Id extends string, Takes extends v.GenericSchema, Returns, Knows> {
  readonly id: Id;
  /** The title in the palette. */
  readonly title: string;
  readonly icon?: string;
  /** When the command is enabled; otherwise menus show it grayed out. */
  readonly enablement?: string;
  /** When the palette offers it: if anyone is in the notes, unless set (`offered.ts`). */
  readonly offered?: string;
  /** What the commands' document says about it and its argument, in whole sentences. */
  readonly describe?: string;
  /** Its one argument. */
  readonly takes: Takes;
  /** What the document says about its result. */
  readonly describeResult?: string;
  /** The result; `undefined` if the user left the prompts. `uri` is a string, `line` counts from 0. */
  readonly returns: TypeOf<Returns>;
  /** What our own views may pass besides its argument, when it prompts. */
  readonly knows?: TypeOf<Knows>;
}

/** A command that other extensions cannot call with an argument because it belongs to a view or an editor. */
export type UiCommand = Pick<
  Contract<string, never, never, never>,
  'id' | 'title' | 'icon' | 'enablement' | 'offered'
>;

/** A type written in the place of a value. */
export interface TypeOf<T> {
  readonly of?: T;
}

/** The type of what a command returns or knows. */
export function shape<T>(): TypeOf<T> {
  return {};
}

/** Declares a command; `npm run generate` adds it to `Commands`, the manifest and the docs. */
export function declareCommand<
  const Id extends string,
  const Takes extends v.GenericSchema | v.ObjectEntries,
  Returns,
  Knows extends object = object,
>(declared: Declared<Id, Takes, Returns, Knows>): Contract<Id, Taken<Takes>, Returns, Knows> {
  const { takes } = declared;
  return { ...declared, takes: (isSchema(takes) ? takes : namedFields(takes)) as Taken<Takes> };
}

/** `takes` can be just the fields, unless they need to be checked together. */
type Declared<Id extends string, Takes, Returns, Knows> = Omit<
  Contract<Id, never, Returns, Knows>,
  'takes'
> & {
  readonly takes: Takes;
};
type Taken<Takes> = Takes extends v.GenericSchema
  ? Takes
  : Takes extends v.ObjectEntries
    ? NamedFields<Takes>
    : never;

function isSchema(takes: v.GenericSchema | v.ObjectEntries): takes is v.GenericSchema {
  return takes.kind === 'schema';
}

/** The contract types of all commands, by id. */
// biome-ignore lint/suspicious/noEmptyInterface: `src/commands.ts` fills it.
export interface Commands {}

export type CommandId = keyof Commands;

/** A command's arguments after validation. */
export type CommandArguments<Id extends CommandId> = v.InferOutput<Commands[Id]['takes']>;

/** What every result may contain in addition. */
export interface Unsaved {
  /** Part of what it wrote is in an editor and not yet in its file. */
  readonly unsaved?: true;
}

/** What a command returns. */
export type CommandResult<Id extends CommandId> = NonNullable<Commands[Id]['returns']['of']> & Unsaved;

/** The arguments that may be known before a command asks for the rest. */
export type Known<Id extends CommandId> = Partial<CommandArguments<Id>> &
  Partial<NonNullable<NonNullable<Commands[Id]['knows']>['of']>>;

/** Validates arguments from outside; an invalid one gives one sentence that names the field. */
export function checkArguments<Takes extends v.GenericSchema>(
  { takes }: { readonly takes: Takes },
  given: unknown,
): { readonly ok: v.InferOutput<Takes> } | { readonly wrong: string } {
  const result = v.safeParse(takes, given, { abortEarly: true });
  if (result.success) return { ok: result.output };
  const [issue] = result.issues;
  const field = issue.path?.map(step => String(step.key)).join('.');
  return { wrong: field ? `"${short(field)}" ${problem(issue)}` : 'expects one object with named fields' };
}

function problem(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'check' || issue.type === 'integer' || issue.type === 'min_value') return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of this command';
  if (issue.received === 'undefined') return 'is missing';
  return `must be ${issue.expected ?? 'something else'}, not ${short(issue.received)}`;
}

/** The value can be of any length, and its beginning says enough. */
function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}

const longest = 200;
