import type { Say } from '../../core/text/say';
import { t } from './t';

/** The one way of the core's and the content's texts to the translator; a page's own go to `t`. */
export const say: Say = (text, ...values) => t(text, ...values);
