import { folders } from '../notebook/layout';

/** The path of the notes below a folder with rules, and of a future note: both must be left out. */
const anyNote = [
  folders.people,
  'f2c1b7de-9d3b-4c0e-8a55-6f0d2b1e7a90',
  'f2c1b7de-9d3b-4c0e-8a55-6f0d2b1e7a90.md',
];

/**
 * Whether one of VS Code's exclusion patterns leaves out the notes at `names` below its folder. If in doubt, they are
 * not left out.
 */
export function settingLeavesOut(
  patterns: Readonly<Record<string, unknown>>,
  names: readonly string[],
): boolean {
  const paths = pathsOf(names);
  return Object.entries(patterns).some(
    ([pattern, on]) => on === true && paths.some(path => matches(pattern.split('/'), path)),
  );
}

/** The same for a file in .gitignore syntax at the top of the folder; the last matching line counts. */
export function ignoreFileLeavesOut(text: string, names: readonly string[]): boolean {
  const rules = text.split(/\r?\n/).flatMap(ruleIn);
  const paths = pathsOf(names);
  return paths.some((path, at) => {
    const isFile = at === paths.length - 1;
    const last = rules.findLast(
      ({ pattern, folderOnly }) => !(folderOnly && isFile) && matches(pattern, path),
    );
    return last?.leavesOut === true;
  });
}

interface Rule {
  readonly pattern: readonly string[];
  readonly leavesOut: boolean;
  readonly folderOnly: boolean;
}

function ruleIn(line: string): readonly Rule[] {
  const written = line.trimEnd();
  if (written === '' || written.startsWith('#')) return [];
  const leavesOut = !written.startsWith('!');
  const body = leavesOut ? written : written.slice(1);
  // It might include the notes again, so assume it does.
  if (!leavesOut && unclear.test(body)) return [{ pattern: ['**'], leavesOut, folderOnly: false }];
  const folderOnly = body.endsWith('/');
  const names = (folderOnly ? body.slice(0, -1) : body).split('/');
  // A single name matches at any depth; a slash before the end ties the pattern to the top.
  const pattern = names[0] === '' ? names.slice(1) : names.length > 1 ? names : ['**', ...names];
  // A final `**` matches what is in a folder but not the folder itself, so that a later line can include some of it
  // again.
  return [{ pattern: pattern.at(-1) === '**' ? [...pattern, '*'] : pattern, leavesOut, folderOnly }];
}

/** Each folder on the way to the notes and to a note in them, outermost first, and that note itself. */
function pathsOf(names: readonly string[]): readonly (readonly string[])[] {
  const path = [...names, ...anyNote];
  return path.map((_, at) => path.slice(0, at + 1));
}

/** Whether a pattern of names matches a whole path; `**` stands for any number of names. */
function matches(pattern: readonly string[], path: readonly string[]): boolean {
  // The positions in the pattern that the path may have reached so far: avoids backtracking.
  let reached = withoutNames(pattern, new Set([0]));
  for (const name of path) {
    const next = new Set<number>();
    for (const at of reached) {
      const part = pattern[at];
      if (part === '**') next.add(at);
      else if (part !== undefined && isLike(part, name)) next.add(at + 1);
    }
    reached = withoutNames(pattern, next);
  }
  return reached.has(pattern.length);
}

/** A `**` also stands for no name at all. */
function withoutNames(pattern: readonly string[], reached: Set<number>): Set<number> {
  for (const at of reached) if (pattern[at] === '**') reached.add(at + 1);
  return reached;
}

/** Characters that readers of patterns interpret differently, or that match more than a name. */
const unclear = /[?[\]{}\\]/;

/** Whether a name matches a part with stars; an unclear part matches nothing. */
function isLike(part: string, name: string): boolean {
  if (unclear.test(part)) return false;
  const [first = '', ...rest] = part.split('*');
  const last = rest.pop();
  if (last === undefined) return first === name;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
