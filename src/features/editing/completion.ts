import * as vscode from 'vscode';
import { addDays } from '../../core/dates/calendar';
import { naturalDates } from '../../core/dates/naturalDate';
import { topicKinds } from '../../core/meetings/topicItem';
import { isNamed } from '../../core/notebook/layout';
import type { Person } from '../../core/notebook/subjects';
import { typedIn } from '../../core/people/typed';
import { shortDate, weekdayName } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { isOutsideText, type NoteDocument, noteDocument } from './noteDocument';

/** Completes at `@`, at `due:`, and at the start of an inbox item. */
export function registerNoteCompletion(
  notes: OpenNotes,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    selector,
    {
      async provideCompletionItems(document, position) {
        const line = document.lineAt(position).text.slice(0, position.character);
        const isInbox = isNamed('inbox', document.uri.path);
        const typing = typedIn(line, isInbox);
        if (!typing || isOutsideText(document.getText(), position.line)) return undefined;
        const note = await noteDocument(notes, document);
        if (!note) return undefined;
        const range = new vscode.Range(position.translate(0, -typing.typed.length), position);
        const { date } = notes.today();
        switch (typing.what) {
          case 'mention':
            return inOrder(mentions(note), range);
          case 'due':
            return new vscode.CompletionList(
              inOrder([...(await spoken(typing.typed, date)), ...days(date, note.person)], range),
              // Each further word changes the date.
              typing.typed !== '',
            );
          case 'kind':
            return note.isInbox ? inOrder(kinds(typing.dated ? '' : `${date} `), range) : undefined;
        }
      },
    },
    '@',
    ':',
    ' ',
  );
}

/** A suggestion: what is shown, what it means, what it inserts, and other words that find it. */
interface Entry {
  readonly label: string;
  readonly description: string;
  readonly text: string;
  readonly words?: string;
  readonly kind: vscode.CompletionItemKind;
}

function inOrder(entries: readonly Entry[], range: vscode.Range): vscode.CompletionItem[] {
  return entries.map(({ label, description, text, words, kind }, place) => {
    const item = new vscode.CompletionItem({ label, description }, kind);
    item.insertText = text;
    item.filterText = [label, words].filter(Boolean).join(' ');
    item.sortText = String(place).padStart(4, '0');
    item.range = range;
    return item;
  });
}

function mentions({ person, people }: NoteDocument): Entry[] {
  const kind = vscode.CompletionItemKind.User;
  const mention = (name: string, description: string): Entry => {
    const label = `@${name}`;
    return { label, description, text: label, words: description, kind };
  };
  return [
    mention('me', vscode.l10n.t('you owe it')),
    ...(person
      ? [mention('them', vscode.l10n.t('{0} owes it', person.name)), mention(person.id, person.name)]
      : []),
    ...people.filter(({ id }) => id !== person?.id).map(({ id, name }) => mention(id, name)),
  ];
}

function days(today: string, person: Person | undefined): Entry[] {
  const day = (label: string, date: string): Entry => ({
    label,
    description: shortDate(date, today),
    text: date,
    words: date,
    kind: vscode.CompletionItemKind.Value,
  });
  return [
    day(vscode.l10n.t('Today'), today),
    day(vscode.l10n.t('Tomorrow'), addDays(today, 1)),
    ...[2, 3, 4, 5, 6].map(later => {
      const date = addDays(today, later);
      return day(weekdayName(date), date);
    }),
    day(vscode.l10n.t('In a week'), addDays(today, 7)),
    day(vscode.l10n.t('In two weeks'), addDays(today, 14)),
    ...(person && person.nextDue > today ? [day(vscode.l10n.t('Next 1:1'), person.nextDue)] : []),
  ];
}

/** Phrases for a day that the typed text can be completed to. */
const phrases = [
  ...['this', 'next'].flatMap(which =>
    'monday tuesday wednesday thursday friday weekend'.split(' ').map(day => `${which} ${day}`),
  ),
  ...['week', 'month'].map(period => `next ${period}`),
  ...['week', 'next week', 'month', 'next month', 'quarter', 'year'].map(period => `end of ${period}`),
  ...['3 days', '2 weeks', '3 weeks', 'a month'].map(amount => `in ${amount}`),
];

/** The days that the typed words mean or can become (media/docs/dates.md). */
async function spoken(typed: string, today: string): Promise<Entry[]> {
  const begun = typed.toLowerCase();
  if (begun.trim() === '') return [];
  const dates = await naturalDates();
  const entry = (phrase: string, filter: string) => (date: string) => ({
    label: phrase,
    description: shortDate(date, today),
    text: date,
    words: filter,
    kind: vscode.CompletionItemKind.Value,
  });
  const others = phrases.filter(phrase => phrase.startsWith(begun) && phrase !== begun.trim());
  return [
    ...dates.readings(typed, today).map(entry(typed.trim(), typed)),
    ...others.flatMap(phrase => dates.readings(phrase, today).map(entry(phrase, typed))),
  ];
}

function kinds(date: string): Entry[] {
  const meanings = {
    topic: vscode.l10n.t('something to talk about'),
    praise: vscode.l10n.t('something that went well'),
    concern: vscode.l10n.t('something that worries you'),
    private: vscode.l10n.t('left out of shared copies'),
  };
  return topicKinds.map(kind => ({
    label: `${kind}:`,
    description: meanings[kind],
    text: `${date}${kind}: `,
    kind: vscode.CompletionItemKind.EnumMember,
  }));
}
