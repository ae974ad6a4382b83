import type { ActionFilter } from '../core/notes/actionGroups';
import type { Recommendation } from '../core/styles/model';
import type { Frame } from '../core/styles/taskFrame';
import type { CommandId } from './arguments';

/** What every command returns; `undefined` where the user left the prompts. `uri` is a string, `line` counts from 0. */
export interface CommandResults extends Record<CommandId, unknown> {
  'teamLead.recommendStyle': Recommendation & { readonly frame?: Frame };
  'teamLead.addPerson': { readonly person: string; readonly uri: string };
  'teamLead.logOneOnOne': { readonly uri: string; readonly created: boolean };
  'teamLead.capture': { readonly uri: string; readonly line: number };
  'teamLead.addAction': { readonly uri: string; readonly line: number };
  'teamLead.completeAction': { readonly uri: string; readonly line: number };
  'teamLead.reopenAction': { readonly uri: string; readonly line: number };
  /** The filter as it is now, and how many open actions it lets through. */
  'teamLead.filterActions': ActionFilter & { readonly shown: number };
  /** `person` is the id, and `task` the task's name: what was asked for is part of the answer. */
  'teamLead.recordReading': Recommendation & {
    readonly person: string;
    readonly task: string;
    readonly uri: string;
    readonly line: number;
  };
  'teamLead.giveFeedback': { readonly uri: string; readonly line: number };
}
