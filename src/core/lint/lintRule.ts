import { type LintRule, type LintRuleId, lintRules } from '../../content/lint/rules';

/** The rule with this id. */
export function lintRule(id: LintRuleId): LintRule {
  const rule = lintRules.find(candidate => candidate.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}
