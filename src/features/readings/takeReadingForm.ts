import * as v from 'valibot';
import * as vscode from 'vscode';
import { diagnosisQuestions } from '../../content/styles/diagnosisQuestions';
import { playbook } from '../../content/styles/playbook';
import { ownQuestions } from '../../content/styles/readingForm';
import { isRefusal, type Refusal } from '../../core/refusal';
import { advise } from '../../core/styles/advise';
import { type Diagnosis, diagnose } from '../../core/styles/diagnosis';
import { type QuestionId, questionIds } from '../../core/styles/diagnosisQuestions';
import { type FilledForm, readForm } from '../../core/styles/readingForm';
import type { Reading } from '../../core/styles/readingShapes';
import { taskNamed } from '../../core/styles/taskNamed';
import { compareReadings, timeBetween } from '../../core/styles/twoReadings';
import { recordReading } from '../../core/tasks/recordReading';
import type { Ask } from '../../platform/ask';
import { askPerson } from '../../platform/askPerson';
import { askTask } from '../../platform/askTask';
import { registerCommand, runCommand, showDone } from '../../platform/commands';
import { findPerson } from '../../platform/findPerson';
import { freshWeeks } from '../../platform/freshWeeks';
import type { OpenNotes } from '../../platform/notesParts';
import { pick, separator } from '../../platform/prompts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { rule } from '../../protocol/rule';
import type { RecordedReading } from './recordReading';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-form': { readonly file?: string };
    /** `unanswered`: the unanswered questions. */
    readonly 'form-incomplete': { readonly unanswered: readonly string[] };
    readonly 'form-about-nobody': object;
  }
}

export const contract = declareCommand({
  id: 'teamLead.takeReadingForm',
  title: 'Take Their Reading from a Form…',
  describe: 'The filled-in form as text or by its URI; `person` and `task` override what the form says.',
  takes: v.pipe(
    namedFields({
      markdown: v.exactOptional(field.text),
      uri: v.exactOptional(field.address),
      person: v.exactOptional(field.text),
      task: v.exactOptional(field.text),
      date: v.exactOptional(field.calendarDate),
    }),
    rule(
      'markdown',
      given => (given.markdown === undefined) !== (given.uri === undefined),
      'or "uri" is needed, and not both',
    ),
  ),
  describeResult: "The member's own reading as stored. `unclear` questions were checked in an ambiguous way.",
  returns: shape<
    RecordedReading &
      Pick<Reading, 'competence' | 'commitment'> & {
        readonly unanswered: readonly QuestionId[];
        readonly unclear: readonly QuestionId[];
      }
  >(),
});

/**
 * `teamLead.takeReadingForm`: reads a filled-in form, shows how it was understood, and saves it as the member's own
 * reading.
 */
export function registerTakeReadingForm(notes: OpenNotes): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given, ask) {
      const markdown = ask.unwrap(given.markdown ?? (await formText(given.uri, ask.title)));
      if (markdown === undefined) return undefined;
      const form = readForm(markdown);
      if (!form) return { refused: 'no-form' };
      const diagnosis = diagnose(form.answers);
      if (!diagnosis.competence || !diagnosis.commitment) return incomplete(diagnosis, form);
      const named = form.person === undefined ? undefined : await findPerson(notes, form.person);
      const known = given.person ?? (named && !isRefusal(named) ? named.person.id : undefined);
      const knownTask = given.task ?? form.task;
      ask.expect((known ? 0 : 1) + (knownTask ? 0 : 1) + 1);
      const { person } = ask.unwrap(
        await findPerson(
          notes,
          known ?? (await askPerson(ask, notes, { question: vscode.l10n.t('Whose form is it?') })),
        ),
      );
      const task = knownTask ?? (await askTask(ask, person, notes.today().date));
      await confirm(ask.under(`${person.name}: ${task}`), person.name, form, diagnosis);
      return { markdown, person: person.id, task };
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
      const found = await findPerson(notes, reference);
      if (isRefusal(found)) return found;
      const { notebook, person } = found;
      const reading = { competence, commitment, ...(driver && { driver }) };
      const advice = advise(reading);
      const theirs = { ...reading, style: advice.style, date: date ?? notes.today().date };
      const written = await recordReading(notebook, person, task, {
        ...theirs,
        by: 'member',
        ...(form.note && { note: form.note }),
      });
      if (isRefusal(written)) return written;
      const lead = taskNamed(person, task)?.readings.findLast(({ by }) => by === 'lead');
      if (interactive) {
        showDone(
          lead
            ? say(
                compareReadings(lead, theirs, timeBetween(lead, theirs, notes.today().date, freshWeeks()))
                  .advice,
              )
            : vscode.l10n.t('$(check) Saved as the reading of {0}.', person.name),
          8000,
        );
        await runCommand('teamLead.openStyleCard', { person: person.id, task, part: 'theirs' });
      }
      return {
        ...advice,
        ...reading,
        person: person.id,
        task,
        uri: written.uri,
        line: written.line,
        saved: written.saved,
        unanswered: unanswered(form),
        unclear: form.unclear.map(({ question }) => question),
      };
    },
  });
}

/** The text of a form, from the URI or wherever one is found. */
function formText(uri: string | undefined, title: string): Promise<string | Refusal | undefined> {
  return uri ? textOf(uri) : findForm(title);
}

/** Looks for a form in the active editor, on the clipboard, or in a file the user chooses. */
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

/** Refuses a form with too few answers, naming the missing ones. */
function incomplete({ competence, commitment }: Diagnosis, form: FilledForm): Refusal {
  const needed = unanswered(form).filter(id => (id.startsWith('C') ? !competence : !commitment));
  return { refused: 'form-incomplete', unanswered: needed };
}

function unanswered({ answers }: FilledForm): readonly QuestionId[] {
  return questionIds.filter(id => !answers[id]);
}

/** Shows how the form was understood; continues only if the user accepts. */
async function confirm(ask: Ask, name: string, form: FilledForm, diagnosis: Diagnosis): Promise<void> {
  const { t } = vscode.l10n;
  const { competence, commitment, style } = diagnosis;
  if (!competence || !commitment || !style) return ask.leave();
  const unclear = new Map(form.unclear.map(({ question, why }) => [question, why]));
  const save = {
    label: t('$(check) Save as {0}’s own reading', name),
    description: t('competence {0}, commitment {1}', say(competence), say(commitment)),
    detail: t('The style that fits it: {0}. Your own reading stays as it is.', say(playbook[style].name)),
    value: true,
  };
  const lines = questionIds.map(id => {
    const value = form.answers[id]?.value;
    const anchor = value === undefined ? undefined : ownQuestions[id].anchors[value];
    const why = unclear.get(id);
    const words =
      why === 'several'
        ? t('$(warning) more than one line is checked, so it does not count')
        : why === 'changed'
          ? t('$(warning) its lines were changed, so it does not count')
          : (anchor && say(anchor)) || t('not answered');
    return { label: say(diagnosisQuestions[id].name), description: words, value: false };
  });
  const note = form.note ? [separator(t('{0} adds', name)), { label: form.note, value: false }] : [];
  const isRight = await pick(
    ask,
    t('Press Enter to save it, or Escape to leave; nothing is written until then'),
    [save, separator(t('What was understood')), ...lines, ...note],
  );
  if (!isRight) ask.leave();
}
