import { isRefusal, type Refusal } from '../refusal';
import type { Written } from './notebook';

/** Where something was written, as commands return it. */
export function placeOf(written: Written | Refusal): Pick<Written, 'uri' | 'line'> | Refusal {
  return isRefusal(written) ? written : { uri: written.uri, line: written.line };
}
