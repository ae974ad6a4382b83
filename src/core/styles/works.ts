import { works } from '../../content/styles/works';

/** The works a source names, in order, each once. */
export function worksNamed(source: string): readonly string[] {
  const keys = new Set([...source.matchAll(/\[(\w+)\]/g)].map(([, key]) => key ?? ''));
  return [...keys].flatMap(key => works[key] ?? []);
}
