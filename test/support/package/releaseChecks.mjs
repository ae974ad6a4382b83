// @ts-check

/**
 * @typedef {object} ReleaseFacts
 * @property {string} status of `git status --porcelain`
 * @property {string} changelog the text of CHANGELOG.md
 * @property {{ version: string, repository?: unknown }} manifest
 * @property {readonly string[]} tags of the commit
 * @property {number} nodeMajor
 * @property {import('./audit.mjs').Audited} audited
 * @property {boolean} canProve this runs in a workflow that may request an identity token
 */
/** @typedef {{ ok: boolean, said: string }} Check */

/**
 * The conditions for publishing a version, each stated in one sentence.
 * @param {ReleaseFacts} facts
 * @returns {readonly Check[]}
 */
export function releaseChecks({ status, changelog, manifest, tags, nodeMajor, audited, canProve }) {
  const { version } = manifest;
  const newest = /^## (.+)$/m.exec(changelog)?.[1]?.trim() ?? 'nothing';
  const tag = `v${version}`;
  const checks = /** @type {const} */ ([
    [status.trim() === '', 'Nothing is uncommitted.', 'Commit or stash what is changed.'],
    [
      newest.split(/[\s,]/)[0] === version,
      `CHANGELOG.md begins with ${version}.`,
      `CHANGELOG.md begins with "${newest}". Name its newest part ${version}, as package.json does.`,
    ],
    [tags.includes(tag), `The commit has the tag ${tag}.`, `Tag the commit: git tag ${tag}`],
    [
      Boolean(manifest.repository),
      'package.json names the repository.',
      'Name the repository in package.json: without it the pages of the marketplaces show no pictures.',
    ],
    [
      audited === 'clean',
      'No known vulnerability in what ships.',
      audited === 'unknown'
        ? 'The registry did not say whether what ships has known vulnerabilities. See npm run audit.'
        : 'What ships has known vulnerabilities. See npm run audit.',
    ],
    [nodeMajor >= 22, `Node ${nodeMajor} runs the publishing tools.`, 'Publish with Node 22 or later.'],
    [
      canProve,
      'The workflow can prove who it is.',
      'Run this in a workflow that has the permission "id-token: write", or there is nothing to trust.',
    ],
  ]);
  return checks.map(([ok, held, missing]) => ({ ok, said: ok ? held : missing }));
}
