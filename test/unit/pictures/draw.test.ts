import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draw, paperPalette } from '../../../src/core/pictures/draw';
import { initialsOf } from '../../../src/core/pictures/initials';
import type { PathPicture, Picture, TeamPicture } from '../../../src/core/pictures/picture';
import { decisionTable } from '../../../src/core/styles/decisionTable';
import { commitments, competences, raters } from '../../../src/core/styles/model';
import { inEnglish } from '../../../src/core/text/say';
import { hostileText } from '../../support/hostileText';
import { assertPlainSvg } from '../../support/plainSvg';
import { runs } from '../../support/runs';

const words = {
  title: 'Search rewrite',
  description: 'Where each one stands.',
  note: 'November 23, 2026',
};

function teamOf(members: TeamPicture['members']): TeamPicture {
  return {
    ...words,
    kind: 'team',
    marks: {
      fresh: 'Fresh',
      due: 'Due',
      overdue: 'Overdue',
      member: 'Own reading only',
      none: 'Not read yet',
    },
    members,
  };
}

function pathOf(readings: PathPicture['readings']): PathPicture {
  return {
    ...words,
    kind: 'path',
    marks: { lead: 'Read by you', member: 'Read by Dana' },
    readings,
  };
}

const name = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  hostileText,
  fc.constantFrom('Ada Lovelace', '<b a="1">&amp;', '\0\uD800'),
);
const members = fc.array(
  fc.record({
    initials: fc.string({ unit: 'grapheme', maxLength: 3 }),
    name,
    at: fc.option(
      fc.record({
        competence: fc.constantFrom(...competences),
        commitment: fc.constantFrom(...commitments),
        by: fc.constantFrom(...raters),
        freshness: fc.constantFrom('fresh', 'due', 'overdue'),
        words: name,
      }),
      { nil: undefined },
    ),
  }),
  { maxLength: 30 },
);
const readings = fc
  .array(
    fc.record({
      by: fc.constantFrom(...raters),
      cell: fc.constantFrom(...decisionTable),
      words: name,
    }),
    { maxLength: 20 },
  )
  .map(all =>
    all.map(({ by, cell, words }, at) => ({
      number: at + 1,
      by,
      competence: cell.competence,
      commitment: cell.commitment,
      date: '9/9/26',
      words,
    })),
  );
const pictures: fc.Arbitrary<Picture> = fc
  .tuple(
    fc.oneof(
      members.map(all => teamOf(all.map(({ at, ...member }) => ({ ...member, ...(at && { at }) })))),
      readings.map(pathOf),
    ),
    name,
  )
  .map(([picture, task]) => ({ ...picture, title: task, description: task, note: task }));

/** The round marks of people and readings, in the order drawn. */
const discsIn = (text: string) =>
  [...text.matchAll(/<\/title><circle cx="([^"]+)" cy="([^"]+)" r="([^"]+)"/g)].map(([, x, y, r]) => ({
    x: Number(x),
    y: Number(y),
    r: Number(r),
  }));

