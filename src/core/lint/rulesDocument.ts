import { chapters, head, sources } from '../../content/lint/document';
import { type LintRule, lintRules } from '../../content/lint/rules';
import { lintFamilies } from './families';

/** The document behind each finding: every rule with its reason, source and an example. Markdown. */
export function rulesDocument(): string {
  const parts = lintFamilies.map(family =>
    [`## ${chapters[family]}\n`, ...lintRules.filter(rule => rule.family === family).map(section)].join('\n'),
  );
  return [head, ...parts, sources].join('\n');
}

function section({ id, title, reason, source, severity, example }: LintRule): string {
  return [
    `### ${id}`,
    '',
    `**${title}** (shown as ${severity}). ${reason}`,
    '',
    `- Instead of: ${example.instead}`,
    `- Rather: ${example.better}`,
    `- Source: ${published(source) || 'our own judgment'}`,
    '',
  ].join('\n');
}

/** Only the published sources, without rows of our own brief. */
function published(source = ''): string {
  return source
    .split('; ')
    .filter(part => !part.startsWith('domain.md'))
    .join('; ');
}
