import * as vscode from 'vscode';
import type { Refusal } from '../core/refusal';
import { plainMessage } from './plainMessage';

const log = vscode.window.createOutputChannel('Team Lead', { log: true });

/** The one thing a refusal offers to do. */
interface Remedy {
  readonly title: string;
  readonly run: () => unknown;
}

/** One or two sentences: what happened and what was kept. */
export function refusalMessage(refusal: Refusal): string {
  return words(refusal).message;
}

/** Shows a refusal with its one action, and waits for the user. */
export async function showRefusal(refusal: Refusal): Promise<void> {
  const { message, remedy } = words(refusal);
  const chosen = await vscode.window.showErrorMessage(
    plainMessage(message),
    ...(remedy ? [remedy.title] : []),
  );
  if (remedy && chosen === remedy.title) await remedy.run();
}

/** Asks the lead whether what a link leads to may be written, once for each place; `true` where it may from now on. */
export async function allowPlace({ about }: Refusal): Promise<boolean> {
  return (await vscode.commands.executeCommand('teamLead.people.allowPlace', about)) === true;
}

/** Shows something that should not have happened; the details go to the log. */
export async function showFault(fault: unknown): Promise<void> {
  log.error(fault instanceof Error ? fault : String(fault));
  const details = vscode.l10n.t('Show Details');
  const chosen = await vscode.window.showErrorMessage(
    plainMessage(
      vscode.l10n.t(
        'Team Lead could not finish: {0}',
        fault instanceof Error ? fault.message : String(fault),
      ),
    ),
    details,
  );
  if (chosen === details) log.show();
}

/** A place as its own system writes it: it lies outside of the workspace. */
function placeWords(address: string): string {
  const uri = vscode.Uri.parse(address);
  return uri.scheme === 'file' ? uri.fsPath : address;
}

