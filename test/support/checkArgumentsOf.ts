import assert from 'node:assert/strict';
import { checkArguments } from '../../src/protocol/contract';
import { contracts } from './contracts.mjs';

/** Validates a command's argument the way the command does, without VS Code. */
export async function checkArgumentsOf(
  id: string,
  given: unknown,
): Promise<ReturnType<typeof checkArguments>> {
  const takes = (await contracts()).find(contract => contract.id === id)?.takes;
  return checkArguments({ takes: takes ?? assert.fail(`${id} takes no argument`) }, given);
}
