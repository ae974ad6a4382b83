// In-memory file systems, as in a virtual workspace: `memory:` is writable, `kept:` is read-only. Each starts with a
// folder `/team` that holds one person's notes.
const vscode = require('vscode');

const begun = {
  '/team/team-notes/people/ada/profile.md': '---\nformat: 1\nname: Ada\n---\n# Ada\n',
  '/team/team-notes/people/ada/2026-11-20.md':
    '---\ntype: 1-1\nperson: ada\ndate: 2026-11-20\n---\n# Ada, 2026-11-20\n\n## Actions\n\n- [ ] Read the notes @me\n',
};

/** @typedef {{ bytes?: Uint8Array, written: number }} Entry a file, or a folder if `bytes` is missing */

/** @implements {vscode.FileSystemProvider} */
class MemoryFiles {
  constructor() {
    /** @type {Map<string, Entry>} */
    this.entries = new Map([['/', { written: 1 }]]);
    /** @type {vscode.EventEmitter<vscode.FileChangeEvent[]>} */
    this.changed = new vscode.EventEmitter();
    this.onDidChangeFile = this.changed.event;
    this.clock = Date.now();
    for (const [path, text] of Object.entries(begun)) this.put(path, new TextEncoder().encode(text));
  }

  /** @param {string} path @param {Uint8Array} bytes */
  put(path, bytes) {
    const parts = path.split('/').slice(1, -1);
    for (const at of parts.keys()) {
      const folder = `/${parts.slice(0, at + 1).join('/')}`;
      if (!this.entries.has(folder)) this.entries.set(folder, { written: this.clock });
    }
    // No two writes share a time, however close they are.
    this.clock = Math.max(this.clock + 1, Date.now());
    this.entries.set(path, { bytes, written: this.clock });
  }

  /** @param {vscode.Uri} uri @returns {Entry} */
  found(uri) {
    const entry = this.entries.get(uri.path.replace(/(.)\/$/, '$1'));
    if (!entry) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  }

  /** @param {vscode.FileChangeType} type @param {vscode.Uri[]} uris */
  tell(type, ...uris) {
    this.changed.fire(uris.map(uri => ({ type, uri })));
  }

  watch() {
    return { dispose() {} };
  }

  /** @param {vscode.Uri} uri */
  stat(uri) {
    const { bytes, written } = this.found(uri);
    const type = bytes ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: written, mtime: written, size: bytes ? bytes.length : 0 };
  }

  /** @param {vscode.Uri} uri @returns {[string, vscode.FileType][]} */
  readDirectory(uri) {
    if (this.found(uri).bytes) throw vscode.FileSystemError.FileNotADirectory(uri);
    const within = `${uri.path.replace(/\/$/, '')}/`;
    return [...this.entries]
      .filter(([path]) => path.startsWith(within) && path !== '/' && !path.slice(within.length).includes('/'))
      .map(([path, { bytes }]) => [
        path.slice(within.length),
        bytes ? vscode.FileType.File : vscode.FileType.Directory,
      ]);
  }

  /** @param {vscode.Uri} uri */
  createDirectory(uri) {
    if (!this.entries.has(uri.path)) this.entries.set(uri.path, { written: Date.now() });
    this.tell(vscode.FileChangeType.Created, uri);
  }

  /** @param {vscode.Uri} uri */
  readFile(uri) {
    const { bytes } = this.found(uri);
    if (!bytes) throw vscode.FileSystemError.FileIsADirectory(uri);
    return bytes;
  }

  /** @param {vscode.Uri} uri @param {Uint8Array} bytes @param {{ create: boolean, overwrite: boolean }} how */
  writeFile(uri, bytes, { create, overwrite }) {
    const known = this.entries.get(uri.path);
    if (!known && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (known && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    this.put(uri.path, Uint8Array.from(bytes));
    this.tell(known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  /** @param {vscode.Uri} uri */
  delete(uri) {
    this.found(uri);
    for (const path of [...this.entries.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    this.tell(vscode.FileChangeType.Deleted, uri);
  }

  /** @param {vscode.Uri} from @param {vscode.Uri} to @param {{ overwrite: boolean }} how */
  rename(from, to, { overwrite }) {
    this.found(from);
    if (this.entries.has(to.path) && !overwrite) throw vscode.FileSystemError.FileExists(to);
    for (const [path, entry] of [...this.entries]) {
      if (path !== from.path && !path.startsWith(`${from.path}/`)) continue;
      this.entries.delete(path);
      this.entries.set(to.path + path.slice(from.path.length), entry);
    }
    this.tell(vscode.FileChangeType.Deleted, from);
    this.tell(vscode.FileChangeType.Created, to);
  }
}

/** @param {vscode.ExtensionContext} context */
exports.activate = context => {
  for (const [scheme, isReadonly] of /** @type {const} */ ([
    ['memory', false],
    ['kept', true],
  ]))
    context.subscriptions.push(
      vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles(), {
        isCaseSensitive: true,
        isReadonly,
      }),
    );
};
