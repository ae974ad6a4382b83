import * as vscode from 'vscode';
import type { Source } from '../../core/markdown/sourceLink';
import { type CaptureChoice, captureChoices, lineWithName } from '../../core/meetings/captureChoices';
import { mentionOf, readMention } from '../../core/meetings/mention';
import { type Tie, tieText } from '../../core/meetings/tie';
import type { TopicKind } from '../../core/meetings/topicItem';
import { noteFiles, noteOf } from '../../core/notebook/layout';
import type { Person } from '../../core/notebook/subjects';
import { byNeed } from '../../core/people/whoNeedsYou';
import { singleSpaced } from '../../core/singleSpaced';
import { publicPerson } from '../../core/subjects/publicPerson';
import type { TeamNotebook } from '../../core/subjects/teamNotebook';
import { dotted } from '../../core/text/dotted';
import { shownNames } from '../../core/text/shownNames';
import type { Ask } from '../../platform/ask';
import { runCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { personDue } from '../../platform/personDue';
import { plainIcons } from '../../platform/plainIcons';
import { newList } from '../../platform/prompts';
import { SyncedRows } from '../../platform/syncedRows';
import { TypedAhead } from './typedAhead';

/** A thought as it will be saved, without the link to the selection. */
export interface Thought {
  readonly person: string;
  readonly text: string;
  readonly kind: TopicKind;
}

interface Row extends vscode.QuickPickItem {
  readonly choice: CaptureChoice;
}

/** What is known before the user types. */
export interface CaptureStart {
  readonly line: string;
  readonly source: Source | undefined;
}

/** Asks for a thought in one line that names the person: `@dana praise: kept calm`. Previews what Enter will do. */
export function askCapture(
  ask: Ask,
  notes: OpenNotes,
  notebook: TeamNotebook,
  { line, source }: CaptureStart,
): Promise<Thought> {
  const question = vscode.l10n.t(
    '“@”, a name, and what you want to remember: @dana praise: stayed calm on Friday',
  );
  return ask.steps.ask<Thought>(question, async ({ kept }) => {
    let typed = (kept as string | undefined) ?? line;
    for (;;) {
      const people = byNeed(notebook.people(notes.today()));
      const done =
        people.length === 0
          ? 'add'
          : await showLine({ title: ask.title, question, people, notes, notebook, source, typed });
      if (done === undefined) return { did: 'leave' };
      if (done !== 'add') {
        typed = done.typed;
        if (done.thought) return { did: 'answer', value: done.thought, kept: typed };
      }
      // The command runs its own prompts; the typed line is kept meanwhile.
      const added = (await runCommand('teamLead.addPerson', {}))?.person;
      if (added === undefined && people.length === 0) return { did: 'leave' };
      if (added === undefined) continue;
      const now = notebook.people(notes.today());
      typed = lineWithName(typed, readMention(typed, now), added, now);
    }
  });
}

/** The line to start with if the person is known. */
export function lineFor(person: Person, people: readonly Person[]): string {
  return `@${mentionOf(person, people)} `;
}

interface Shown {
  readonly title: string;
  readonly question: string;
  readonly people: readonly Person[];
  readonly notes: OpenNotes;
  readonly notebook: TeamNotebook;
  readonly source: Source | undefined;
  readonly typed: string;
}

/** The outcome: a thought to save, a person to add, or `undefined`. */
type Done = { readonly typed: string; readonly thought?: Thought } | undefined;

async function showLine({ title, question, people, notes, notebook, source, typed }: Shown): Promise<Done> {
  const list = newList<Row>(title, question);
  const rows = new SyncedRows(list);
  const ahead = new TypedAhead();
  const known = new Map(people.map(person => [person.id, person]));
  const ties = new Map<string, readonly Tie[]>();
  const tiesOf = (id: string): readonly Tie[] => {
    const found = ties.get(id) ?? tiesTo(known.get(id));
    ties.set(id, found);
    return found;
  };
  const names = shownNames(people);
  const nameOf = (id: string) => plainIcons(names.get(id) ?? id);
  let line = typed;
  const show = () => {
    const { choices, unknown } = captureChoices(line, people, tiesOf);
    rows.show(choices.map(choice => ({ ...rowFor(choice, unknown), choice, alwaysShow: true })));
  };
  const rowFor = (choice: CaptureChoice, unknown: string | undefined): vscode.QuickPickItem => {
    switch (choice.does) {
      case 'save': {
        const tied = tieText(
          choice.text,
          tiesOf(choice.person),
          noteOf(notebook.root, choice.person, 'inbox'),
        );
        const to = [
          kindWord(choice.kind),
          ...tied.ties.map(tieWords),
          source && `$(link) ${plainIcons(placeOf(source))}`,
        ];
        return {
          label: vscode.l10n.t('$(add) Add to 1:1 with {0}', nameOf(choice.person)),
          description: dotted(...to),
          detail: plainIcons(singleSpaced(choice.text)),
        };
      }
      case 'name': {
        const person = known.get(choice.person);
        return {
          label: nameOf(choice.person),
          description: dotted(
            person && personDue(person, notes.today().date),
            person?.role && plainIcons(person.role),
          ),
        };
      }
      case 'kind':
        return { label: `${choice.kind}:`, description: kindHint(choice.kind) };
      case 'tie':
        return { label: `#${plainIcons(choice.tie.name)}`, description: tieKind(choice.tie) };
      case 'add':
        return {
          label: vscode.l10n.t('$(person-add) New person…'),
          ...(unknown && {
            description: vscode.l10n.t('Nobody is called {0}. Who is it?', plainIcons(unknown)),
          }),
        };
      case 'wait':
        return {
          label: vscode.l10n.t('$(edit) Type what you want to remember'),
          description: vscode.l10n.t('“#” ties it to a task or an expectation'),
        };
    }
  };
  try {
    return await new Promise<Done>(resolve => {
      list.onDidChangeValue(value => {
        const should = ahead.said(value);
        line = should ?? value;
        if (should !== undefined) list.value = should;
        show();
      });
      list.onDidAccept(() => {
        const choice = rows.chosen?.choice;
        if (choice?.does === 'save') {
          const { text } = tieText(
            choice.text,
            tiesOf(choice.person),
            noteOf(notebook.root, choice.person, 'inbox'),
          );
          resolve({ typed: line, thought: { person: choice.person, text, kind: choice.kind } });
        } else if (choice?.does === 'add') resolve({ typed: line });
        else if (choice && 'line' in choice) {
          list.value = ahead.replace(line, choice.line);
          line = choice.line;
          show();
        }
      });
      list.onDidHide(() => resolve(undefined));
      list.value = line;
      show();
      list.show();
    });
  } finally {
    rows.dispose();
    list.dispose();
  }
}

/**
 * The tasks and expectations of a person that others may see: a line that is not private must not name private ones.
 */
function tiesTo(person: Person | undefined): readonly Tie[] {
  if (!person) return [];
  const { tasks, expectations, uri } = publicPerson(person);
  const file = new URL(noteFiles.tasks, uri).href;
  return [
    ...tasks.map(({ name }): Tie => ({ kind: 'task', name, uri: file })),
    ...expectations.map(({ title, uri: place }): Tie => ({ kind: 'expectation', name: title, uri: place })),
  ];
}

function placeOf({ label, lines, commit }: Source): string {
  return [lines ? `${label}:${lines.first + 1}` : label, commit?.slice(0, 8)].filter(Boolean).join(' ');
}

function kindWord(kind: TopicKind): string {
  return {
    topic: vscode.l10n.t('topic'),
    praise: vscode.l10n.t('praise'),
    concern: vscode.l10n.t('concern'),
    private: vscode.l10n.t('private'),
  }[kind];
}

function kindHint(kind: Exclude<TopicKind, 'topic'>): string {
  return {
    praise: vscode.l10n.t('what went well'),
    concern: vscode.l10n.t('what did not'),
    private: vscode.l10n.t('left out of shared copies, not secret'),
  }[kind];
}

function tieKind({ kind }: Tie): string {
  return kind === 'task' ? vscode.l10n.t('task') : vscode.l10n.t('expectation');
}

function tieWords(tie: Tie): string {
  return tie.kind === 'task'
    ? vscode.l10n.t('task {0}', plainIcons(tie.name))
    : vscode.l10n.t('expectation {0}', plainIcons(tie.name));
}
