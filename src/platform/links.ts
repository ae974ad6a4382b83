import * as vscode from 'vscode';

/**
 * A Markdown link to lines of a file, relative to the note it will stand in, so that it works in any Markdown reader:
 * `[src/cache.ts:42](../../../src/cache.ts#L42)`. Absolute where the two lie on different file systems.
 */
export function linkTo(target: vscode.Location, from: vscode.Uri): string {
  const first = target.range.start.line + 1;
  const last = target.range.end.character === 0 ? target.range.end.line : target.range.end.line + 1;
  const lines = last > first ? `L${first}-L${last}` : `L${first}`;
  const label = `${vscode.workspace.asRelativePath(target.uri)}:${first}`.replace(/[[\]\\]/g, '\\$&');
  const same = target.uri.scheme === from.scheme && target.uri.authority === from.authority;
  const path = same ? relative(from.path, target.uri.path) : target.uri.toString();
  return `[${label}](${path}#${lines})`;
}

function relative(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  const names = [...start.slice(shared).map(() => '..'), ...end.slice(shared)];
  return names
    .map(name => encodeURIComponent(name).replace(/[()]/g, mark => (mark === '(' ? '%28' : '%29')))
    .join('/');
}
