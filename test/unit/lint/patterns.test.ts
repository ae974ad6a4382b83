import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type * as Esbuild from 'esbuild';
import { literals, texts } from '../../support/patternTexts';

const load = createRequire(import.meta.url);
const { buildSync } = load('esbuild') as typeof Esbuild;

/** Every pattern of the wording rules, found in the sources: literals, and the ones built at load time. */
const folder = 'src/core/lint';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => path.join(folder, name));

interface Pattern {
  readonly form: RegExp;
  readonly from: string;
}

function written(): Pattern[] {
  return files.flatMap(from =>
    literals(readFileSync(from, 'utf8')).map(([body, flags]) => ({ form: new RegExp(body, flags), from })),
  );
}

/** Loads the files in a separate context whose `RegExp` records every pattern. */
function made(): Pattern[] {
  const found: Pattern[] = [];
  const { outputFiles } = buildSync({
    stdin: {
      contents: [
        ...files.map(file => `import ${JSON.stringify(`./${file}`)};`),
        `import { english } from './${folder}/english/english';`,
        `import { defaultLabels } from './${folder}/wording';`,
        'english(defaultLabels);',
      ].join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
  });
  const listening = new Proxy(RegExp, {
    construct(target, given: [string, string?]) {
      const form = new target(...given);
      found.push({ form, from: folder });
      return form;
    },
  });
  const world = { RegExp: listening, require: load, module: { exports: {} } };
  vm.runInNewContext(outputFiles[0]?.text ?? '', world);
  return found;
}

/** CPU time, which other work on the machine hardly affects; the best of several runs. */
function cost(form: RegExp, text: string, size: number, runs: number): number {
  const whole = text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const times = Array.from({ length: runs }, () => {
    const since = process.cpuUsage();
    for (const _ of whole.matchAll(form)) void _;
    return process.cpuUsage(since).user / 1000;
  });
  return Math.min(...times);
}

describe('wording patterns on hostile text', function () {
  this.timeout(300_000);
  let patterns: readonly Pattern[];
  before(() => {
    const all = [...written(), ...made()];
    patterns = [...new Map(all.map(one => [`${one.form.source}/${one.form.flags}`, one])).values()];
  });

  it('are all included: every file that builds patterns is loaded here', () => {
    const makers = files.filter(file => /new RegExp\(|patternsOf\(/.test(readFileSync(file, 'utf8')));
    assert.ok(makers.length > 8, `${makers}`);
    assert.ok(patterns.length > 150, `${patterns.length}`);
    const sources = patterns.map(({ form }) => form.source).join('\n');
    for (const words of [
      'attitude',
      'never once',
      'rock ?star',
      'embezzl',
      'fianc',
      'quarter',
      'kinda',
      'word on the street',
    ])
      assert.ok(sources.includes(words), words);
  });

  it('take time in proportion to the text, whatever it is @slow', () => {
    const size = 8192;
    const slow: string[] = [];
    for (const { form, from } of patterns) {
      const whole = new RegExp(form.source, form.flags.includes('g') ? form.flags : `${form.flags}g`);
      for (const text of texts(form.source)) {
        // A pattern that backtracks at every position takes hundreds of times as long at this size.
        if (cost(whole, text, size, 1) < 5) continue;
        // Less could be noise from a busy machine; a compiled pattern is faster than on first use.
        const base = Math.max(5, cost(whole, text, size, 3));
        let more = cost(whole, text, 4 * size, 3);
        // One fast run proves what the pattern can do.
        for (let tries = 0; more > 8 * base && tries < 3; tries++) more = cost(whole, text, 4 * size, 3);
        // Four times the text; quadratic work would take sixteen times as long.
        if (more > 8 * base)
          slow.push(
            `${from} ${form.source.slice(0, 120)} on ${JSON.stringify(text.slice(0, 60))}: ${base} ms, and ${more} ms for four times as much`,
          );
      }
    }
    assert.deepEqual(slow, []);
  });
});
