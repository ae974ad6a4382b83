import * as v from 'valibot';

/** What a command of the stable surface promises to whoever calls it. It stands in the command's own file. */
export interface Contract<Id extends string, Takes extends v.GenericSchema, Gives, Knows> {
  readonly id: Id;
  /** What the palette calls it. */
  readonly title: string;
  readonly icon?: string;
  /** When it can be used at all; elsewhere menus show it in gray. */
  readonly enablement?: string;
  /** When the palette offers it: where somebody is in the notes, unless given (`offered.ts`). */
  readonly offered?: string;
  /** Its one argument. */
  readonly takes: Takes;
  /** What it returns; `undefined` where the user left the prompts. `uri` is a string, `line` counts from 0. */
  readonly gives: Shape<Gives>;
  /** What our own views may tell it besides its argument, when it prompts. */
  readonly knows?: Shape<Knows>;
}

/** A command that other extensions cannot call with an argument: it belongs to a view or an editor. */
export type OwnCommand = Pick<
  Contract<string, never, never, never>,
  'id' | 'title' | 'icon' | 'enablement' | 'offered'
>;

/** A type to be written where a value is. */
export interface Shape<T> {
  readonly of?: T;
}

/** The type of what a command returns, or knows. */
export function shape<T>(): Shape<T> {
  return {};
}

/** Declares a command. Its file also adds it to `Commands`, and `npm run generate` to the manifest and the documents. */
export function declareCommand<
  const Id extends string,
  Takes extends v.GenericSchema,
  Gives,
  Knows extends object = object,
>(declared: Contract<Id, Takes, Gives, Knows>): Contract<Id, Takes, Gives, Knows> {
  return declared;
}

/** The type of the contract of every command, by its id: each command's file adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled by declaration merging.
export interface Commands {}

export type CommandId = keyof Commands;

/** What a command takes, after checking. */
export type CommandArguments<Id extends CommandId> = v.InferOutput<Commands[Id]['takes']>;

/** What every result may say besides. */
export interface Unsaved {
  /** Something it wrote is in an editor, and not in its file yet. */
  readonly unsaved?: true;
}

/** What a command returns. */
export type CommandResult<Id extends CommandId> = NonNullable<Commands[Id]['gives']['of']> & Unsaved;

/** What may be known of a command's arguments before it asks for the rest. */
export type Known<Id extends CommandId> = Partial<CommandArguments<Id>> &
  Partial<NonNullable<NonNullable<Commands[Id]['knows']>['of']>>;

/** Checks what came from outside; a wrong argument gives one sentence that names the field. */
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

/** What was sent may be of any length, and its beginning tells as much. */
function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}

const longest = 200;
