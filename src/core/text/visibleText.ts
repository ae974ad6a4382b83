import * as v from 'valibot';
import { isVisible } from './visible';

/** A text in which there is something to see. */
export const visibleText = v.pipe(v.string(), v.check(isVisible, 'must not be empty'));
