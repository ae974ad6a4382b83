import * as vscode from 'vscode';
import { type Source, sourceLink } from '../../core/markdown/sourceLink';
import { capture } from '../../core/meetings/capture';
import { readTopic } from '../../core/meetings/topicItem';
import { join } from '../../core/notebook/address';
import { isRefusal } from '../../core/refusal';
import { Preset, registerCommand } from '../../platform/commands';
import { sourceAt, sourceAtCursor, sourceIn } from '../../platform/links';
import type { Notes } from '../../platform/notes';
import { askPerson, askText } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import type { CommandArguments } from '../../protocol/arguments';

/**
 * `teamLead.capture`: a thought about a person, into their inbox, without leaving the editor. What is selected is linked.
 * `teamLead.captureLine` and `teamLead.captureCommit` are the same about a line and about a commit of a file's history.
 */
export function registerCapture(notes: Notes): vscode.Disposable {
  return vscode.Disposable.from(
    registerCaptureText(notes),
    vscode.commands.registerCommand('teamLead.captureLine', (place?: unknown) =>
      vscode.commands.executeCommand('teamLead.capture', new Preset({ source: sourceOfLine(place) })),
    ),
    vscode.commands.registerCommand('teamLead.captureCommit', (item?: unknown, file?: unknown) =>
      vscode.commands.executeCommand('teamLead.capture', new Preset({ source: sourceOfCommit(item, file) })),
    ),
  );
}

function registerCaptureText(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Add to 1:1');
  return registerCommand('teamLead.capture', {
    async ask(given: Partial<CommandArguments<'teamLead.capture'>> & { readonly source?: Source }) {
      // What was selected when the command was called, before a prompt takes the focus.
      const source = given.source ?? sourceAtCursor();
      const person = given.person ?? (await askPerson(notes, title));
      if (person === undefined || isRefusal(person)) return person;
      const typed =
        given.text ??
        (await askText(
          title,
          vscode.l10n.t(
            'What do you want to remember? Begin with "praise:", "concern:" or "private:" to mark it.',
          ),
        ));
      if (!typed) return undefined;
      const { text, kind } = readTopic(typed);
      const link = given.link ?? (source && (await linkFromInbox(notes, person, source)));
      return { person, text: text || typed, kind: given.kind ?? kind, link };
    },
    run: ({ person: reference, text, kind, link }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const written = await capture(notebook, person, {
          text,
          kind: kind ?? 'topic',
          date: notes.today().date,
          link,
        });
        if (isRefusal(written)) return written;
        if (interactive) {
          vscode.window.setStatusBarMessage(
            vscode.l10n.t('$(check) Kept for your next 1:1 with {0}', person.name),
            5000,
          );
        }
        return { uri: written.uri, line: written.line };
      }),
  });
}

/** The line whose number was clicked, or the one the cursor is in. */
function sourceOfLine(place: unknown): Source | undefined {
  if (typeof place !== 'object' || place === null || !('uri' in place) || !('lineNumber' in place))
    return sourceAtCursor(true);
  const { uri, lineNumber } = place;
  if (!(uri instanceof vscode.Uri) || typeof lineNumber !== 'number') return sourceAtCursor(true);
  const line = lineNumber - 1;
  // A click on a line that is selected is about the selection.
  const selection = vscode.window.activeTextEditor?.selection;
  const isSelected =
    selection && !selection.isEmpty && selection.start.line <= line && line <= selection.end.line;
  return isSelected ? sourceAtCursor() : sourceIn(uri, new vscode.Range(line, 0, line, 1));
}

/** A commit of a file's history, as Git lists it in the Timeline. */
function sourceOfCommit(item: unknown, file: unknown): Source | undefined {
  if (!(file instanceof vscode.Uri)) return undefined;
  const ref = typeof item === 'object' && item !== null && 'ref' in item ? item.ref : undefined;
  return sourceAt(file, undefined, typeof ref === 'string' ? ref : undefined);
}

async function linkFromInbox(notes: Notes, person: string, source: Source): Promise<string | undefined> {
  const notebook = await notes.open();
  return isRefusal(notebook)
    ? undefined
    : sourceLink(source, join(notebook.root, 'people', person, 'inbox.md'));
}
