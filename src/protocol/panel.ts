import * as v from 'valibot';
import { guideIds } from '../core/playbook/guideIds';
import { place, type Shape } from '../core/shape';

/**
 * The messages between a page and its host: one schema for the state, and one per direction. Each side validates what
 * it receives, because a message may come from anywhere.
 */
export interface PanelProtocol {
  /** The whole state; the page stores it, to paint it at once when it is back. */
  readonly state: v.GenericSchema;
  readonly fromPage: v.GenericSchema<unknown, { readonly type: string }>;
  readonly toPage: v.GenericSchema<unknown, { readonly type: string }>;
}

export type StateOf<Panel extends PanelProtocol> = Shape<Panel['state']>;
export type FromPage<Panel extends PanelProtocol> = Shape<Panel['fromPage']>;
export type ToPage<Panel extends PanelProtocol> = Shape<Panel['toPage']>;
/** A request from the page, other than `ready`. */
export type AskOf<Panel extends PanelProtocol> = Exclude<FromPage<Panel>, { readonly type: 'ready' }>;
/** A request that is specific to this page. */
export type OwnAskOf<Panel extends PanelProtocol> = Exclude<FromPage<Panel>, OfEveryPage>;
/** A message from the host, other than the state. */
export type NewsOf<Panel extends PanelProtocol> = Exclude<ToPage<Panel>, { readonly type: 'state' }>;

/** The schema of a message with these fields besides its type. */
export function message<const Type extends string, Fields extends v.ObjectEntries>(
  type: Type,
  fields: Fields,
) {
  return v.strictObject({ type: v.literal(type), ...fields });
}

/** The whole state, from the host to the page. */
export function stateMessage<State extends v.GenericSchema>(state: State) {
  return message('state', { state });
}

/** The messages of every page. */
export const everyPage = [
  /** The page's first message on each load: it knows nothing yet, and the host answers with the whole state. */
  message('ready', {}),
  /** Opens a page of the guide next to the panel. */
  message('openGuide', { page: v.picklist(guideIds) }),
  /** Opens a line of the notes. */
  message('open', place),
] as const;
export const ofEveryPage = v.variant('type', [...everyPage]);
export type OfEveryPage = Shape<typeof ofEveryPage>;

/** The value if it matches the schema; otherwise `undefined`. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Shape<Schema> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? (result.output as Shape<Schema>) : undefined;
}
