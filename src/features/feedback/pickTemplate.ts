import * as vscode from 'vscode';
import type { OwnTemplate } from '../../core/feedback/ownTemplate';
import {
  type FeedbackTemplate,
  prefixOf,
  type TemplateKind,
  templateKinds,
} from '../../core/feedback/templates';
import { playbook } from '../../core/styles/playbook';
import type { TemplatePreview } from './templatePreview';

interface TemplateItem extends vscode.QuickPickItem {
  readonly template?: FeedbackTemplate;
}

/**
 * Asks for one of these templates, grouped by what it is for; `undefined` when the user leaves. The preview opens beside
 * only when asked for, follows the highlighted template, and closes with the list.
 */
export async function pickTemplate(
  preview: TemplatePreview,
  templates: readonly FeedbackTemplate[],
): Promise<FeedbackTemplate | undefined> {
  const { t } = vscode.l10n;
  const pick = vscode.window.createQuickPick<TemplateItem>();
  pick.title = t('Give Feedback');
  pick.placeholder = t('Choose a template');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = templateItems(templates);

  const watching: vscode.Disposable[] = [];
  const chosen = await new Promise<FeedbackTemplate | undefined>(resolve => {
    watching.push(
      pick.onDidTriggerItemButton(({ item }) => item.template && preview.show(item.template)),
      pick.onDidChangeActive(([item]) => item?.template && preview.follow(item.template)),
      pick.onDidAccept(() => resolve(pick.selectedItems[0]?.template)),
      pick.onDidHide(() => resolve(undefined)),
    );
    pick.show();
  });
  vscode.Disposable.from(pick, ...watching).dispose();
  await preview.close();
  return chosen;
}

function templateItems(templates: readonly FeedbackTemplate[]): TemplateItem[] {
  const showPreview = {
    iconPath: new vscode.ThemeIcon('open-preview'),
    tooltip: vscode.l10n.t('Preview to the Side'),
  };
  return templateKinds.flatMap(kind => [
    { label: kindLabel(kind), kind: vscode.QuickPickItemKind.Separator },
    ...templates
      .filter(template => template.kind === kind)
      .map(template => ({
        template,
        label: template.title,
        description: [prefixOf(template), ...ownWords(template)].join(' · '),
        detail: template.when,
        buttons: [showPreview],
      })),
  ]);
}

/** What a kind of template is for, in the language of VS Code. */
export function kindLabel(kind: TemplateKind): string {
  const { t } = vscode.l10n;
  switch (kind) {
    case 'either':
      return t('praise or change');
    case 'praise':
      return t('praise');
    case 'developmental':
      return t('change');
    case 'asked-for':
      return t('when feedback is asked for');
    case 'agreement':
      return t('agreements');
    case 'conversation':
      return t('conversations');
  }
}

/** Of one of the lead's own: that it is, and the styles it goes with. */
function ownWords(template: FeedbackTemplate | OwnTemplate): readonly string[] {
  if (!('styles' in template)) return [];
  return [vscode.l10n.t('yours'), ...template.styles.map(style => vscode.l10n.t(playbook[style].name))];
}
