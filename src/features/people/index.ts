import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import type { Person } from '../../core/notebook/subjects';
import { counted } from '../../core/text/counted';
import { setContext } from '../../platform/contextKeys';
import { followPeople } from '../../platform/followPeople';
import { LiveTree } from '../../platform/liveTree';
import type { LiveNotes, LookingNotes, PlaceOfNotes } from '../../platform/notesParts';
import type { Notice } from '../../platform/notice';
import { say } from '../../platform/say';
import { registerChooseFolder } from './chooseFolder';
import { registerDiagnostics } from './diagnostics';
import { registerFollowRename } from './followRename';
import { childrenOf, type PeopleNode, PersonNode } from './nodes';
import { registerOpenProfile } from './openProfile';
import { registerRenamePerson } from './renamePerson';
import { treeItem } from './treeItem';

/** What the People view needs of the notes. */
export type PeopleNotes = LiveNotes & LookingNotes & PlaceOfNotes;

/** The People view: who is there, when you last met, what is open; and the problems in their notes. */
export function registerPeople(notes: PeopleNotes, notice: Notice): vscode.Disposable {
  const tree = new LiveTree<PeopleNode>(notes, {
    roots: people => people.map(person => new PersonNode(person)),
    children: childrenOf,
    item: node => treeItem(node, notes.today().date),
  });
  const view = vscode.window.createTreeView('teamLead.people', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const follow = async () => {
    const people = await notes.people();
    showDue(view, people);
    view.description = notes.rootName ?? '';
    await setContext(
      'teamLead.people',
      (await notes.hasPlace()) ? (people.length > 0 ? 'some' : 'none') : 'no-folder',
    );
  };
  // Reading the notes waits until activation is over.
  const first = setTimeout(follow);
  return vscode.Disposable.from(
    tree,
    view,
    { dispose: () => clearTimeout(first) },
    followPeople(notes, ({ state }) => state, follow),
    notice.onDidChange(() => {
      view.message = notice.text ?? '';
    }),
    notes.lookWith(view),
    registerDiagnostics(notes),
    registerOpenProfile(notes),
    registerRenamePerson(notes),
    registerFollowRename(notes),
    vscode.commands.registerCommand(
      'teamLead.people.allowPlace',
      (place: unknown) => typeof place === 'string' && notes.allowPlace(place),
    ),
    registerChooseFolder(notes),
  );
}

/** Overdue is a badge: a number to see, nothing that interrupts. */
function showDue(view: vscode.TreeView<PeopleNode>, people: readonly Person[]): void {
  const overdue = people.filter(person => person.state === 'overdue').length;
  view.badge =
    overdue === 0 ? undefined : { value: overdue, tooltip: counted(say, counts.oneOnOnesOverdue, overdue) };
}
