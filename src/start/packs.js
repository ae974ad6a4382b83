// The start of the web bundle: its modules, and how to load those of other files.
(modules, first) => {
  const loaded = {};
  const load = name => {
    if (name === 'vscode') return require('vscode');
    const key = name.slice(name.lastIndexOf('/') + 1);
    if (!(key in loaded)) {
      loaded[key] = { exports: {} };
      try {
        modules[key](loaded[key], loaded[key].exports, load);
      } catch (fault) {
        // Forget a module that failed to load, so that the next attempt gets a whole one, or the error.
        delete loaded[key];
        throw fault;
      }
    }
    return loaded[key].exports;
  };
  load.later = async name => {
    const key = name.slice(name.lastIndexOf('/') + 1);
    if (!(key in modules)) {
      const { extensions, Uri, workspace } = require('vscode');
      const file = Uri.joinPath(
        extensions.getExtension('teamlead.team-lead').extensionUri,
        'dist',
        'web',
        key,
      );
      const code = new TextDecoder().decode(await workspace.fs.readFile(file));
      Object.assign(modules, { ...new Function(`return ${code}`)(), ...modules });
    }
    return load(key);
  };
  module.exports = load(first);
};
