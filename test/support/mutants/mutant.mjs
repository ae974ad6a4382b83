// @ts-check
// Says which place of the core is changed in this process: the built files ask `$mutant(number)` at each, see places.mjs.
// MUTANT=12 changes that one from the start, so also what runs while the files load.

/** What the built files ran through. */
export const mutant = {
  /** The number of the place that is changed; none is by default. */
  active: Number(process.env.MUTANT ?? -1),
  calls: 0,
  /** The most calls before a test is stopped. */
  limit: Infinity,
  /** The places run through since the last call of this, each once. */
  places: () => {
    const found = touched;
    touched = [];
    round++;
    return found;
  },
};

/** @type {number[]} */
let touched = [];
let round = 1;
const seen = new Uint32Array(100_000);

Object.assign(globalThis, {
  $mutant: (/** @type {number} */ place) => {
    if (++mutant.calls > mutant.limit) throw new Error('This change makes the code run for too long.');
    if (seen[place] !== round) {
      seen[place] = round;
      touched.push(place);
    }
    return place === mutant.active;
  },
});
