import * as api from '../api';

/** The synchronous part of the API. The web host cannot load files synchronously, so the first bundle includes it. */
export const apiNow = (): typeof api => api;