describe('pictures', () => {
  it('are well-formed SVG without scripts or external resources, for any names', () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 120, max: 1200 }), fc.boolean(), (picture, width, alone) => {
        const text = draw(picture, { width, palette: paperPalette, say: inEnglish, alone });
        assertPlainSvg(text);
      }),
      { numRuns: runs(60) },
    );
  });

  it('keep every mark inside, one for each person and reading', () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 160, max: 1200 }), (picture, width) => {
        const text = draw(picture, { width, palette: paperPalette, say: inEnglish, alone: false });
        const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(text)?.[1]);
        const marks = [...text.matchAll(/<g><title>[^<]*<\/title><(circle|rect) ([^>]*)>/g)];
        assert.equal(
          marks.length,
          picture.kind === 'team' ? picture.members.length : picture.readings.length,
        );
        for (const [, shape, given = ''] of marks) {
          const value = (key: string) => Number(new RegExp(` ${key}="([-\\d.]+)"`).exec(` ${given}`)?.[1]);
          const [left, top, right, bottom] =
            shape === 'circle'
              ? [
                  value('cx') - value('r'),
                  value('cy') - value('r'),
                  value('cx') + value('r'),
                  value('cy') + value('r'),
                ]
              : [value('x'), value('y'), value('x') + value('width'), value('y') + value('height')];
          assert.ok(left >= 0 && top >= 0 && right <= width && bottom <= height, given);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('never let two marks overlap', () => {
    const led = pictures.map(picture =>
      picture.kind === 'team'
        ? teamOf(
            picture.members.map(({ at, ...member }) => ({
              ...member,
              ...(at && { at: { ...at, by: 'lead' as const } }),
            })),
          )
        : picture,
    );
    fc.assert(
      fc.property(led, fc.integer({ min: 160, max: 900 }), (picture, width) => {
        const at = discsIn(draw(picture, { width, palette: paperPalette, say: inEnglish, alone: false }));
        assert.equal(at.length, (picture.kind === 'team' ? picture.members : picture.readings).length);
        // Half of the 2-wide outline of a disc is outside it.
        for (const [index, { x, y, r }] of at.entries())
          for (const other of at.slice(index + 1))
            assert.ok(Math.hypot(x - other.x, y - other.y) > 2 * (r + 1), `${x},${y} ${other.x},${other.y}`);
      }),
      { numRuns: runs(60) },
    );
  });

  it('name each mark when exported; on screen a table does', () => {
    const member = { initials: 'DO', name: 'Dana Okafor' };
    const drawn = (alone: boolean) =>
      draw(teamOf([member]), { width: 600, palette: paperPalette, say: inEnglish, alone });
    assert.match(drawn(true), />Dana Okafor<\/text>/);
    assert.match(drawn(true), />Search rewrite<\/text>/);
    assert.doesNotMatch(drawn(false), />Dana Okafor<\/text>/);
  });

  it('distinguish kinds of readings by shape or line', () => {
    const at = { competence: 'low', commitment: 'high', words: '' } as const;
    const looks = (['fresh', 'due', 'overdue'] as const).flatMap(freshness =>
      raters.map(by => {
        const text = draw(teamOf([{ initials: 'A', name: 'A', at: { ...at, by, freshness } }]), {
          width: 600,
          palette: { ...paperPalette, ink: 'i', quiet: 'i', paper: 'p' },
          say: inEnglish,
          alone: false,
        });
        return /<\/title><(circle|rect)[^>]*( fill="[^>]*)>/.exec(text)?.slice(1).join();
      }),
    );
    assert.equal(new Set(looks).size, 6);
  });

  it('§1.4: put a path’s reading into its cell of the map', () => {
    for (const { competence, commitment } of decisionTable) {
      const picture = pathOf([{ number: 1, by: 'lead', competence, commitment, date: '', words: '' }]);
      const member = { initials: 'A', name: 'A' };
      const at = { competence, commitment, by: 'lead', freshness: 'fresh', words: '' } as const;
      const look = { width: 800, palette: paperPalette, say: inEnglish, alone: false };
      const [path, team] = [draw(picture, look), draw(teamOf([{ ...member, at }]), look)].map(discsIn);
      assert.ok(path?.length === 1);
      assert.deepEqual(path, team, `${competence}, ${commitment}`);
    }
  });

  it('use straight lines only, with no curve over the four styles', () => {
    const text = draw(
      pathOf(
        competences.map((competence, at) => ({
          number: at + 1,
          by: 'lead',
          competence,
          commitment: commitments[at % 3] ?? 'low',
          date: '',
          words: '',
        })),
      ),
      { width: 600, palette: paperPalette, say: inEnglish, alone: true },
    );
    const paths = [...text.matchAll(/<path d="([^"]*)"/g)].map(([, path = '']) => path);
    for (const path of paths) assert.match(path, /^[MLHVZ\d\s.-]+$/i);
    const marks = discsIn(text).map(({ x, y }) => `${x} ${y}`);
    assert.equal(marks.length, 4);
    for (const [before, to] of marks.slice(1).entries())
      assert.ok(paths.includes(`M${marks[before]}L${to}`), `a line to ${to}`);
  });
});

describe('initials', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['Dana Okafor'], ['DO']],
    [['Ana María de la Cruz'], ['AC']],
    [['Cher'], ['CH']],
    [['王小明'], ['王小']],
    [['ßtefan'], ['SST']],
    [['!?'], ['?']],
    [
      ['Dana Okafor', 'Dan Olson', 'Bo Li'],
      ['DO1', 'DO2', 'BL'],
    ],
  ];
  for (const [names, expected] of cases) {
    it(`${names.join(', ')}: ${expected.join(', ')}`, () => {
      const people = names.map((name, at) => ({ id: `p${at}`, name }));
      assert.deepEqual([...initialsOf(people).values()], expected);
    });
  }
});
