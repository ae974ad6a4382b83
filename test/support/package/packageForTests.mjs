// @ts-check
import path from 'node:path';
import { root } from '../root.mjs';
import { makePackage } from './makePackage.mjs';

/** @type {Promise<{ vsix: string, bill: string }> | undefined} */
let made;

/** Where the package's tests find it. */
export const packageFolder = path.join(root, 'dist', 'test', 'package');

/** Returns the package of this checkout, built once per run. */
export function packageForTests() {
  made ??= makePackage({ out: packageFolder });
  return made;
}
