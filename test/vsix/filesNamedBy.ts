import path from 'node:path/posix';

/**
 * The packaged files that one of them names, whether or not they exist. Parsed from the text, the way VS Code, the host
 * that loads it, or a reader finds them. `webStart` is the text of the web host's entry file.
 */
export function filesNamedBy(name: string, text: string, webStart: string): readonly string[] {
  const beside = (other: string) => path.join(path.dirname(name), other);
  if (name === 'package.json') return inManifest(JSON.parse(text));
  if (name.endsWith('.md')) return links(text).map(beside);
  if (name.startsWith('dist/webview/')) {
    // A page is one script and one style sheet; the icons' style sheet names its font.
    return [...text.matchAll(/url\("?(\.\/[\w.-]+)/g)].map(([, font = '']) => beside(font));
  }
  // Paths in other texts are only examples.
  if (!name.endsWith('.js')) return [];
  const inMedia = [...text.matchAll(/"media"((?:,"[\w.-]+")+)/g)].map(([, parts = '']) =>
    path.join('media', ...parts.split(',').map(part => part.replaceAll('"', ''))),
  );
  const pages = [...text.matchAll(/name:"([a-z]+)",title:/gi)].flatMap(([, page]) =>
    ['css', 'js'].map(kind => `dist/webview/${page}.${kind}`),
  );
  const icons = text.includes('"codicon.css"') ? ['dist/webview/codicons/codicon.css'] : [];
  return [...inMedia, ...pages, ...icons, ...loaded(name, text, webStart)];
}

/** The files the manifest names, and the ones it implies by convention. */
function inManifest(manifest: { readonly l10n: string }): readonly string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^(\.\/)?(media|dist)\/[^:]+\.\w+$/.test(value)) found.push(path.normalize(value));
    } else if (value && typeof value === 'object') for (const inner of Object.values(value)) look(inner);
  };
  look(manifest);
  return [...found, path.join(manifest.l10n, 'bundle.l10n.json')];
}

/** The targets of relative links and pictures in Markdown. */
function links(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\((?![a-z]+:|#|\/)([^)\s#]+\.\w+)(?:#[^)\s]*)?\)/g)].map(([, to = '']) => to);
}

/** The code that code loads. In the web host, a file is a pack of modules that may use those of the entry file. */
function loaded(name: string, text: string, webStart: string): readonly string[] {
  const named = [...text.matchAll(/"\.\/([\w./-]+\.js)"/g)].map(([, other = '']) => other);
  if (name !== 'dist/extension.web.js' && !name.startsWith('dist/web/'))
    return named.map(other => path.join(path.dirname(name), other));
  const packed = new Set([...modulesIn(webStart), ...modulesIn(text)]);
  return named
    .map(other => path.basename(other))
    .flatMap(other => (packed.has(other) ? [] : [`dist/web/${other}`]));
}

const modulesIn = (pack: string) =>
  [...pack.matchAll(/"([\w.-]+\.js)"\(module,exports,require\)/g)].map(([, module = '']) => module);
