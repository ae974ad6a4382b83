import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** Something in a note that could not be understood; `line` counts from 0. */
export interface NoteProblem {
  readonly line: number;
  /** One or two sentences in English, with `{0}`, `{1}` where `values` go. */
  readonly message: string;
  readonly values?: readonly string[];
}

/** The YAML at the top of a note, as text values: YAML's own types (dates, numbers) are written back as they stood. */
export interface FrontMatter {
  /** Number of lines up to and including the closing fence; 0 where there is no front matter. */
  readonly lines: number;
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  readonly problems: readonly NoteProblem[];
}

export interface FrontMatterValue {
  /** One text for a scalar, one for each scalar of a list. */
  readonly texts: readonly string[];
  readonly line: number;
}

const none: FrontMatter = { lines: 0, values: new Map(), problems: [] };

/** Reads front matter: a first line `---`, closed by `---` or `...`. Broken YAML gives problems and the keys that can be read. */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^\uFEFF?---[ \t]*(\r\n?|\n)([\s\S]*?)(?<=\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/.exec(text);
  if (!match) return none;
  const yaml = match[2] ?? '';
  const counter = new LineCounter();
  // YAML takes a lone CR as a line end only in newer versions; the same line numbers are worth one replacement.
  const document = parseDocument(yaml.replace(/\r\n?/g, '\n'), {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const values = new Map<string, FrontMatterValue>();
  const problems: NoteProblem[] = document.errors.map(error => ({
    line: lineAt(error.pos[0]),
    message: 'The front matter is not valid YAML: {0}',
    values: [error.message],
  }));
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      const items = isScalar(value)
        ? [value]
        : value && typeof value === 'object' && 'items' in value
          ? value.items
          : [];
      const texts = (items as unknown[])
        .filter(isScalar)
        .map(item => item.source ?? String(item.value ?? ''));
      values.set(String(key.value), {
        texts: texts.filter(Boolean),
        line: key.range ? lineAt(key.range[0]) : 1,
      });
    }
  } else if (document.contents !== null && problems.length === 0) {
    problems.push({ line: 1, message: 'Front matter must be a list of keys and values.' });
  }
  return { lines: match[0].split(/\r\n?|\n/).length, values, problems };
}
