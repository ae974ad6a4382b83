import { isRefusal, type Refusal } from '../refusal';
import type { Notebook, Written } from './notebook';

/** Creates the file under the first free name, adding a number before the extension if necessary. */
export async function createNumbered(
  notebook: Pick<Notebook, 'create'>,
  uri: string,
  text: string,
): Promise<Written | Refusal> {
  for (let count = 1; ; count++) {
    const file = count === 1 ? uri : uri.replace(/(?=\.\w+$)/, `-${count}`);
    const created = await notebook.create(file, text);
    if (!isRefusal(created) || created.refused !== 'file-exists' || count === maxCount) return created;
  }
}

/** More files with one name on one day cannot be an accident. */
const maxCount = 1000;
