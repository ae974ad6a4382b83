// @ts-check
// Knows which place of the core is changed in this process: the built files call `$mutant(number)` at each, see
// places.mjs. MUTANT=12 activates that change from the start, so that it also affects code that runs at load time.

/** Tracks which places the built files run through. */
export const mutant = {
  /** The number of the changed place; none by default. */
  active: Number(process.env.MUTANT ?? -1),
  calls: 0,
  /** The most calls before a test is stopped. */
  limit: Infinity,
  /** The places run through since the last call, each once. */
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
