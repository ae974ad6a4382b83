import { t } from '@vscode/l10n';

/** The published works the decision table follows, by their number in it. */
const works: Readonly<Record<string, string>> = {
  '2': 'Blanchard, overview of the model, 2013',
  '6': 'Hersey and Blanchard, 1969 and 1977',
  '10': 'Blanchard, workbook page on the four levels',
  '11': 'Hersey’s institute, articles on readiness',
  '12': 'Hersey’s institute, article on the second readiness level',
  '15': 'Blanchard, published diagnosis worksheet',
  '16': 'Grove, High Output Management, 1983',
  J: 'Our own judgment, where the publications are silent',
};

/** The works a source line such as `domain.md §1.4 [10][J]` names, in words. */
export function worksNamed(source: string): string[] {
  return [...source.matchAll(/\[(\w+)\]/g)].flatMap(([, key]) => {
    const work = key === undefined ? undefined : works[key];
    return work === undefined ? [] : [t(work)];
  });
}
