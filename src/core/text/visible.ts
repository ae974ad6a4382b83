/**
 * True if a text has something to see: not just spaces, control and format characters, combining marks with no base,
 * fillers, blank patterns, or characters no font has.
 */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u{2800}\u{1D159}]/u.test(text);
}
