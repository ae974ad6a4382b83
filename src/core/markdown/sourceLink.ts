/** Links from a note to a place in another file. Addresses are URI strings, as VS Code spells them. */

/** Something a note can link to. */
export interface Source {
  /** The file's address; a `git:` address is the file at a revision. */
  readonly uri: string;
  /** What to call the file, such as its path in the workspace. */
  readonly label: string;
  /** First and last line, from 0; `undefined` for the whole file. */
  readonly lines?: { readonly first: number; readonly last: number };
  /** The commit, if the address does not include it. */
  readonly commit?: string;
}

/**
 * Formats a Markdown link that works in any Markdown reader, relative to the note it goes into:
 * `[src/cache.ts:42](../../../src/cache.ts#L42)`. A file at a revision is linked as the current file, followed by the
 * commit: `(1a2b3c4d)`. The link is absolute if the two are on different file systems.
 */
export function sourceLink(source: Source, note: string): string {
  const { lines } = source;
  const { file, ref } = fileOf(source.uri, note);
  const at = lines ? `:${lines.first + 1}` : '';
  const fragment = !lines
    ? ''
    : lines.last > lines.first
      ? `#L${lines.first + 1}-L${lines.last + 1}`
      : `#L${lines.first + 1}`;
  const label = `${source.label}${at}`.replace(/[[\]\\]/g, '\\$&');
  const commit = shortHash(source.commit ?? ref);
  return `[${label}](${relativeAddress(file, note)}${fragment})${commit ? ` (${commit})` : ''}`;
}

/** A file's address relative to a note; the whole address if the two are on different file systems. */
export function relativeAddress(target: string, note: string): string {
  const [, there = '', targetPath = '', rest = ''] = parts(target);
  const [, here = '', notePath = ''] = parts(note);
  if (there !== here || !targetPath) return target.replace(/[()]/g, encoded);
  const start = notePath.split('/').slice(0, -1);
  const end = targetPath.split('/');
  let shared = 0;
  while (shared < end.length - 1 && start[shared] === end[shared]) shared++;
  const names = [...start.slice(shared).map(() => '..'), ...end.slice(shared)];
  return (names.join('/') + rest).replace(/[()]/g, encoded);
}

/** The absolute address of a relative link in a note; `undefined` for any other link. */
export function absoluteAddress(link: string, note: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[#/?])/i.test(link)) return undefined;
  const [, origin = '', notePath = ''] = parts(note);
  const [, path = '', rest = ''] = /^([^#?]*)((?:[#?].*)?)$/s.exec(link) ?? [];
  const names = notePath.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '..') names.splice(Math.max(names.length - 1, 1));
    else if (name !== '.' && name !== '') names.push(name);
  }
  return `${origin}${names.join('/')}${rest}`;
}

/** A commit's short hash, with its suffix (`^`); `undefined` for a branch or the index. */
export function shortHash(ref: string | undefined): string | undefined {
  const [, hash, parent = ''] = /^([\da-f]{8})[\da-f]{0,56}(\^|~\d*)?$/i.exec(ref ?? '') ?? [];
  return hash && hash + parent;
}

/** The file behind an address. Git uses its own addresses for revisions, on the file system of the note. */
function fileOf(uri: string, note: string): { file: string; ref?: string } {
  const [, path = '', query = ''] = /^git:(?:\/\/[^/?]*)?(\/[^?#]*)(?:\?([^#]*))?/i.exec(uri) ?? [];
  if (!path) return { file: uri };
  const revision = revisionOf(query);
  // Git's address may have an extra extension, so that no tool takes the revision for the file.
  const own =
    revision.path !== undefined && !revision.path.endsWith('.git') ? path.replace(/\.git$/, '') : path;
  const [, origin = 'file://'] = parts(note);
  return { file: origin + own, ...(revision.ref !== undefined && { ref: revision.ref }) };
}

function revisionOf(query: string): { path?: string; ref?: string } {
  try {
    const { path, ref } = Object(JSON.parse(decodeURIComponent(query)));
    return { ...(typeof path === 'string' && { path }), ...(typeof ref === 'string' && { ref }) };
  } catch {
    return {};
  }
}

/** Scheme with authority, path, and the rest. */
function parts(uri: string): readonly string[] {
  return /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)(\/[^?#]*)((?:[?#].*)?)$/is.exec(uri) ?? [];
}

function encoded(mark: string): string {
  return mark === '(' ? '%28' : '%29';
}
