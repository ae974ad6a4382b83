import * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal, type Refusal } from '../../core/refusal';
import { type Diagnosis, diagnose } from '../../core/styles/diagnosis';
import { diagnosisQuestions, type QuestionId, questionIds } from '../../core/styles/diagnosisQuestions';
import { playbook } from '../../core/styles/playbook';
import { type FilledForm, ownQuestions, readForm } from '../../core/styles/readingForm';
import type { Reading } from '../../core/styles/readingShapes';
import { recommend } from '../../core/styles/recommend';
import { compareReadings, timeBetween } from '../../core/styles/twoReadings';
import { recordReading } from '../../core/tasks/recordReading';
import { taskNamed } from '../../core/tasks/taskNamed';
import { askPersonAndTask } from '../../platform/askTask';
import { registerCommand } from '../../platform/commands';
import { freshWeeks } from '../../platform/freshWeeks';
import type { Notes } from '../../platform/notes';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import type { RecordedReading } from './recordReading';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-form': { readonly file?: string };
    /** `unanswered`: the questions that are open. */
    readonly 'form-incomplete': { readonly unanswered: readonly string[] };
    readonly 'form-about-nobody': object;
  }
}

export const contract = declareCommand({
  id: 'teamLead.takeReadingForm',
  title: 'Take Their Reading from a Form',
  /** The filled form as text or by its address; `person` and `task` go before what the form says. */
  takes: v.pipe(
    namedFields({
      markdown: v.optional(field.text),
      uri: v.optional(field.address),
      person: v.optional(field.text),
      task: v.optional(field.text),
      date: v.optional(field.calendarDate),
    }),
    v.forward(
      v.check(
        given => (given.markdown === undefined) !== (given.uri === undefined),
        'or "uri" is needed, and not both',
      ),
      ['markdown'],
    ),
  ),
  /** Their reading as it was stored. `unclear` questions were ticked in a way that does not count. */
  gives: shape<
    RecordedReading &
      Pick<Reading, 'competence' | 'commitment'> & {
        readonly unanswered: readonly QuestionId[];
        readonly unclear: readonly QuestionId[];
      }
  >(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.takeReadingForm': typeof contract;
  }
}

/** `teamLead.takeReadingForm`: reads a filled form back, shows what was understood, and records it as their own reading. */
export function registerTakeReadingForm(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    async ask(given) {
      const markdown = given.markdown ?? (given.uri ? await textOf(given.uri) : await findForm(title));
      if (markdown === undefined || isRefusal(markdown)) return markdown;
      const form = readForm(markdown);
      if (!form) return { refused: 'no-form' };
      const diagnosis = diagnose(form.answers);
      if (!diagnosis.competence || !diagnosis.commitment) return incomplete(diagnosis, form);
      const known =
        form.person === undefined ? undefined : await withPerson(notes, form.person, async (_, who) => who);
      const about = await askPersonAndTask(notes, title, {
        ...(known && !isRefusal(known) && { person: known.id }),
        ...(form.task && { task: form.task }),
        ...(given.person && { person: given.person }),
        ...(given.task && { task: given.task }),
      });
      if (about === undefined || isRefusal(about)) return about;
      const name = await withPerson(notes, about.person, async (_, who) => who.name);
      if (isRefusal(name)) return name;
      const isRight = await confirm(`${name}: ${about.task}`, form, diagnosis);
      return isRight ? { markdown, ...about } : undefined;
    },
    async run({ markdown: given, uri, person: wanted, task: onTask, date }, interactive) {
      const markdown = given ?? (uri === undefined ? '' : await textOf(uri));
      if (isRefusal(markdown)) return markdown;
      const form = readForm(markdown);
      if (!form) return { refused: 'no-form', ...(uri && { file: uri }) };
      const diagnosis = diagnose(form.answers);
      const { competence, commitment, driver } = diagnosis;
      if (!competence || !commitment) return incomplete(diagnosis, form);
      const reference = wanted ?? form.person;
      const task = onTask ?? form.task;
      if (reference === undefined || task === undefined) return { refused: 'form-about-nobody' };
      return withPerson(notes, reference, async (notebook, person) => {
        const reading = { competence, commitment, ...(driver && { driver }) };
        const recommendation = recommend(reading);
        const theirs = { ...reading, style: recommendation.style, date: date ?? notes.today().date };
        const written = await recordReading(notebook, person, task, {
          ...theirs,
          by: 'member',
          ...(form.note && { note: form.note }),
        });
        if (isRefusal(written)) return written;
        const lead = taskNamed(person, task)?.readings.findLast(({ by }) => by === 'lead');
        if (interactive) {
          vscode.window.setStatusBarMessage(
            lead
              ? vscode.l10n.t(
                  compareReadings(lead, theirs, timeBetween(lead, theirs, notes.today().date, freshWeeks()))
                    .advice,
                )
              : vscode.l10n.t('$(check) Saved as the reading of {0}.', person.name),
            8000,
          );
          await vscode.commands.executeCommand('teamLead.people.showStyle', person.id, task, 'theirs');
        }
        return {
          ...recommendation,
          ...reading,
          person: person.id,
          task,
          uri: written.uri,
          line: written.line,
          saved: written.saved,
          unanswered: unanswered(form),
          unclear: form.unclear.map(({ question }) => question),
        };
      });
    },
  });
}

