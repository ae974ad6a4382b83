import * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import type { Card } from '../../core/playbook/card';
import { isRefusal, type Refusal } from '../../core/refusal';
import { registerCommand, runCommand } from '../../platform/commands';
import type { EditorInUse, PlaceInNote } from '../../platform/editorInUse';
import { insertBlock } from '../../platform/insertBlock';
import { cardInSight } from './cardPage';
import { openDeck } from './deck';

/** What the openers need from outside. */
export interface OpenerNeeds {
  readonly inUse: EditorInUse;
  /** As for feedback: where what is prepared for a person waits, who is asked for where none is given. */
  openPrepared(person?: string): Promise<PlaceInNote | Refusal | undefined>;
}

/** Which opener: of which card, and its place there from 0. */
interface Chosen {
  readonly card: string;
  readonly opener: number;
}

/** `teamLead.copyOpener` and `teamLead.insertOpener`: a sentence to begin with, on the clipboard or in the note. */
export function registerOpeners(needs: OpenerNeeds): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('teamLead.copyOpener', {
      ask: given => choose(vscode.l10n.t('Copy Opener'), given),
      async run(given, interactive) {
        const text = await openerText(given);
        if (isRefusal(text)) return text;
        await vscode.env.clipboard.writeText(text);
        if (interactive) vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', text), 4000);
        return { text };
      },
    }),
    registerCommand('teamLead.insertOpener', {
      async ask(given) {
        const id = given.card ?? cardInSight();
        const template = id === undefined ? undefined : (await openDeck()).card(id)?.template;
        if (template === undefined) {
          const chosen = await choose(vscode.l10n.t('Insert Opener into Note'), given);
          return chosen && { ...given, ...chosen };
        }
        // A template is inserted as what it is, with its tab stops.
        await runCommand('teamLead.giveFeedback', {
          template,
          ...(given.person && { person: given.person }),
        });
        return undefined;
      },
      async run({ person, ...given }, interactive) {
        const text = await openerText(given);
        if (isRefusal(text)) return text;
        const cursor = person === undefined ? needs.inUse.place : undefined;
        if (!cursor && person === undefined && !interactive) return { refused: 'no-place-to-insert' };
        const place = cursor ?? (await needs.openPrepared(person));
        return place === undefined || isRefusal(place) ? place : insertBlock(place, { text });
      },
    }),
  );
}

/** Asks for what is open: the card in sight is meant where none is given; without one, any opener. */
async function choose(title: string, given: Partial<Chosen>): Promise<Chosen | undefined> {
  const deck = await openDeck();
  const id = given.card ?? cardInSight();
  const meant = id === undefined ? undefined : deck.card(id);
  if (meant && given.opener !== undefined) return { card: meant.id, opener: given.opener };
  const cards = meant ? [meant] : deck.cards;
  const [only, ...others] = cards.flatMap(card =>
    card.openers.map((label, opener) => ({ label, card: card.id, opener })),
  );
  if (meant && only && others.length === 0) return only;
  const chosen = await vscode.window.showQuickPick(cards.flatMap(rowsOf), {
    title,
    placeHolder: vscode.l10n.t('What would you like to say?'),
  });
  return chosen && 'card' in chosen ? { card: chosen.card, opener: chosen.opener } : undefined;
}

function rowsOf({ id, title, openers }: Card): (vscode.QuickPickItem | (vscode.QuickPickItem & Chosen))[] {
  if (openers.length === 0) return [];
  return [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...openers.map((label, opener) => ({ label, card: id, opener })),
  ];
}

async function openerText({
  card: id,
  opener = 0,
}: {
  card: string;
  opener?: number | undefined;
}): Promise<string | Refusal> {
  const deck = await openDeck();
  const card = deck.card(id);
  if (!card) {
    const ids = deck.cards.map(known => known.id);
    return { refused: 'no-such-card', about: closest(id, ids).join(', ') };
  }
  return card.openers[opener] ?? { refused: 'no-such-opener', about: String(card.openers.length) };
}
