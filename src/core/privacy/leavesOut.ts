import { folders } from '../notebook/layout';

/** Where the notes are in a folder that has rules, and a note that may come some day: both must be left out. */
const anyNote = [
  folders.people,
  'f2c1b7de-9d3b-4c0e-8a55-6f0d2b1e7a90',
  'f2c1b7de-9d3b-4c0e-8a55-6f0d2b1e7a90.md',
];

/**
 * Whether one of VS Code's exclusion patterns leaves out the notes at `names` below the folder it is set for. What it cannot
 * be sure of counts as not left out.
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

/** The same for a file in the syntax of .gitignore at the top of the folder; the last line that matches counts. */
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
  // It might take the notes back in, so it does.
  if (!leavesOut && unclear.test(body)) return [{ pattern: ['**'], leavesOut, folderOnly: false }];
  const folderOnly = body.endsWith('/');
  const names = (folderOnly ? body.slice(0, -1) : body).split('/');
  // A pattern of one name holds at any depth; a slash before its end ties it to the top.
  const pattern = names[0] === '' ? names.slice(1) : names.length > 1 ? names : ['**', ...names];
  // At its end it means what is in a folder, not the folder, so that a later line can take some of it back in.
  return [{ pattern: pattern.at(-1) === '**' ? [...pattern, '*'] : pattern, leavesOut, folderOnly }];
}

/** Each folder on the way to the notes and to a note in them, outermost first, and that note itself. */
function pathsOf(names: readonly string[]): readonly (readonly string[])[] {
  const path = [...names, ...anyNote];
  return path.map((_, at) => path.slice(0, at + 1));
}

/** Whether a pattern of names matches a whole path; `**` stands for any number of names. */
function matches(pattern: readonly string[], path: readonly string[]): boolean {
  // Which beginnings of the pattern the path so far may have come to: no backtracking.
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

/** Signs that the readers of patterns understand differently, or that stand for more than a name. */
const unclear = /[?[\]{}\\]/;

/** Whether a name fits a part with stars; a part that is unclear fits nothing. */
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
