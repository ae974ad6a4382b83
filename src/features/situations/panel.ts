import * as vscode from 'vscode';
import { ownId } from '../../core/notebook/layout';
import { boardOf, liveBoard, liveRows } from '../../core/playbook/situationBoard';
import { shownNames } from '../../core/text/shownNames';
import { runCommand } from '../../platform/commands';
import { concerns } from '../../platform/notesChange';
import { EditorPanel } from '../../platform/panels/editorPanel';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import type { OwnAskOf } from '../../protocol/panel';
import { type SituationState, situationPanel } from '../../protocol/situationPanel';
import { situationNamed, situations } from './library';

/** What is shown: a situation of the playbook, a live one, or the list. */
interface Shown {
  readonly card?: string;
  readonly uri?: string;
}

/** The only situations page in the editor area; it follows the lead's own notes. */
export class SituationPanel implements vscode.Disposable {
  readonly #notes: PanelNeeds['notes'];
  readonly #panel: EditorPanel<typeof situationPanel>;
  #shown: Shown = {};

  constructor(needs: PanelNeeds) {
    const { notes } = needs;
    this.#notes = notes;
    this.#panel = new EditorPanel(needs, {
      viewType: 'teamLead.situation',
      name: 'situation',
      title: vscode.l10n.t('Situations'),
      protocol: situationPanel,
      state: () => this.#state(),
      tab: ({ board }) => board?.live?.name ?? board?.title ?? vscode.l10n.t('Situations'),
      answer: request => this.#answer(request),
      restored: ({ board }) => {
        if (board?.live) this.#shown = { uri: board.live.uri };
        else if (board?.id !== undefined) this.#shown = { card: board.id };
      },
      follow: refresh =>
        notes.onDidChange(change => {
          const ids = notes.known?.map(({ id }) => id) ?? [];
          if (concerns(change, [ownId, ...ids])) refresh();
        }),
    });
  }

  /** Opens the page for this content, or reveals it. */
  show(shown: Shown): void {
    this.#shown = shown;
    this.#panel.show();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #state(): SituationState {
    const { known: people = [], own } = this.#notes;
    const names = shownNames(people);
    const board = this.#board();
    return {
      today: this.#notes.today().date,
      ...(own && { live: liveRows(own.situations, situations()) }),
      people: people.map(({ id, name }) => ({ id, name: names.get(id) ?? name })),
      library: situations().map(({ id, title, summary, words }) => ({ id, title, summary, words })),
      ...(board && { board }),
    };
  }

  #board(): SituationState['board'] {
    const { uri, card } = this.#shown;
    const fact = this.#notes.own?.situations.find(each => each.uri === uri);
    if (fact) return liveBoard(fact, situationNamed(fact.situation));
    const situation = situationNamed(card);
    return situation && boardOf(situation);
  }

  async #answer(request: OwnAskOf<typeof situationPanel>): Promise<unknown> {
    switch (request.type) {
      case 'list':
        return this.#turnTo({});
      case 'openCard':
        return this.#turnTo({ card: request.card });
      case 'openLive':
        return this.#turnTo({ uri: request.uri });
      case 'name':
        return this.#panel.run('teamLead.nameSituation', { card: request.card, name: request.name });
      case 'tick': {
        const { uri, act, on } = request;
        await runCommand('teamLead.tickSituation', on ? { uri, tick: [act] } : { uri, untick: [act] });
        // It was refused: repaint the unchanged state.
        return this.#panel.refresh();
      }
      case 'act': {
        const { uri, acts, person, due } = request;
        return this.#panel.run('teamLead.addSituationActions', {
          uri,
          acts: [...acts],
          ...(person === undefined ? { mine: true } : { person }),
          ...(due === undefined ? { noDue: true } : { due }),
        });
      }
      case 'close':
        return this.#panel.run('teamLead.closeSituation', { uri: request.uri });
    }
  }

  #turnTo(shown: Shown): void {
    this.#shown = shown;
    this.#panel.refresh();
  }
}
