import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import type { Person } from '../../core/notebook/subjects';
import { counted } from '../../core/text/counted';
import { dotted } from '../../core/text/dotted';
import { setContext } from '../../platform/contextKeys';
import { followPeople } from '../../platform/followPeople';
import { LiveTree } from '../../platform/liveTree';
import type { LiveNotes, PlaceOfNotes, RescannedNotes } from '../../platform/notesParts';
import type { Notice } from '../../platform/notice';
import { say } from '../../platform/say';
import { registerChooseFolder } from './chooseFolder';
import { registerDiagnostics } from './diagnostics';
import { registerFollowRename } from './followRename';
import { registerGroupPeopleByNeed } from './groupPeopleByNeed';
import { registerListPeopleByName } from './listPeopleByName';
import { type Arrangement, childrenOf, type PeopleNode, rootsOf } from './nodes';
import { registerOpenNoteToSide } from './openNoteToSide';
import { registerOpenProfile } from './openProfile';
import { registerRenamePerson } from './renamePerson';
import { treeItem } from './treeItem';

/** The part of the notes that the People view needs. */
export type PeopleNotes = LiveNotes & RescannedNotes & PlaceOfNotes;

/** Dependencies of the People view. */
export interface PeopleNeeds {
  readonly notes: PeopleNotes;
  readonly notice: Notice;
  /** Stores how the view is sorted, per workspace. */
  readonly memory: vscode.Memento;
}

const arrangementKey = 'teamLead.people.by';

/** The People view: everyone in the notes, the last 1:1s, what is open, and problems in the notes. */
export function registerPeople({ notes, notice, memory }: PeopleNeeds): vscode.Disposable {
  const arrangement = (): Arrangement => (memory.get(arrangementKey) === 'name' ? 'name' : 'need');
  const tree = new LiveTree<PeopleNode>(notes, {
    roots: people => rootsOf(people, arrangement(), notes.today().date),
    children: childrenOf,
    item: node => treeItem(node, notes.today().date),
  });
  const view = vscode.window.createTreeView('teamLead.people', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const tellArrangement = () => setContext('teamLead.people.by', arrangement());
  const arrange = async (how: Arrangement) => {
    await memory.update(arrangementKey, how);
    tree.refresh();
    await tellArrangement();
  };
  const follow = async () => {
    await tellArrangement();
    const people = await notes.people();
    showDue(view, people, notes.rootName);
    const missing = await notes.missingPlace();
    await setContext('teamLead.people', missing ?? (people.length > 0 ? 'some' : 'none'));
  };
  // Do not read the notes before activation is over.
  const first = setTimeout(follow);
  return vscode.Disposable.from(
    tree,
    view,
    { dispose: () => clearTimeout(first) },
    followPeople(notes, ({ state }) => state, follow),
    notice.onDidChange(() => {
      view.message = notice.text ?? '';
    }),
    notes.rescanWhenShown(view),
    registerGroupPeopleByNeed(arrange),
    registerListPeopleByName(arrange),
    registerDiagnostics(notes),
    registerOpenProfile(notes),
    registerOpenNoteToSide(),
    registerRenamePerson(notes),
    registerFollowRename(notes),
    vscode.commands.registerCommand(
      'teamLead.people.allowPlace',
      (place: unknown) => typeof place === 'string' && notes.allowPlace(place),
    ),
    registerChooseFolder(notes),
  );
}

/** Overdue 1:1s are a badge, which does not interrupt. The next ones are in the view's description. */
function showDue(
  view: vscode.TreeView<PeopleNode>,
  people: readonly Person[],
  rootName: string | undefined,
): void {
  const overdue = people.filter(person => person.state === 'overdue').length;
  const due = overdue + people.filter(person => person.state === 'due').length;
  view.description = dotted(due === 0 ? '' : vscode.l10n.t('{0} due', due), rootName);
  view.badge =
    overdue === 0 ? undefined : { value: overdue, tooltip: counted(say, counts.oneOnOnesOverdue, overdue) };
}
