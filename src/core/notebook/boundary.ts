import type { Refusal } from '../refusal';
import { join, namesWithin } from './address';
import type { FilePort } from './ports';

/** What may be written besides what really is in the notes folder. */
export interface Allowance {
  /** The folder that the notes folder must really be in; `undefined` where it may be anywhere. */
  readonly around?: string;
  /** Whether the lead allowed a file or folder, by where it really is, to be written although it is outside. */
  allows(place: string): boolean;
}

/** Nothing besides, and the notes folder may be anywhere. */
const nothingBesides: Allowance = { allows: () => false };

/**
 * Decides whether an address is in the notes folder: by its names, and by where links really lead. What links lead to
 * outside is shown, and written only where the lead allowed it.
 */
export class Boundary {
  constructor(
    private readonly root: string,
    private readonly files: Pick<FilePort, 'real'>,
    private readonly allowance: Allowance = nothingBesides,
  ) {}

  /** Why nothing may be written at an address, and `about` which place; `undefined` where it may. */
  async refusal(uri: string): Promise<Refusal | undefined> {
    const names = namesWithin(this.root, uri);
    if (!names) return { refused: 'file-outside-notes', file: uri };
    const { around } = this.allowance;
    const [home, place] = await Promise.all([this.files.real(this.root), this.files.real(uri)]);
    const outer = around === undefined ? home : await this.files.real(around);
    if (!this.#isIn(outer, home)) return { refused: 'link-leads-out', place: home };
    if (this.#isIn(home, place)) return undefined;
    return { refused: 'link-leads-out', place: (await this.#firstOutside(home, names)) ?? place };
  }

  /**
   * The same for a place that may be anywhere: what is named in the notes folder must not lead out of it. With steps in it
   * (`..`) nobody could tell whether it is.
   */
  async refusalWithin(uri: string): Promise<Refusal | undefined> {
    if (namesWithin(this.root, uri)) return this.refusal(uri);
    const [disk = ''] = /^[a-z][a-z\d+.-]*:\/\/[^/]*\//i.exec(uri) ?? [];
    return namesWithin(disk, uri) ? undefined : { refused: 'address-with-steps', address: uri };
  }

  #isIn(folder: string, place: string): boolean {
    return place === folder || namesWithin(folder, place) !== undefined || this.allowance.allows(place);
  }

  /** Where the first link on the way leads: a folder is asked about once, not each file in it. */
  async #firstOutside(home: string, names: readonly string[]): Promise<string | undefined> {
    for (let depth = 1; depth <= names.length; depth++) {
      const place = await this.files.real(join(this.root, ...names.slice(0, depth)));
      if (!this.#isIn(home, place)) return place;
    }
    return undefined;
  }
}
