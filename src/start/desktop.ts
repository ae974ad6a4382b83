import type * as api from '../api';

/** `require` of the file that this ends up in; the build puts it in. */
declare function requireBeside(file: './host/api.js'): typeof api;

/** What the API answers at once; it is loaded when it is first asked for. */
export const apiNow = (): typeof api => requireBeside('./host/api.js');
