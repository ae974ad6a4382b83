import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { parse } from 'yaml';
import { faultReport } from '../../../src/core/text/faultReport';
import { hostileText } from '../../support/hostileText';
import { runs } from '../../support/runs';

/** Stands for a name or a word from a note, which must be in no log in any spelling. */
const mark = 'Zyxqvanta';
const holdsMark = /zyxqvanta/i;

/** Real failures on such words. */
const failing: Readonly<Record<string, (words: string) => unknown>> = {
  'a file that is not there': words => readFile(`/nowhere/people/${words.replaceAll('\0', '')}/profile.md`),
  'a folder of that name': words => stat(path.join('/nowhere', `${words}\0`)),
  'JSON that is none': words => JSON.parse(`"${words}`),
  'YAML that is none': words => parse(`name: ${words}: x: [\n  ${words}`),
  'an address that is none': words => new URL(`${words}://[`),
  'an escape that is none': words => decodeURIComponent(`${words}%zz`),
  'a zone that is none': words => new Intl.DateTimeFormat('en', { timeZone: words }),
  'a pattern that is none': words => new RegExp(`(${words}`),
  'a value that does not fit': words => v.parse(v.picklist(['a']), words),
  'a calendar that is none': words => ICAL.parse(`BEGIN:VCALENDAR\n${words}`),
  'a property of nothing': words =>
    (undefined as unknown as Record<string, Record<string, string>>)[words]?.x,
  'what is thrown as it is': words => {
    throw words;
  },
  'an object that is thrown': words => {
    throw { message: words, [words]: words };
  },
  'an error with a name, a code and a cause': words => {
    throw Object.assign(new Error(words, { cause: new TypeError(words) }), {
      name: words,
      code: words,
      path: `/notes/${words}`,
    });
  },
  'several at once': words => {
    throw new AggregateError([new Error(words)], words);
  },
  'an error whose message looks like a place in code': words => {
    throw new RangeError(`x\n    at ${words} (/notes/${words}.js:1:2)\n    at (${words}.js:3:4)`);
  },
  'an error whose message was changed': words => {
    const fault = new Error(`x\n    at ${words} (/notes/${words}.js:1:2)`);
    fault.message = words;
    throw fault;
  },
  'an error without a stack': words => {
    throw Object.assign(new Error(words), { stack: undefined });
  },
};

async function faultOf(fails: (words: string) => unknown, words: string): Promise<unknown> {
  try {
    return await fails(words);
  } catch (fault) {
    return fault;
  }
}

/** Often empty, because a word alone looks most like one from the code. */
const around = fc.oneof(fc.constant(''), hostileText);

