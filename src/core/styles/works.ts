import { works } from '../../content/styles/works';

/** The works that a source cites, in order and without duplicates. */
export function worksNamed(source: string): readonly string[] {
  const keys = new Set([...source.matchAll(/\[(\w+)\]/g)].map(([, key]) => key ?? ''));
  return [...keys].flatMap(key => works[key] ?? []);
}
