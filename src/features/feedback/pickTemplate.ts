import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import type { OwnTemplate } from '../../core/feedback/ownTemplate';
import { type TemplateKind, templateKinds } from '../../core/feedback/templateKinds';
import { type FeedbackTemplate, prefixOf } from '../../core/feedback/templates';
import type { Ask } from '../../platform/ask';
import { type Choice, pick, separator } from '../../platform/prompts';
import { say } from '../../platform/say';
import type { TemplatePreview } from './templatePreview';

/**
 * Asks for one of these templates, grouped by purpose. The preview opens on request only, follows the active row, and
 * closes with the list.
 */
export async function pickTemplate(
  ask: Ask,
  preview: TemplatePreview,
  templates: readonly FeedbackTemplate[],
): Promise<FeedbackTemplate> {
  try {
    return await pick(ask, vscode.l10n.t('Choose a template'), templateRows(templates), {
      follow: list =>
        vscode.Disposable.from(
          list.onDidTriggerItemButton(({ item }) => preview.show(item.value)),
          list.onDidChangeActive(([item]) => item && preview.follow(item.value)),
        ),
    });
  } finally {
    await preview.close();
  }
}

function templateRows(templates: readonly FeedbackTemplate[]): Choice<FeedbackTemplate>[] {
  const showPreview = {
    iconPath: new vscode.ThemeIcon('open-preview'),
    tooltip: vscode.l10n.t('Preview to the Side'),
  };
  return templateKinds.flatMap(kind => {
    const rows = templates
      .filter(template => template.kind === kind)
      .map(template => ({
        value: template,
        label: say(template.title),
        description: [prefixOf(template), ...ownWords(template)].join(' · '),
        detail: say(template.when),
        buttons: [showPreview],
      }));
    return rows.length > 0 ? [separator(kindLabel(kind)), ...rows] : [];
  });
}

/** The label for a kind of template. */
export function kindLabel(kind: TemplateKind): string {
  const { t } = vscode.l10n;
  return {
    either: t('praise or change'),
    praise: t('praise'),
    developmental: t('change'),
    'asked-for': t('when feedback is asked for'),
    agreement: t('agreements'),
    conversation: t('conversations'),
  }[kind];
}

/** For the lead's own template: says so, and the styles it goes with. */
function ownWords(template: FeedbackTemplate | OwnTemplate): readonly string[] {
  if (!('styles' in template)) return [];
  return [vscode.l10n.t('yours'), ...template.styles.map(style => say(playbook[style].name))];
}
