/** Addresses of files are URI strings, spelled as VS Code spells them, so that each file has only one spelling. */

/** Returns the address of something inside a folder. */
export function join(folder: string, ...names: string[]): string {
  return [folder.replace(/\/$/, ''), ...names.map(encode)].join('/');
}

/**
 * Returns the names that lead from a folder to a file in it; `undefined` if the file is not in the folder. An address
 * with steps (`..`), with an alternative spelling of a name, or with a name that some system splits into several is in
 * no folder.
 */
export function namesWithin(folder: string, file: string): readonly string[] | undefined {
  const start = `${folder.replace(/\/$/, '')}/`;
  if (!file.startsWith(start)) return undefined;
  const spelled = file.slice(start.length);
  // Most names need no encoding, and this runs for every note.
  const isPlain = /^[\w\-.~/]*$/.test(spelled);
  const names = isPlain ? spelled.split('/') : spelled.split('/').map(decode);
  const isName = (name: string | undefined): name is string =>
    name !== undefined && name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);
  if (!names.every(isName)) return undefined;
  return isPlain || names.map(encode).join('/') === spelled ? names : undefined;
}

function decode(spelled: string): string | undefined {
  try {
    return decodeURIComponent(spelled);
  } catch {
    return undefined;
  }
}

/** The folder of a file. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** The decoded name of a file or folder, as on disk. */
export function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Whether an address is a folder or leads into it, regardless of case, spelling, and steps up and down. */
export function leadsInto(folder: string, address: string): boolean {
  const [outer, inner] = [stepsOf(folder), stepsOf(address)];
  return outer.every((name, at) => name === inner[at]);
}

function stepsOf(address: string): readonly string[] {
  let [path = ''] = address.split(/[?#]/, 1);
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not every `%` starts an encoded character; such a path is compared as is.
  }
  const steps: string[] = [];
  for (const name of path.normalize('NFC').toLowerCase().split(/[/\\]/)) {
    if (name === '..') steps.pop();
    else if (name !== '' && name !== '.') steps.push(name);
  }
  return steps;
}

function encode(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
