import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { contracts } from '../support/contracts.mjs';
import { leadsToPrompt } from '../support/promptingFiles.mjs';
import { holds } from '../support/whenClause.mjs';

interface Entry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const menus: Readonly<Record<string, readonly Entry[]>> = contributes.menus;
const most = 9;

/** Every `contextValue` of the tree rows, from the code that creates them. */
const rowKinds: readonly string[] = [
  ...new Set(
    readdirSync('src/features', { recursive: true })
      .map(String)
      .filter(file => file.endsWith('.ts'))
      .map(file => readFileSync(path.join('src/features', file), 'utf8'))
      .flatMap(source =>
        [...source.matchAll(/contextValue = ([^;]+);/g)].flatMap(([, value = '']) =>
          [...value.matchAll(/['`]([\w.-]+)['`]/g)].map(([, kind = '']) => kind),
        ),
      ),
  ),
  ...['task', 'notes', 'topics', 'feedback', 'expectations'].map(group => `group.${group}`),
];
const views = Object.values<{ id: string }[]>(contributes.views).flatMap(all => all.map(({ id }) => id));

/** Everything else that may be true at once when a menu opens. */
const peopleStates = [
  { 'teamLead.people': 'some', 'teamLead.people.by': 'need', 'teamLead.exposed': true },
  { 'teamLead.people': 'some', 'teamLead.people.by': 'name', 'teamLead.exposed': false },
  { 'teamLead.people': 'none', 'teamLead.people.by': 'need', 'teamLead.exposed': false },
];

const where = (context: Readonly<Record<string, unknown>>) => (key: string) => context[key];
const isInline = ({ group = '' }: Entry) => group.startsWith('inline');

describe('a menu', () => {
  it('of a row has at most nine entries and three icons', () => {
    let fullest = 0;
    for (const view of views) {
      for (const viewItem of rowKinds) {
        for (const state of peopleStates) {
          const shown = (menus['view/item/context'] ?? []).filter(({ when }) =>
            holds(when, where({ ...state, view, viewItem })),
          );
          const listed = shown.filter(entry => !isInline(entry));
          fullest = Math.max(fullest, listed.length);
          assert.ok(listed.length <= most, `${view} ${viewItem}: ${listed.length}`);
          assert.ok(shown.length - listed.length <= 3, `${view} ${viewItem}: icons`);
          const commands = listed.map(({ command, submenu }) => command ?? submenu);
          assert.equal(new Set(commands).size, commands.length, `${view} ${viewItem} says something twice`);
        }
      }
    }
    assert.ok(fullest > 4, 'the kinds of rows are found');
  });

  it('of a view, an editor or another menu has at most nine entries', () => {
    const contexts = peopleStates.flatMap(state =>
      [...views, ''].map(view => ({
        ...state,
        view,
        editorLangId: 'markdown',
        editorHasSelection: true,
        resourceScheme: 'team-lead-card',
        resourcePath: '/x',
      })),
    );
    for (const [menu, entries] of Object.entries(menus)) {
      if (menu === 'view/item/context' || menu === 'commandPalette') continue;
      for (const context of contexts) {
        const shown = entries.filter(({ when }) => holds(when, where(context)));
        assert.ok(shown.length <= most, `${menu} ${context.view}: ${shown.length}`);
      }
    }
  });

  it('that a row opens exists, and each one is used', () => {
    const named = contributes.submenus.map(({ id }: { id: string }) => id);
    const led = Object.values(menus).flatMap(entries => entries.flatMap(({ submenu }) => submenu ?? []));
    assert.deepEqual([...new Set(led)].sort(), [...named].sort());
    for (const id of named) assert.ok((menus[id] ?? []).length > 1, id);
  });
});

describe('a person’s menu', () => {
  it('offers a plan for them, and copies of their notes', () => {
    const commandsIn = (entries: readonly Entry[]): readonly string[] =>
      entries.flatMap(({ command, submenu }) => [
        ...(command ? [command] : []),
        ...(submenu ? commandsIn(menus[submenu] ?? []) : []),
      ]);
    const context = { view: 'teamLead.people', viewItem: 'person' };
    const shown = (menus['view/item/context'] ?? []).filter(({ when }) => holds(when, where(context)));
    const commands = commandsIn(shown.filter(entry => !isInline(entry)));
    for (const name of ['makePlan', 'setExpectation', 'sharePerson', 'exportPerson', 'deletePerson'])
      assert.ok(commands.includes(`teamLead.${name}`), name);
    assert.equal(new Set(commands).size, commands.length, 'says something twice');
  });
});

describe('an empty People view', () => {
  it('says one thing for each reason, and offers a folder only if it would help', () => {
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
    const said = (state: string) =>
      contributes.viewsWelcome
        .filter(
          ({ view, when }: { view: string; when: string }) =>
            view === 'teamLead.people' && holds(when, where({ 'teamLead.people': state })),
        )
        .map(({ contents }: { contents: string }) => words[contents.replaceAll('%', '')]);
    for (const state of ['none', 'no-folder', 'no-home']) assert.equal(said(state).length, 1, state);
    assert.match(said('no-folder')[0], /command:vscode\.openFolder/);
    assert.doesNotMatch(said('no-home')[0], /openFolder|addPerson/);
    assert.match(said('no-home')[0], /openSettings/);
  });
});

describe('the palette', () => {
  /** Commands that work without a folder, people or an editor. */
  const anywhere = [
    'teamLead.balanceForm',
    'teamLead.copyOpener',
    'teamLead.diagnose',
    'teamLead.exploreSample',
    'teamLead.frameTask',
    'teamLead.lookUp',
    'teamLead.openSituation',
    'teamLead.openStyleCard',
    'teamLead.practice',
    'teamLead.recommendStyle',
    'teamLead.toggleSharedScreen',
  ];
  const palette = new Map((menus.commandPalette ?? []).map(({ command, when }) => [command, when]));
  const offered = (context: Readonly<Record<string, unknown>>) =>
    contributes.commands
      .filter(
        ({ command, enablement }: { command: string; enablement?: string }) =>
          holds(palette.get(command), where(context)) && holds(enablement, where(context)),
      )
      .map(({ command }: { command: string }) => command)
      .sort();
  const usual = { 'config.teamLead.folder': 'team-notes' };

  it('offers in an empty window only commands that work there', () => {
    const empty = { ...usual, workbenchState: 'empty' };
    assert.deepEqual(offered(empty), anywhere);
    for (const missing of ['no-folder', 'no-home'])
      assert.deepEqual(offered({ ...empty, 'teamLead.people': missing }), anywhere);
  });

  it('additionally offers in an empty folder only ways to start', () => {
    const begins = [
      ...anywhere,
      'teamLead.addPerson',
      'teamLead.checkBalance',
      'teamLead.makePlan',
      'teamLead.newScenario',
      'teamLead.newTemplate',
    ].sort();
    assert.deepEqual(offered({ ...usual, workbenchState: 'folder', 'teamLead.people': 'none' }), begins);
    assert.deepEqual(offered({ ...usual, workbenchState: 'folder' }), begins);
  });

  it('offers nearly everything if there are people, even elsewhere and not yet found', () => {
    const there = offered({ ...usual, workbenchState: 'folder', 'teamLead.people': 'some' });
    assert.ok(there.length > 40, String(there.length));
    assert.deepEqual(offered({ workbenchState: 'folder', 'config.teamLead.folder': '~/notes' }), there);
  });

  it('lists each restricted command once, and none that does not exist', () => {
    const ids = contributes.commands.map(({ command }: { command: string }) => command);
    assert.equal(palette.size, menus.commandPalette?.length);
    for (const id of ids) assert.equal(palette.has(id), !anywhere.includes(id), id);
  });
});

describe('an ellipsis', () => {
  /** Their prompts belong to another command, or are questions in a view. */
  const askElsewhere = [
    'teamLead.agreeExpectation',
    'teamLead.captureCommit',
    'teamLead.captureLine',
    'teamLead.chooseFolder',
    'teamLead.diagnose',
    'teamLead.proposeExpectation',
  ];

  it('ends the titles of exactly the commands that prompt', async () => {
    const wrong = (await contracts()).flatMap(({ id, title, file }) => {
      const asks = leadsToPrompt(file) || askElsewhere.includes(id);
      return asks === title.endsWith('…') && !title.includes('...') ? [] : [`${id}: ${title}`];
    });
    assert.deepEqual(wrong, []);
  });
});
