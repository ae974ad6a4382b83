import * as v from 'valibot';
import { isVisible } from './visible';

/** A text with something to see in it. */
export const visibleText = v.pipe(v.string(), v.check(isVisible, 'must not be empty'));
