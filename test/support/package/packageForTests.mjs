// @ts-check
import path from 'node:path';
import { root } from '../root.mjs';
import { makePackage } from './makePackage.mjs';

/** @type {Promise<{ vsix: string, bill: string }> | undefined} */
let made;

/** Where the tests of the package find it. */
export const packageFolder = path.join(root, 'dist', 'test', 'package');

/** The package of this checkout, made once in a run. */
export function packageForTests() {
  made ??= makePackage({ out: packageFolder });
  return made;
}
