import { templateProblems } from '../../content/feedback/problems';
import { playbook } from '../../content/styles/playbook';
import { type NoteProblem, readFrontMatter } from '../markdown/frontMatter';
import { linesOf } from '../markdown/lines';
import { type StyleId, styleIds } from '../styles/model';
import { parseSnippet, tabStopsOf } from './snippet';
import { type TemplateKind, templateKinds } from './templateKinds';
import { type FeedbackTemplate, findTemplate } from './templates';

/** One of the lead's own templates, from a file in `templates` (media/docs/file-format.md). */
export interface OwnTemplate extends FeedbackTemplate {
  /** Address of the file. */
  readonly uri: string;
  /** The styles it suits; empty if the file names none. */
  readonly styles: readonly StyleId[];
}

/** A template, or else the problems in its file. */
export type ReadTemplate = { readonly template: OwnTemplate } | { readonly problems: readonly NoteProblem[] };

/**
 * The id for a file name: letters and digits joined by `-`, prefixed with `own-` if a built-in template has that id.
 */
export function ownTemplateId(fileName: string): string {
  const words = fileName
    .replace(/\.md$/i, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const id = (words ?? ['template']).join('-');
  return findTemplate(id) ? `own-${id}` : id;
}

/** Reads a file of the folder `templates`. Any problem means there is no template. */
export function readOwnTemplate(uri: string, fileName: string, text: string): ReadTemplate {
  if (text.length > largestTemplate) return { problems: [{ line: 0, message: templateProblems.tooLarge }] };
  const frontMatter = readFrontMatter(text);
  const problems: NoteProblem[] = [...frontMatter.problems];
  const said = (key: string) => frontMatter.values.get(key);
  const kind = kindIn(said('kind'), problems);
  const styles = stylesIn(said('style') ?? said('styles'), problems);
  const lines = linesOf(text);
  const start = lines.start(frontMatter.lines);
  // This also removes a byte order mark.
  const body = text.slice(start).trim();
  const offset = body ? text.indexOf(body, start) : text.length;
  const snippet = parseSnippet(body);
  if (body === '') problems.push({ line: lines.of(offset), message: templateProblems.empty });
  for (const problem of snippet.problems)
    problems.push({
      line: lines.of(offset + problem.offset),
      message: problem.reason,
      values: problem.values,
      within: templateProblems.snippet,
    });
  if (problems.length > 0) return { problems };
  const ends = tabStopsOf(snippet.nodes).some(stop => stop.number === 0);
  const origin = said('origin')?.texts[0];
  return {
    template: {
      uri,
      id: ownTemplateId(fileName),
      title: said('name')?.texts[0] ?? fileName.replace(/\.md$/i, ''),
      kind,
      styles,
      when: said('when')?.texts[0] ?? '',
      ...(origin && { origin }),
      body: body.replace(/\r\n?/g, '\n') + (ends ? '' : '\n\n$0'),
    },
  };
}

/** A longer file is not a template; on disk in bytes, in an editor in UTF-16 units. */
export const largestTemplate = 64_000;

type Value = { readonly texts: readonly string[]; readonly line: number } | undefined;

function kindIn(value: Value, problems: NoteProblem[]): TemplateKind {
  const text = value?.texts[0];
  if (!value || text === undefined) return 'either';
  const kind = templateKinds.find(known => known === text.toLowerCase());
  if (!kind)
    problems.push({
      line: value.line,
      message: templateProblems.wrongKind,
      values: [text, templateKinds.join(', ')],
    });
  return kind ?? 'either';
}

function stylesIn(value: Value, problems: NoteProblem[]): readonly StyleId[] {
  return (value?.texts ?? []).flatMap(text => {
    const style = styleIds.find(
      id => id.toLowerCase() === text.toLowerCase() || playbook[id].name.toLowerCase() === text.toLowerCase(),
    );
    if (style) return [style];
    problems.push({
      line: value?.line ?? 0,
      message: templateProblems.wrongStyle,
      values: [text, styleIds.map(id => playbook[id].name).join(', ')],
    });
    return [];
  });
}
