import assert from 'node:assert/strict';
import { auditedFrom } from '../../support/package/audit.mjs';
import { releaseChecks } from '../../support/package/releaseChecks.mjs';

const ready = {
  status: '',
  changelog: '# Changelog\n\n## 1.2.0, 2026-12-01\n\n- New\n\n## 1.1.0\n',
  manifest: { version: '1.2.0', repository: { url: 'https://example.org' } },
  tags: ['v1.2.0'],
  nodeMajor: 22,
  audited: 'clean',
  canProve: true,
} as const;

describe('a version may be published', () => {
  const missing = (changed: object) =>
    releaseChecks({ ...ready, ...changed })
      .filter(({ ok }) => !ok)
      .map(({ said }) => said);

  it('if nothing is missing', () => assert.deepEqual(missing({}), []));

  for (const [without, changed, said] of [
    ['a clean checkout', { status: ' M README.md\n' }, /Commit or stash/],
    ['its part of the changelog', { changelog: '## Unreleased\n' }, /begins with "Unreleased"/],
    ['a changelog', { changelog: '' }, /begins with "nothing"/],
    ['the version in the changelog', { changelog: '## 1.2.0-beta\n' }, /1\.2\.0-beta/],
    ['a tag', { tags: [''] }, /git tag v1\.2\.0/],
    ['a repository', { manifest: { version: '1.2.0' } }, /Name the repository/],
    ['an answer about vulnerabilities', { audited: 'unknown' }, /did not say/],
    ['vulnerabilities mended', { audited: 'vulnerable' }, /has known vulnerabilities/],
    ['a Node for the tools', { nodeMajor: 20 }, /Node 22/],
    ['an identity', { canProve: false }, /id-token/],
  ] as const)
    it(`not without ${without}`, () => {
      const found = missing(changed);
      assert.equal(found.length, 1, found.join(' '));
      assert.match(found[0] ?? '', said);
    });
});

describe('the registry’s answer about vulnerabilities', () => {
  it('is none, some with their names, or unknown', () => {
    const answer = (total: number, vulnerabilities = {}) =>
      auditedFrom(JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total } } }));
    assert.equal(answer(0).state, 'clean');
    const some = answer(1, { yaml: { name: 'yaml', severity: 'high' } });
    assert.deepEqual([some.state, /yaml \(high\)/.test(some.said)], ['vulnerable', true]);
    for (const output of ['', 'npm error', '{"message":"405 Method Not Allowed"}'])
      assert.equal(auditedFrom(output).state, 'unknown');
    assert.match(auditedFrom('{"message":"405"}').said, /did not answer, so nothing was checked: 405/);
  });
});
