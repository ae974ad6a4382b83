/**
 * True where a text holds something that can be seen: not only spaces, control and format characters, marks that stand on
 * nothing, fillers and blank patterns, or characters that no font has.
 */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u{2800}\u{1D159}]/u.test(text);
}
