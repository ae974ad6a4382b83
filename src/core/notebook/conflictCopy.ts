import { normalizeName } from '../text/normalizeName';

/** The marks that sync clients put into the name of a copy when two versions of a file met, without `.md`. */
const marks: readonly RegExp[] = [
  // Dropbox, Nextcloud, ownCloud, Obsidian, Box: "note (Dana's conflicted copy 2026-11-24)".
  /^(.+?)[ _]?[([][^()[\]]{0,80}\bconflict(?:ed)?\b[^()[\]]{0,80}[)\]]$/i,
  // Seafile: "note (SFConflict dana@example.com 2026-11-24-10-12-30)"; file systems: "note (Case Conflict 1)".
  /^(.+?)[ _]?\((?:SF|case[ _-]?)conflict\b[^()]{0,80}\)$/i,
  // Syncthing: "note.sync-conflict-20261124-101230-ABCDEFG".
  /^(.+?)\.sync-conflict-[\w-]{1,60}$/i,
  // Older ownCloud: "note_conflict-20261124-101230"; Resilio: "note.Conflict".
  /^(.+?)(?:_conflict-[\d-]{6,30}|\.conflict)$/i,
  // Synology: "note_laptop_Nov-24-101230-2026_Conflict".
  /^(.+?)_[\w.-]{1,60}_(?:case)?conflict$/i,
  // git mergetool: "note_LOCAL_1234".
  /^(.+?)[_.](?:BACKUP|BASE|LOCAL|REMOTE)[_.]\d{1,9}$/,
];
/** What a browser or a drive calls a second download: a copy only where the first is there. */
const numbered = /^(.+?) \(\d{1,3}\)$/;

/**
 * The note that a file is a sync client's copy of, among the files beside it; `undefined` for a note of its own. A copy
 * whose note is gone is a note: it may be all that is left.
 */
export function conflictOf(name: string, beside: Iterable<string>): string | undefined {
  const [, stem = '', ending = ''] = /^(.*)(\.md)$/i.exec(name) ?? [];
  const found = [...marks, numbered].map(mark => mark.exec(stem)?.[1]).find(Boolean);
  if (!found) return undefined;
  const wanted = normalizeName(found + ending);
  for (const other of beside) if (other !== name && normalizeName(other) === wanted) return other;
  return undefined;
}

/** Whether an address is worth a closer look: most names have none of the signs. */
export function mayBeCopy(uri: string): boolean {
  return /conflict|%28\d{1,3}%29|\(\d{1,3}\)|[_.](?:BACKUP|BASE|LOCAL|REMOTE)[_.]/i.test(
    uri.slice(uri.lastIndexOf('/')),
  );
}
