import * as v from 'valibot';
import * as vscode from 'vscode';
import type { ActionFact } from '../../core/actions/actionFact';
import type { Owner } from '../../core/actions/owner';
import { type CarriedOver, carriedOver } from '../../core/brief/carryOver';
import type { TopicFact } from '../../core/meetings/meetingReader';
import { raiseTopic } from '../../core/meetings/raiseTopic';
import type { TopicKind } from '../../core/meetings/topicItem';
import type { Located, Person } from '../../core/notebook/subjects';
import { isRefusal, type Refusal } from '../../core/refusal';
import { singleSpaced } from '../../core/singleSpaced';
import { dotted } from '../../core/text/dotted';
import { actionLabel, dueWords, ownerIcon, ownerWord } from '../../platform/actionWords';
import { asking } from '../../platform/ask';
import { askPerson } from '../../platform/askPerson';
import { registerCommand } from '../../platform/commands';
import { distance } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { plainLinks } from '../../platform/plainLinks';
import { newList, separator } from '../../platform/prompts';
import { showFault, showRefusal } from '../../platform/refusals';
import { showLine } from '../../platform/showLine';
import { tickAction } from '../../platform/tickAction';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { noteDocument } from './noteDocument';

export const contract = declareCommand({
  id: 'teamLead.carriedOver',
  title: 'Show What Is Still Open…',
  icon: '$(history)',
  takes: { person: field.text, date: v.exactOptional(field.calendarDate) },
  describeResult: 'The actions from before that day (by default today) that are still open.',
  returns: shape<{
    readonly actions: readonly {
      readonly uri: string;
      readonly line: number;
      readonly text: string;
      readonly owner?: Owner;
      readonly due?: string;
    }[];
    readonly topics: readonly {
      readonly uri: string;
      readonly line: number;
      readonly text: string;
      readonly kind: TopicKind;
    }[];
  }>(),
});

/** `teamLead.carriedOver`: lists the open actions from before a day, to view, open and complete in place. */
export function registerCarriedOver(notes: OpenNotes): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given) {
      if (given.person !== undefined) return { ...given, person: given.person };
      const editor = vscode.window.activeTextEditor;
      const note = editor && (await noteDocument(notes, editor.document));
      if (note?.person && note.date) return { person: note.person.id, date: note.date };
      const person = await asking(vscode.l10n.t('Still Open'), ask =>
        askPerson(ask, notes, { question: vscode.l10n.t('What is still open with…'), offersNew: false }),
      );
      return person === undefined || isRefusal(person) ? person : { person };
    },
    async run({ person: reference, date = notes.today().date }, interactive) {
      const find = () => personAndOpen(notes, reference, date);
      const found = await find();
      if (isRefusal(found)) return found;
      if (interactive) new Peek(notes, found.person, found.open, find).show();
      const { actions, topics } = found.open;
      return {
        actions: actions.map(({ uri, line, text, owner, due }) => ({
          uri,
          line,
          text,
          ...(owner && { owner }),
          ...(due && { due }),
        })),
        topics: topics.map(({ uri, line, text, kind }) => ({ uri, line, text, kind })),
      };
    },
  });
}

async function personAndOpen(
  notes: OpenNotes,
  reference: string,
  date: string,
): Promise<{ person: Person; open: CarriedOver } | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const person = notebook.person(reference, notes.today());
  return isRefusal(person) ? person : { person, open: carriedOver(person, date) };
}

interface Row extends vscode.QuickPickItem {
  readonly place?: { readonly uri: string; readonly line: number };
  /** Completes the action; `true` if done. */
  readonly tick?: () => Promise<boolean>;
}

/** The list: Enter opens, the button completes, and the list stays open for more. */
class Peek {
  readonly #list: vscode.QuickPick<Row>;

  constructor(
    private readonly notes: OpenNotes,
    private readonly person: Person,
    open: CarriedOver,
    private readonly find: () => Promise<{ open: CarriedOver } | Refusal>,
  ) {
    this.#list = newList(
      vscode.l10n.t('Still open: {0}', person.name),
      vscode.l10n.t('Enter opens the line. The check mark completes it there.'),
    );
    // The keyboard cannot reach a row's button, but it can reach this one.
    this.#list.buttons = [
      { iconPath: new vscode.ThemeIcon('check'), tooltip: vscode.l10n.t('Complete the Selected One') },
    ];
    this.#list.matchOnDescription = true;
    this.#list.items = this.#rows(open);
    this.#list.onDidAccept(() => this.#open());
    this.#list.onDidTriggerItemButton(({ item }) => this.#tick(item).catch(showFault));
    this.#list.onDidTriggerButton(() => this.#tick(this.#list.activeItems[0]).catch(showFault));
    this.#list.onDidHide(() => this.#list.dispose());
  }

  show(): void {
    this.#list.show();
  }

  #open(): void {
    const place = this.#list.activeItems[0]?.place;
    if (!place) return;
    this.#list.hide();
    showLine(place.uri, place.line).then(undefined, showFault);
  }

  async #tick(row: Row | undefined): Promise<void> {
    this.#list.busy = true;
    const ticked = await row?.tick?.();
    const found = ticked ? await this.find() : undefined;
    this.#list.busy = false;
    if (found && !isRefusal(found)) this.#list.items = this.#rows(found.open);
  }

  #rows({ actions, topics }: CarriedOver): Row[] {
    return [
      ...(actions.length > 0 ? [separator(vscode.l10n.t('Open actions'))] : []),
      ...actions.map(action => this.#actionRow(action)),
      ...(topics.length > 0 ? [separator(vscode.l10n.t('To raise'))] : []),
      ...topics.map(topic => this.#topicRow(topic)),
      ...(actions.length + topics.length === 0
        ? [{ label: vscode.l10n.t('Nothing is open from before.') }]
        : []),
    ];
  }

  #actionRow(action: Located<ActionFact>): Row {
    return {
      label: actionLabel(action),
      iconPath: ownerIcon(action.owner ?? 'nobody'),
      description: dotted(ownerWord(action, this.person.name), dueWords(action, this.notes.today().date)),
      buttons: [{ iconPath: new vscode.ThemeIcon('check'), tooltip: vscode.l10n.t('Complete') }],
      place: action,
      tick: () => tickAction(this.notes, action, 'complete'),
    };
  }

  #topicRow(topic: Located<TopicFact>): Row {
    return {
      label: singleSpaced(plainLinks(topic.text)),
      iconPath: new vscode.ThemeIcon('comment'),
      description: topic.date ? distance(topic.date, this.notes.today().date) : '',
      buttons: [{ iconPath: new vscode.ThemeIcon('check'), tooltip: vscode.l10n.t('Raised') }],
      place: topic,
      tick: () => this.#raise(topic),
    };
  }

  async #raise({ uri, line, text }: Located<TopicFact>): Promise<boolean> {
    const notebook = await this.notes.open();
    const written = isRefusal(notebook)
      ? notebook
      : await notebook.edit(uri, before => raiseTopic(before, line, text));
    if (isRefusal(written)) await showRefusal(written);
    return !isRefusal(written);
  }
}
