import * as v from 'valibot';
import * as vscode from 'vscode';
import { feedbackKindNames } from '../../content/feedback/kinds';
import { templateOf } from '../../core/feedback/completeness';
import { type FeedbackKind, feedbackKinds } from '../../core/feedback/feedbackFact';
import { feedbackLogOf, logFeedback } from '../../core/feedback/logFeedback';
import { sourceLink } from '../../core/markdown/sourceLink';
import { isRefusal } from '../../core/refusal';
import type { Ask } from '../../platform/ask';
import { askPerson } from '../../platform/askPerson';
import { registerCommand, showDone } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import type { EditorInUse } from '../../platform/editorInUse';
import { findPerson } from '../../platform/findPerson';
import { sourceIn } from '../../platform/links';
import { dayOf } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { askText, type Choice, pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { blockInUse, type TextBlock } from './blockInUse';
import { knownTemplates } from './knownTemplates';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'nothing-selected': object;
  }
}

export const contract = declareCommand({
  id: 'teamLead.logFeedback',
  title: 'Save Feedback…',
  describe:
    "`framework` is a template's id, `delivered` the day the person heard it, and `link` the Markdown link to where it was first noted.",
  takes: {
    person: field.text,
    kind: v.picklist(feedbackKinds),
    text: field.text,
    title: v.exactOptional(field.text),
    framework: v.exactOptional(field.text),
    date: v.exactOptional(field.calendarDate),
    event: v.exactOptional(field.calendarDate),
    delivered: v.exactOptional(field.calendarDate),
    link: v.exactOptional(field.text),
  },
  describeResult: 'The heading of the entry.',
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.logFeedback`: copies the selection of a note, or the block around the cursor, to the feedback log. */
export function registerLogFeedback(notes: OpenNotes, inUse: EditorInUse): vscode.Disposable {
  return registerCommand(contract, {
    asks: ['kind', 'title', 'delivered'],
    async ask(given, ask) {
      // Read the selection before a prompt takes the focus.
      const block = given.text === undefined ? blockInUse(inUse) : undefined;
      const text = given.text ?? block?.text;
      if (text === undefined) return { refused: 'nothing-selected' };
      const note = block && (await noteOf(notes, block));
      const inWhose = given.person ?? note?.person;
      if (inWhose === undefined) ask.expect(1);
      const person =
        inWhose ?? (await askPerson(ask, notes, { question: vscode.l10n.t('Save feedback for…') }));
      const { name } = ask.unwrap(await findPerson(notes, person)).person;
      const kind = given.kind ?? (await askKind(ask, name));
      const prompt = vscode.l10n.t('What is it about, in a few words?');
      const about = given.title ?? (await askText(ask, prompt, { optional: true }));
      const delivered = given.delivered ?? (await askDelivered(ask, name, notes.today().date, note?.date));
      const framework = given.framework ?? templateOf(text, await knownTemplates(notes))?.id;
      const link = given.link ?? (block && (await linkFromLog(notes, person, block)));
      return {
        ...given,
        person,
        kind,
        text: withoutHeading(text),
        ...(about && { title: about }),
        ...(delivered && { delivered }),
        ...(framework && { framework }),
        ...(link && { link }),
      };
    },
    async run(
      { person: reference, kind, text, title, framework, date, event, delivered, link },
      interactive,
    ) {
      const found = await findPerson(notes, reference);
      if (isRefusal(found)) return found;
      const { notebook, person } = found;
      const written = await logFeedback(notebook, person, {
        date: dayOf({ date }, notes),
        kind,
        title: title ?? '',
        text,
        ...(framework && { framework }),
        ...(event && { event }),
        ...(delivered && { deliveredOn: delivered }),
        ...(link && { from: link }),
      });
      if (isRefusal(written)) return written;
      if (interactive) showDone(vscode.l10n.t('$(check) In the feedback log of {0}', person.name));
      return { uri: written.uri, line: written.line };
    },
  });
}

/** Removes a template's heading, because the entry has its own. */
function withoutHeading(text: string): string {
  return text.replace(/^#{1,6}[ \t][^\r\n]*(?:\r\n?|\n|$)/, '').trim() || text;
}

async function noteOf(
  notes: OpenNotes,
  { uri }: TextBlock,
): Promise<{ person: string; date?: string } | undefined> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return undefined;
  const address = uri.toString();
  const place = notebook.index.locate(address);
  const date = notebook.index.note(address)?.facts.date;
  return place && { person: place.person, ...(date !== undefined && { date }) };
}

function askKind(ask: Ask, name: string): Promise<FeedbackKind> {
  const details: Readonly<Record<FeedbackKind, string>> = {
    praise: vscode.l10n.t('Something to keep doing'),
    developmental: vscode.l10n.t('Something to do differently'),
    'asked-for': vscode.l10n.t('What you asked {0} for, or {0} asked you for', name),
  };
  return pick(
    ask,
    vscode.l10n.t('What kind of feedback is it?'),
    feedbackKinds.map(value => ({ label: say(feedbackKindNames[value]), detail: details[value], value })),
  );
}

/** Asks for the day the person heard it; empty if that is still to come. */
function askDelivered(ask: Ask, name: string, today: string, noteDate: string | undefined): Promise<string> {
  const choices: Choice<string>[] = [
    { label: vscode.l10n.t('Not yet'), value: '' },
    { label: vscode.l10n.t('Yes, today'), value: today },
  ];
  if (noteDate !== undefined && noteDate < today)
    choices.push({ label: vscode.l10n.t('Yes, on {0}', shortDate(noteDate, today)), value: noteDate });
  return pick(ask, vscode.l10n.t('Has {0} heard it?', name), choices);
}

async function linkFromLog(notes: OpenNotes, person: string, block: TextBlock): Promise<string | undefined> {
  const notebook = await notes.open();
  const source = sourceIn(block.uri, block.range);
  return isRefusal(notebook) || !source
    ? undefined
    : sourceLink(source, feedbackLogOf(notebook.root, { id: person }));
}
