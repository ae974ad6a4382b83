import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { PageHost } from '../../../src/platform/panels/pageHost';
import type { PanelNeeds } from '../../../src/platform/panels/panelNeeds';
import { webviewHtml, webviewOptions } from '../../../src/platform/panels/webviewHtml';
import { everyPage, stateMessage } from '../../../src/protocol/panel';
import { hostileText } from '../../support/hostileText';

const { extensionUri } =
  vscode.extensions.getExtension('teamlead.team-lead') ?? assert.fail('The extension is missing.');

/** The parts of a web view that a page's host needs; `hear` delivers a message from the page. */
function fakeWebview() {
  const said = new vscode.EventEmitter<unknown>();
  const sent: unknown[] = [];
  return {
    html: '',
    options: {} as vscode.WebviewOptions,
    cspSource: 'https://*.vscode-cdn.test',
    asWebviewUri: (uri: vscode.Uri) => uri.with({ scheme: 'https', authority: 'file.vscode-cdn.test' }),
    onDidReceiveMessage: said.event,
    postMessage: async (message: unknown) => sent.push(message) > 0,
    hear: (message: unknown) => said.fire(message),
    sent,
  };
}

describe('a page', () => {
  const htmlOf = (title = 'Title') => webviewHtml(fakeWebview(), extensionUri, { name: 'today', title });
  const policyOf = (html: string) => {
    const [, content = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const plain = content.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    return new Map(plain.split('; ').map(rule => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]));
  };

  it('may run our script, show our styles and font, and do nothing else', () => {
    const html = htmlOf();
    const [, nonce = ''] = /<script nonce="([\da-f]{48})"/.exec(html) ?? [];
    assert.ok(nonce);
    assert.deepEqual(Object.fromEntries(policyOf(html)), {
      'default-src': ["'none'"],
      'style-src': ['https://*.vscode-cdn.test'],
      'font-src': ['https://*.vscode-cdn.test'],
      'script-src': [`'nonce-${nonce}'`],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    assert.ok(!htmlOf().includes(nonce), 'no two documents have the same');
  });

  it('has no script, style or handler of its own in the document', () => {
    const html = htmlOf();
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(
      ([, kind = '', text = '']) => [kind.replace(/="[^"]*"/g, '').trim(), text !== ''],
    );
    assert.deepEqual(scripts, [
      ['type id', true],
      ['nonce src', false],
    ]);
    assert.match(html, /<script type="application\/json" id="translations">/);
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=/i);
    assert.doesNotMatch(html, /unsafe-inline|unsafe-eval|unsafe-hashes/);
  });

  it('is the same document whatever its title', () => {
    const shape = (html: string) => html.replace(/<title>[\s\S]*?<\/title>|[\da-f]{48}/g, '');
    fc.assert(
      fc.property(hostileText, title => {
        assert.equal(shape(htmlOf(`</title><script>${title}`)), shape(htmlOf()));
      }),
      { numRuns: 50 },
    );
  });

  it('reads files from two folders of the extension, which contain no notes', () => {
    const { enableScripts, localResourceRoots = [], ...rest } = webviewOptions(extensionUri);
    assert.deepEqual(rest, {}, 'no forms, no command links, no ports');
    assert.equal(enableScripts, true);
    assert.deepEqual(
      localResourceRoots.map(root => root.path.slice(extensionUri.path.length)),
      ['/dist/webview', '/media'],
    );
    assert.deepEqual(
      readdirSync(vscode.Uri.joinPath(extensionUri, 'dist', 'webview').fsPath).filter(
        name => !/\.(?:js|css)(?:\.map)?$/.test(name),
      ),
      ['codicons'],
    );
  });

  it('gets through to the host only if its message matches the protocol', async () => {
    const heard: unknown[] = [];
    const page = fakeWebview();
    const state = v.strictObject({ line: v.number() });
    const host = new PageHost(
      { extensionUri, notes: {} as PanelNeeds['notes'] },
      {
        name: 'today',
        title: 'Today',
        protocol: {
          state,
          fromPage: v.variant('type', [
            ...everyPage,
            v.strictObject({ type: v.literal('page'), line: v.number() }),
          ]),
          toPage: stateMessage(state),
        },
        state: () => ({ line: 1 }),
        answer: message => heard.push(message),
      },
    );
    const open = host.open(page as unknown as vscode.Webview);
    const hostile = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.record({ type: fc.constantFrom('page', 'ready', 'state', '__proto__'), line: fc.anything() }),
      fc.constant(JSON.parse('{"type":"page","line":1,"__proto__":{"polluted":true}}')),
      fc.constant({ type: 'page', line: 1, more: 'x' }),
      fc.constant([{ type: 'page', line: 1 }]),
    );
    for (const message of fc.sample(hostile, { numRuns: 300, seed: 20261126 })) {
      const { length } = heard;
      page.hear(message);
      for (const one of heard.slice(length)) {
        assert.deepEqual(Object.keys(one as object).sort(), ['line', 'type']);
        assert.equal(typeof (one as { line: unknown }).line, 'number');
      }
    }
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    const before = heard.length;
    page.hear({ type: 'page', line: 7 });
    assert.deepEqual(heard.slice(before), [{ type: 'page', line: 7 }]);
    open.dispose();
  });
});
