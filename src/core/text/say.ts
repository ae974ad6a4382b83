/** Translates one of the product's own texts into the reader's language; `{0}` stands for the first value. */
export interface Say {
  (text: string, ...values: (string | number)[]): string;
  /** The target language, such as `de`; English by default. */
  readonly language?: string;
}

/** Keeps texts in English, for results that other programs read. */
export const inEnglish: Say = (text, ...values) =>
  text.replace(/\{(\d)\}/g, (whole, at) => String(values[Number(at)] ?? whole));
