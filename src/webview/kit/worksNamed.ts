import { worksNamed as named } from '../../core/styles/works';
import { say } from './say';

/** The works cited in a source line such as `domain.md §1.4 [10][J]`, in words. */
export function worksNamed(source: string): string[] {
  return named(source).map(work => say(work));
}