function words(refusal: Refusal): { message: string; remedy?: Remedy } {
  const about = refusal.about ?? '';
  const file = vscode.workspace.asRelativePath(about.startsWith('file:') ? vscode.Uri.parse(about) : about);
  const openFile: Remedy = {
    title: vscode.l10n.t('Open the File'),
    run: () => showLine(about, refusal.line),
  };
  const openSettings: Remedy = {
    title: vscode.l10n.t('Choose Another Folder'),
    run: () => vscode.commands.executeCommand('workbench.action.openSettings', 'teamLead.folder'),
  };
  const lookUp: Remedy = {
    title: vscode.l10n.t('Look Up'),
    run: () => vscode.commands.executeCommand('teamLead.lookUp'),
  };
  switch (refusal.refused) {
    case 'no-folder':
      return {
        message: vscode.l10n.t(
          'Team Lead keeps its notes in a folder, and none is open. Nothing was written.',
        ),
        remedy: {
          title: vscode.l10n.t('Open Folder'),
          run: () => vscode.commands.executeCommand('vscode.openFolder'),
        },
      };
    case 'no-such-person':
      return {
        message: vscode.l10n.t('"person" {0} is not in the notes folder. Nothing was written.', about),
        remedy: {
          title: vscode.l10n.t('Add Person'),
          run: () => vscode.commands.executeCommand('teamLead.addPerson'),
        },
      };
    case 'several-people':
      return {
        message: vscode.l10n.t(
          '"person" is ambiguous; use one of these ids: {0}. Nothing was written.',
          about,
        ),
      };
    case 'file-exists':
      return {
        message: vscode.l10n.t('{0} is already there and was left as it is.', file),
        remedy: openFile,
      };
    case 'file-missing':
      return { message: vscode.l10n.t('{0} is no longer there. Nothing was written.', file) };
    case 'file-changed':
      return {
        message: vscode.l10n.t('{0} changed meanwhile and was left as it is. Please try again.', file),
        remedy: openFile,
      };
    case 'file-read-only':
      return {
        message: vscode.l10n.t('{0} cannot be written. Nothing was changed.', file),
        remedy: openSettings,
      };
    case 'file-not-utf8':
      return {
        message: vscode.l10n.t('{0} is not UTF-8 text, so it was not touched.', file),
        remedy: openFile,
      };
    case 'file-too-large':
      return {
        message: vscode.l10n.t(
          '{0} is larger than 256 kB or has more than 10,000 lines, so it is not read, and nothing was written to it. Move what is old into another file.',
          file,
        ),
        remedy: openFile,
      };
    case 'file-outside-notes':
      return { message: vscode.l10n.t('"uri" {0} is not in the notes folder. Nothing was changed.', file) };
    case 'link-leads-out':
      return {
        message: vscode.l10n.t(
          'A link in the notes leads out of the notes folder, to {0}. It is shown and was not written to.',
          placeWords(about),
        ),
        remedy: {
          title: vscode.l10n.t('Write There Too…'),
          run: () => allowPlace(refusal),
        },
      };
    case 'open-block':
      return {
        message: vscode.l10n.t(
          'A code block or comment in {0} is not closed, and the new line would vanish in it. Nothing was written.',
          file,
        ),
        remedy: openFile,
      };
    case 'edit-astray':
      return {
        message: vscode.l10n.t(
          '{0} is written in a way that Team Lead cannot change at line {1} without changing more than was meant. Nothing was changed.',
          file,
          (refusal.line ?? 0) + 1,
        ),
        remedy: openFile,
      };
    case 'merge-unsettled':
      return {
        message: vscode.l10n.t(
          'A merge left both versions in {0}, from line {1} on. Keep what holds and delete the lines with the markers; until then nothing is written.',
          file,
          (refusal.line ?? 0) + 1,
        ),
        remedy: openFile,
      };
    case 'not-an-action':
      return {
        message: vscode.l10n.t(
          '"line" {0} of {1} is not an action. Nothing was changed.',
          (refusal.line ?? 0) + 1,
          file,
        ),
        remedy: openFile,
      };
    case 'not-feedback':
      return {
        message: vscode.l10n.t(
          '"line" {0} of {1} is not in an entry of a feedback log. Nothing was changed.',
          (refusal.line ?? 0) + 1,
          file,
        ),
        remedy: openFile,
      };
    case 'line-changed':
      return {
        message: vscode.l10n.t('The action in {0} is no longer where it was. Nothing was changed.', file),
        remedy: openFile,
      };
    case 'no-such-template':
      return {
        message: vscode.l10n.t(
          '"template" is not the id of a template; the closest are: {0}. Nothing was written.',
          about,
        ),
      };
    case 'no-such-card':
      return {
        message: vscode.l10n.t(
          '"card" is not the id of a card; the closest are: {0}. Nothing was changed.',
          about,
        ),
        remedy: lookUp,
      };
    case 'not-in-playbook':
      return {
        message: vscode.l10n.t('"query" finds nothing in the playbook; the closest are: {0}.', about),
        remedy: lookUp,
      };
    case 'no-such-opener':
      return {
        message: vscode.l10n.t(
          '"opener" counts from 0, and this card has {0} openers. Nothing was changed.',
          about,
        ),
      };
    case 'front-matter-broken':
      return {
        message: vscode.l10n.t(
          'The front matter of {0} is written in a way that cannot be edited in place. Nothing was changed.',
          file,
        ),
        remedy: openFile,
      };
    case 'unsaved-changes':
      return {
        message: vscode.l10n.t(
          '{0} has unsaved changes. Save or revert it first; nothing was changed.',
          file,
        ),
        remedy: openFile,
      };
    case 'not-confirmed':
      return {
        message: vscode.l10n.t('"confirm" must be the id or the name of {0}. Nothing was deleted.', about),
      };
    case 'not-trashed':
      return {
        message: vscode.l10n.t(
          '{0} could not be moved to a trash, so it was left as it is. Where there is no trash, delete it yourself.',
          file,
        ),
        remedy: {
          title: vscode.l10n.t('Show in Explorer'),
          run: () => vscode.commands.executeCommand('revealInExplorer', vscode.Uri.parse(about)),
        },
      };
    case 'copy-differs':
      return {
        message: vscode.l10n.t(
          '{0} was not copied as it is. The notes stayed where they were; the copy may be incomplete.',
          file,
        ),
      };
    case 'not-copyable':
      return {
        message: vscode.l10n.t(
          '{0} is a link, a pipe or cannot be read, so a move would lose it. Nothing was moved. Take it out of the notes folder, and move the notes again.',
          file,
        ),
      };
    case 'place-in-people':
      return {
        message: vscode.l10n.t(
          '{0} is in the folder of the people, where a copy would be taken for notes. Nothing was copied. Choose another folder, such as exports.',
          file,
        ),
      };
    case 'not-exposed':
      return {
        message: vscode.l10n.t('The notes are not in a git repository that can be told to ignore them.'),
      };
    case 'exclude-is-link':
      return {
        message: vscode.l10n.t(
          '{0} leads to a file outside of the repository, so it was not written to. Replace the link with a file, or add the line to a .gitignore yourself.',
          file,
        ),
      };
    case 'still-taken':
      return {
        message: vscode.l10n.t(
          'The notes folder is ignored now, but git would still take {0}. Look for a repository of its own, a link, or a line that begins with "!" in a .gitignore file.',
          about,
        ),
      };
    case 'still-not-ignored':
      return {
        message: vscode.l10n.t(
          '{0} now names the notes, but another rule of the repository still includes them. Look for a line that begins with "!" in its .gitignore files.',
          file,
        ),
        remedy: openFile,
      };
    case 'no-such-expectation':
      return {
        message: vscode.l10n.t(
          '"expectation" {0} is not the id of an expectation. Nothing was changed.',
          about,
        ),
      };
    case 'expectation-unclear':
      return {
        message: vscode.l10n.t(
          'It is unclear where this expectation stands: see line {0} of {1}. Nothing was changed.',
          (refusal.line ?? 0) + 1,
          file,
        ),
        remedy: openFile,
      };
    case 'no-such-move':
      return {
        message: vscode.l10n.t('"to" is no step from here: {0}. Nothing was changed.', about),
      };
    case 'move-lacks':
      return {
        message: vscode.l10n.t('This step needs {0}. Nothing was changed.', about),
      };
    case 'not-within-two-days':
      return {
        message: vscode.l10n.t(
          '"until" {0} is not within the next 48 hours. Nothing was written.',
          about.replace('T', ' '),
        ),
      };
    case 'no-reading':
      return {
        message: vscode.l10n.t(
          '"task" {0} has no reading yet, so there is no style to start from. Nothing was written.',
          about,
        ),
        remedy: {
          title: vscode.l10n.t('Save Reading'),
          run: () => vscode.commands.executeCommand('teamLead.recordReading'),
        },
      };
    case 'no-such-task':
      return { message: vscode.l10n.t('"task" {0} is in nobody\'s notes. Nothing was written.', about) };
    case 'no-shared-task':
      return {
        message: vscode.l10n.t('No task is in the notes of several people yet. Nothing was written.'),
      };
    case 'nothing-to-draw':
      return {
        message: vscode.l10n.t('There is no reading to draw yet. Nothing was written.'),
        remedy: {
          title: vscode.l10n.t('Save Reading'),
          run: () => vscode.commands.executeCommand('teamLead.recordReading'),
        },
      };
    case 'no-markdown':
      return {
        message: vscode.l10n.t('No Markdown file is open whose wording could be checked.'),
      };
    case 'place-in-workspace':
      return {
        message: vscode.l10n.t(
          '{0} is in the workspace or already holds something. Nothing was moved.',
          file,
        ),
      };
    case 'nothing-visible':
      return {
        message: vscode.l10n.t(
          'A name needs at least one character that can be seen. Nobody was added. Type the name again.',
        ),
      };
    case 'too-few-behaviors':
      return {
        message: vscode.l10n.t(
          '"behaviors" must answer at least four of the six about direction and four of the six about support. Nothing was written.',
        ),
      };
    case 'no-form':
      return {
        message: vscode.l10n.t('There is no filled form for a reading in it. Nothing was written.'),
        remedy: {
          title: vscode.l10n.t('Make a Form'),
          run: () => vscode.commands.executeCommand('teamLead.askForReading'),
        },
      };
    case 'form-incomplete':
      return {
        message: vscode.l10n.t(
          'Too little is answered for a reading; still open: {0}. Nothing was written.',
          about,
        ),
      };
    case 'form-about-nobody':
      return {
        message: vscode.l10n.t(
          '"person" or "task" is missing, and the form does not say. Nothing was written.',
        ),
      };
    case 'nothing-selected':
      return {
        message: vscode.l10n.t(
          'Select what you want to save in a Markdown note, or put the cursor into it. Nothing was changed.',
        ),
      };
    case 'no-place-to-insert':
      return {
        message: vscode.l10n.t(
          '"person" is missing, and no Markdown file is open to insert into. Nothing was changed.',
        ),
        remedy: {
          title: vscode.l10n.t('Add Person'),
          run: () => vscode.commands.executeCommand('teamLead.addPerson'),
        },
      };
  }
}

async function showLine(uri: string, line = 0): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: new vscode.Range(line, 0, line, 0),
  });
}
