import * as vscode from 'vscode';

/** Not yet in TypeScript's library; some engines have the method, others the property. */
interface WeekLocale extends Intl.Locale {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/**
 * The first day of the week, 1 (Monday) to 7 (Sunday): by the machine's region if its language is VS Code's, otherwise
 * the usual one for that language; Monday if unknown.
 */
export function firstDayOfWeek(): number {
  const { language } = vscode.env;
  const machine = new Intl.DateTimeFormat().resolvedOptions().locale;
  const locale: WeekLocale = new Intl.Locale(machine.split('-')[0] === language ? machine : language);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
