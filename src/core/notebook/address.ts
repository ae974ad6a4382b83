/** Addresses of files are URI strings, spelled as VS Code spells them, so that two spellings of one file never meet. */

/** The address of something inside a folder. */
export function join(folder: string, ...names: string[]): string {
  return [folder.replace(/\/$/, ''), ...names.map(encode)].join('/');
}

/**
 * The names that lead from a folder to a file in it; `undefined` where the file is not in the folder. An address with
 * steps (`..`), with a second spelling of a name, or with a name that some system takes for several, is in no folder.
 */
export function namesWithin(folder: string, file: string): readonly string[] | undefined {
  const start = `${folder.replace(/\/$/, '')}/`;
  if (!file.startsWith(start)) return undefined;
  const spelled = file.slice(start.length);
  const names = spelled.split('/').map(decode);
  const isName = (name: string | undefined): name is string =>
    name !== undefined && name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);
  if (!names.every(isName)) return undefined;
  // Most names are spelled as they are, and this is asked of every note.
  return /^[\w\-.~/]*$/.test(spelled) || names.map(encode).join('/') === spelled ? names : undefined;
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

/** The name of a file or folder as the disk shows it. */
export function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Whether an address is a folder or leads into it, whatever its case, its spelling and the steps up and down in it. */
export function leadsInto(folder: string, address: string): boolean {
  const [outer, inner] = [stepsOf(folder), stepsOf(address)];
  return outer.every((name, at) => name === inner[at]);
}

function stepsOf(address: string): readonly string[] {
  let [path = ''] = address.split(/[?#]/, 1);
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not every `%` begins a character; it is compared as it stands.
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
