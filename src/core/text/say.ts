/** Puts a text of the product's own data into the reader's language; `{0}` in it stands for the first value. */
export type Say = (text: string, ...values: (string | number)[]) => string;

/** The texts as they stand, for results that other programs read. */
export const inEnglish: Say = (text, ...values) =>
  text.replace(/\{(\d)\}/g, (whole, at) => String(values[Number(at)] ?? whole));
