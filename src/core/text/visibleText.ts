import * as v from 'valibot';
import { isVisible } from './visible';

/** A text that shows something. */
export const visibleText = v.pipe(v.string(), v.check(isVisible, 'must not be empty'));
