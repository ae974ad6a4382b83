import * as vscode from 'vscode';
import { screen } from '../sharedScreen';

/** A page of the product: `dist/webview/<name>.js` and `.css`. */
export interface WebviewPage {
  readonly name: string;
  /** Names the document for assistive technology. */
  readonly title: string;
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The options of a page: scripts run, and only the two folders that hold its files are readable. */
export function webviewOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    localResourceRoots: [
      vscode.Uri.joinPath(extension, 'dist', 'webview'),
      vscode.Uri.joinPath(extension, 'media'),
    ],
  };
}

/**
 * The HTML of a page. Only our script runs, only our styles and font load, and nothing else is reachable. The
 * translations are inlined, so that the first paint is in the right language. On a shared screen, the page must not
 * start from its last painted state, which may predate the sharing.
 */
export function webviewHtml(webview: vscode.Webview, extension: vscode.Uri, page: WebviewPage): string {
  const nonce = newNonce();
  const file = (...path: string[]) =>
    attribute(webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview', ...path)).toString());
  const language = vscode.env.language;
  const direction = rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const late = vscode.l10n.t('Still loading. If nothing appears, run “Developer: Reload Webviews”.');
  return `<!DOCTYPE html>
<html lang="${attribute(language)}" dir="${direction}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(page.title)}</title>
<link rel="stylesheet" href="${file('codicons', 'codicon.css')}">
<link rel="stylesheet" href="${file(`${page.name}.css`)}">
</head>
<body${screen.isOn ? ' data-start-empty' : ''}>
<div id="page"><p class="late">${attribute(late)}</p></div>
<script type="application/json" id="translations">${json(vscode.l10n.bundle ?? {})}</script>
<script nonce="${nonce}" src="${file(`${page.name}.js`)}"></script>
</body>
</html>`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Escapes text for use between tags and in a double-quoted attribute. */
function attribute(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}

/** JSON that cannot close the script element that contains it. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