describe('the log', () => {
  for (const [what, fails] of Object.entries(failing)) {
    it(`has no name, no words and no path in it: ${what}`, async () => {
      await fc.assert(
        fc.asyncProperty(around, around, async (before, after) => {
          const report = faultReport(await faultOf(fails, `${before}${mark}${after}`));
          assert.doesNotMatch(report, holdsMark);
          assert.doesNotMatch(report, /people|profile\.md|\/notes|nowhere/);
        }),
        { numRuns: runs(40) },
      );
    });
  }

  it('still says the type of an error, and where in the code', async () => {
    const report = faultReport(
      await faultOf(function readingNothing(words) {
        return (undefined as unknown as Record<string, string>)[words];
      }, mark),
    );
    assert.match(
      report,
      /^TypeError: Cannot read properties of undefined\n {2}at \S+ \([\w.-]+\.js:\d+:\d+\)/,
    );
    const missing = faultReport(await faultOf(failing['a file that is not there'] ?? assert.fail(), mark));
    assert.match(missing, /^Error ENOENT: the message is left out/);
    assert.match(
      faultReport(new Error(mark, { cause: new RangeError('Invalid array length') })),
      /\ncaused by RangeError: Invalid array length/,
    );
  });

  it('finds code locations as VS Code’s hosts format them, on every system, without their folders', () => {
    const stack = [
      'TypeError: x',
      '\tat Notebook.edit (/home/zyxqvanta/.vscode/extensions/teamlead.team-lead-0.1.0/dist/host/product-A1.js:1:20)',
      '\tat async C:\\Users\\Zyxqvanta\\dist\\host\\api.js:3:4',
      '\tat new Foo (file:///home/zyxqvanta/a%20b/dist/extension.js:5:6)',
      '\tat process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
    ].join('\n');
    assert.deepEqual(
      faultReport(Object.assign(new TypeError('x'), { stack }))
        .split('\n')
        .slice(1),
      ['  at Notebook.edit (product-A1.js:1:20)', '  at (api.js:3:4)', '  at (extension.js:5:6)'],
    );
  });

  it('terminates for any chain of causes', () => {
    const fault = new Error('x');
    fault.cause = fault;
    assert.ok(faultReport(fault).length < 10_000);
  });

  it('finds the code locations of an error without a message', () => {
    const stack = 'Error\n    at run (a.js:1:2)';
    const report = faultReport(Object.assign(new Error(''), { stack }));
    assert.deepEqual(report.split('\n').slice(1), ['  at run (a.js:1:2)']);
  });

  it('has up to twelve code locations, and up to three causes', () => {
    const stack = (count: number) => ['Error: x', ...Array(count).fill('    at run (a.js:1:2)')].join('\n');
    const lines = (fault: unknown) => faultReport(fault).split('\n');
    for (const [frames, shown] of [
      [11, 11],
      [12, 12],
      [13, 12],
    ] as const)
      assert.equal(lines(Object.assign(new Error('x'), { stack: stack(frames) })).length, 1 + shown);
    const caused = (depth: number): unknown =>
      Object.assign(new Error('x', { ...(depth > 0 && { cause: caused(depth - 1) }) }), { stack: stack(1) });
    const [error, cause] = ['Error: the message', 'caused by Error: the message'];
    for (const [depth, causes] of [
      [0, 0],
      [2, 2],
      [3, 3],
      [4, 3],
    ] as const)
      assert.deepEqual(
        lines(caused(depth)).map(line => line.split(' is left out')[0]),
        [error, ...Array(causes).fill(cause)].flatMap(head => [head, '  at run (a.js:1:2)']),
      );
  });

  it('names the type of a value that is not an error, and only real system codes', () => {
    assert.equal(faultReport(mark), 'a fault that is no error: string');
    assert.equal(faultReport(undefined), '');
    const withCode = (code: unknown) =>
      faultReport(Object.assign(new Error(mark), { code, stack: '' })).split(':')[0];
    assert.deepEqual(
      ['ENOENT', 'FileNotFound', 'ERR_INVALID_ARG', 'dana', 'ENOENT dana', 7, undefined].map(withCode),
      ['Error ENOENT', 'Error FileNotFound', 'Error ERR_INVALID_ARG', 'Error', 'Error', 'Error', 'Error'],
    );
  });

  it('is written in one place, only by that report', () => {
    const files = readdirSync('src', { recursive: true })
      .map(file => path.join('src', String(file)))
      .filter(file => file.endsWith('.ts'));
    const writing = files.filter(file =>
      /createOutputChannel|\bconsole\s*[.[]|\bprocess\.std(?:out|err)|createTelemetryLogger|appendLine/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    assert.deepEqual(writing, [path.join('src', 'platform', 'log.ts')]);
    const calls = [...readFileSync(writing[0] ?? '', 'utf8').matchAll(/\bchannel\.(\w+)\((.*)\);$/gm)];
    assert.deepEqual(
      calls.map(([, method, given]) => [method, given]),
      [
        ['error', 'faultReport(fault)'],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a line of code.
        ['warn', '`The page "${page}" sent a message that is none of its own. It was dropped.`'],
        ['show', ''],
      ],
    );
  });
});