/** The form in the active editor, on the clipboard, or in a file the user chooses. */
async function findForm(title: string): Promise<string | Refusal | undefined> {
  const active = vscode.window.activeTextEditor?.document.getText();
  if (active !== undefined && readForm(active)) return active;
  const copied = await vscode.env.clipboard.readText();
  if (readForm(copied)) return copied;
  const [file] =
    (await vscode.window.showOpenDialog({
      title,
      openLabel: vscode.l10n.t('Take'),
      filters: { Markdown: ['md', 'markdown', 'txt'] },
    })) ?? [];
  return file && textOf(file.toString());
}

async function textOf(uri: string): Promise<string | Refusal> {
  try {
    return (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))).getText();
  } catch {
    return { refused: 'file-missing', file: uri };
  }
}

/** Too little for a reading: which questions are open. */
function incomplete({ competence, commitment }: Diagnosis, form: FilledForm): Refusal {
  const needed = unanswered(form).filter(id => (id.startsWith('C') ? !competence : !commitment));
  return { refused: 'form-incomplete', unanswered: needed };
}

function unanswered({ answers }: FilledForm): readonly QuestionId[] {
  return questionIds.filter(id => !answers[id]);
}

/** Shows what was understood; `true` where it is to be kept. */
async function confirm(title: string, form: FilledForm, diagnosis: Diagnosis): Promise<boolean> {
  const { t } = vscode.l10n;
  const { competence, commitment, style } = diagnosis;
  if (!competence || !commitment || !style) return false;
  const unclear = new Map(form.unclear.map(({ question, why }) => [question, why]));
  const save = {
    label: t('$(check) Save as their own reading'),
    description: t('competence {0}, commitment {1}', t(competence), t(commitment)),
    detail: t('The style that fits it: {0}. Your own reading stays as it is.', t(playbook[style].name)),
  };
  const lines = questionIds.map(id => {
    const value = form.answers[id]?.value;
    const anchor = value === undefined ? undefined : ownQuestions[id].anchors[value];
    const why = unclear.get(id);
    const words =
      why === 'several'
        ? t('$(warning) more than one line is ticked, so it does not count')
        : why === 'changed'
          ? t('$(warning) its lines were changed, so it does not count')
          : (anchor && t(anchor)) || t('not answered');
    return { label: t(diagnosisQuestions[id].name), description: words };
  });
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const note = form.note ? [separator(t('They add')), { label: form.note }] : [];
  const chosen = await vscode.window.showQuickPick(
    [save, separator(t('What was understood')), ...lines, ...note],
    {
      title,
      placeHolder: t('Press Enter to save it, or Escape to leave; nothing is written until then'),
      matchOnDescription: true,
    },
  );
  return chosen === save;
}
