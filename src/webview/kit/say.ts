import type { Say } from '../../core/text/say';
import { t } from './t';

const translate: Say = (text, ...values) => t(text, ...values);

/** The one way of the core's and the content's texts to the translator; a page's own go to `t`. */
export const say: Say = Object.assign(translate, { language: document.documentElement.lang || 'en' });
