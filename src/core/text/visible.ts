/**
 * True if a text shows anything: more than spaces, control and format characters, combining marks without a base,
 * fillers, blank patterns, or characters no font has.
 */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u{2800}\u{1D159}]/u.test(text);
}
