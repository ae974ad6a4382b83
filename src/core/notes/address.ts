/** Addresses of files are URI strings, spelled as VS Code spells them, so that two spellings of one file never meet. */

/** The address of something inside a folder. */
export function join(folder: string, ...names: string[]): string {
  return [folder.replace(/\/$/, ''), ...names.map(encode)].join('/');
}

/** The names that lead from a folder to a file in it; `undefined` where the file is not in the folder. */
export function namesWithin(folder: string, file: string): readonly string[] | undefined {
  const start = `${folder.replace(/\/$/, '')}/`;
  return file.startsWith(start) ? file.slice(start.length).split('/').map(decodeURIComponent) : undefined;
}

function encode(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
