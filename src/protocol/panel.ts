import * as v from 'valibot';
import { guideIds } from '../core/playbook/guideIds';
import type { Shape } from '../core/shape';

/**
 * What a page and its host may say to each other: one schema for all that is painted, and one for each way. Each end
 * checks what it hears, because it may come from anywhere.
 */
export interface PanelProtocol {
  /** All the page paints; the page keeps it, to paint it again at once when it is back. */
  readonly state: v.GenericSchema;
  readonly fromPage: v.GenericSchema<unknown, { readonly type: string }>;
  readonly toPage: v.GenericSchema<unknown, { readonly type: string }>;
}

export type StateOf<Panel extends PanelProtocol> = Shape<Panel['state']>;
export type FromPage<Panel extends PanelProtocol> = Shape<Panel['fromPage']>;
export type ToPage<Panel extends PanelProtocol> = Shape<Panel['toPage']>;
/** What the page asks of its host, besides saying that it has loaded. */
export type AskOf<Panel extends PanelProtocol> = Exclude<FromPage<Panel>, { readonly type: 'ready' }>;
/** What the host says, besides what is to be painted. */
export type NewsOf<Panel extends PanelProtocol> = Exclude<ToPage<Panel>, { readonly type: 'state' }>;

/** The first a page says each time it loads: it knows nothing yet, and the host answers with the whole state. */
export const ready = v.strictObject({ type: v.literal('ready') });

/** Opens a page of the guide beside the panel; any panel may take it among its messages. */
export const openGuideMessage = v.strictObject({ type: v.literal('openGuide'), page: v.picklist(guideIds) });

/** The whole state, from the host to the page. */
export function stateMessage<State extends v.GenericSchema>(state: State) {
  return v.strictObject({ type: v.literal('state'), state });
}

/** A count from 0, or a line. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The value where the schema lets it through; `undefined` for anything else. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Shape<Schema> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? (result.output as Shape<Schema>) : undefined;
}
