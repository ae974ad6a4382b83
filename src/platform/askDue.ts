import * as vscode from 'vscode';
import { addDays } from '../core/calendar';
import type { NaturalDates } from '../core/naturalDate';
import { shortDate } from './dates';
import type { Choice } from './prompts';

/**
 * A calendar date, chosen or typed as people write dates; empty for none, which `needed` does not offer. `undefined` when
 * the user leaves.
 */
export function askDue(
  title: string,
  today: string,
  dates: NaturalDates,
  needed = false,
): Promise<string | undefined> {
  const choice = (label: string, value: string): Choice<string> => ({
    label,
    description: value && shortDate(value, today),
    value,
  });
  const usual = [
    ...(needed ? [] : [choice(vscode.l10n.t('No date'), '')]),
    choice(vscode.l10n.t('Tomorrow'), addDays(today, 1)),
    choice(vscode.l10n.t('In a week'), addDays(today, 7)),
    choice(vscode.l10n.t('In two weeks'), addDays(today, 14)),
  ];
  const list = vscode.window.createQuickPick<Choice<string>>();
  list.title = title;
  list.placeholder = vscode.l10n.t(
    'By when? Choose, or type a day: "next fri", "in 3 weeks", "end of month".',
  );
  list.items = usual;
  return new Promise(resolve => {
    list.onDidChangeValue(text => {
      const due = dates.read(text.replace(/^\s*(?:by|on|due|until)\s+/i, ''), today);
      // The text itself is in the entry, so that the list does not filter away what it means.
      list.items = due
        ? [
            {
              label: vscode.l10n.t('due {0}', shortDate(due, today)),
              description: text,
              value: due,
              alwaysShow: true,
            },
          ]
        : usual;
    });
    list.onDidAccept(() => {
      const [chosen] = list.selectedItems;
      if (!chosen) return;
      resolve(chosen.value);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}
