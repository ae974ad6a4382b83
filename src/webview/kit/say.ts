import type { Say } from '../../core/text/say';
import { t } from './t';

const translate: Say = (text, ...values) => t(text, ...values);

/** Translates all texts of the core and the content; a page's own call `t` directly. */
export const say: Say = Object.assign(translate, { language: document.documentElement.lang || 'en' });
