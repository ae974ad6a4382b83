import * as vscode from 'vscode';

/** Not yet in TypeScript's library; some engines have the method, some the property. */
interface WeekLocale extends Intl.Locale {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/**
 * The first day of the week, 1 Monday to 7 Sunday: by the machine's region where it speaks VS Code's language, else as
 * usual for that language; Monday where nobody knows.
 */
export function firstDayOfWeek(): number {
  const { language } = vscode.env;
  const machine = new Intl.DateTimeFormat().resolvedOptions().locale;
  const locale: WeekLocale = new Intl.Locale(machine.split('-')[0] === language ? machine : language);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
