import { normalizeName } from '../text/normalizeName';

/** The marks that sync clients add to the name of a copy when two versions of a file conflict, without `.md`. */
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
/** How a browser or a drive names a second download: a copy only if the first file exists. */
const numbered = /^(.+?) \(\d{1,3}\)$/;

/**
 * Returns the note that a file is a sync client's copy of, among the files next to it; `undefined` if the file is not a
 * copy. A copy whose note is gone counts as a note: it may be all that is left.
 */
export function conflictOf(name: string, siblings: Iterable<string>): string | undefined {
  const [, stem = '', ending = ''] = /^(.*)(\.md)$/i.exec(name) ?? [];
  const found = [...marks, numbered].map(mark => mark.exec(stem)?.[1]).find(Boolean);
  if (!found) return undefined;
  const wanted = normalizeName(found + ending);
  for (const other of siblings) if (other !== name && normalizeName(other) === wanted) return other;
  return undefined;
}

/** A quick check whether an address may be a copy: most names show none of the signs. */
export function mayBeCopy(uri: string): boolean {
  return /conflict|%28\d{1,3}%29|\(\d{1,3}\)|[_.](?:BACKUP|BASE|LOCAL|REMOTE)[_.]/i.test(
    uri.slice(uri.lastIndexOf('/')),
  );
}
