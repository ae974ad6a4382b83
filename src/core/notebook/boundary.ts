import type { Refusal } from '../refusal';
import { join, namesWithin } from './address';
import type { FilePort } from './ports';

/** What may be written, apart from what really is in the notes folder. */
export interface Allowance {
  /** The folder that must really contain the notes folder; `undefined` if it may be anywhere. */
  readonly around?: string;
  /** Whether the lead allowed writing to a file or folder outside, given by its real location. */
  allows(place: string): boolean;
}

/** Allows nothing else, and the notes folder may be anywhere. */
const allowNothing: Allowance = { allows: () => false };

/**
 * Decides whether an address is in the notes folder: by its names, and by where links really lead. Files outside that
 * links point to are shown, but written only if the lead allowed it.
 */
export class Boundary {
  constructor(
    private readonly root: string,
    private readonly files: Pick<FilePort, 'real'>,
    private readonly allowance: Allowance = allowNothing,
  ) {}

  /**
   * Why nothing may be written at an address, and which place (`about`) is the reason; `undefined` if writing is
   * allowed.
   */
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
   * The same for a place that may be anywhere: an address in the notes folder must not lead out of it. An address with
   * steps (`..`) is refused, because no one could tell where it leads.
   */
  async refusalWithin(uri: string): Promise<Refusal | undefined> {
    if (namesWithin(this.root, uri)) return this.refusal(uri);
    const [disk = ''] = /^[a-z][a-z\d+.-]*:\/\/[^/]*\//i.exec(uri) ?? [];
    return namesWithin(disk, uri) ? undefined : { refused: 'address-with-steps', address: uri };
  }

  #isIn(folder: string, place: string): boolean {
    return place === folder || namesWithin(folder, place) !== undefined || this.allowance.allows(place);
  }

  /**
   * Finds where the first link on the way leads, so that the lead is asked about a folder once, not about each file in
   * it.
   */
  async #firstOutside(home: string, names: readonly string[]): Promise<string | undefined> {
    for (let depth = 1; depth <= names.length; depth++) {
      const place = await this.files.real(join(this.root, ...names.slice(0, depth)));
      if (!this.#isIn(home, place)) return place;
    }
    return undefined;
  }
}
