/** True if both arrays hold the same bytes. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // Not `every`: a call per byte is slow on large files.
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
