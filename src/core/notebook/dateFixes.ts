import type { Blocks } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { valueFix } from '../markdown/nearMiss';
import { nearDate } from '../text/nearWord';

/** Adds a fix to each problem whose value can only mean one day. */
export function withDateFixes(problems: readonly NoteProblem[], blocks: Blocks): readonly NoteProblem[] {
  return problems.map(problem => {
    const [key, text] = problem.values ?? [];
    const better = !problem.fix && key && text ? nearDate(text) : undefined;
    const fix = text && better ? valueFix(blocks, problem.line, text, better) : undefined;
    return fix ? { ...problem, fix } : problem;
  });
}
