import type * as api from '../api';

/** `require` for files in the bundle's folder; the build replaces it. */
declare function requireBeside(file: './host/api.js'): typeof api;

/** The synchronous part of the API, loaded on first use. */
export const apiNow = (): typeof api => requireBeside('./host/api.js');
