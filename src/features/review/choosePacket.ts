import * as vscode from 'vscode';
import { chosenOf, evidenceKey, type Packet } from '../../core/review/packet';
import { shortDate } from '../../platform/dates';
import { pickMany } from '../../platform/prompts';
import { themeWords } from './packetWords';

/**
 * Lets the lead choose what goes into a packet, first by theme and then line by line; all is chosen unless `before` says
 * what was last time. Gives the keys of what was chosen, `undefined` when the user leaves.
 */
export async function choosePacket(
  title: string,
  packet: Packet,
  before?: ReadonlySet<string>,
): Promise<ReadonlySet<string> | undefined> {
  if (packet.count === 0) return new Set();
  const was = before ? chosenOf(packet, before) : packet;
  const name = (theme: Packet['themes'][number]) => themeWords(theme.kind, theme.name, packet.person.name);
  const themes = await pickMany(
    title,
    vscode.l10n.t('Which parts belong in it? The next step shows their lines.'),
    packet.themes.map(theme => ({
      label: name(theme),
      description: String(theme.evidence.length),
      picked: was.themes.some(({ kind, name: named }) => kind === theme.kind && named === theme.name),
      value: theme,
    })),
  );
  if (!themes) return undefined;
  if (themes.length === 0) return new Set();
  const lines = await pickMany(
    title,
    vscode.l10n.t('Which lines belong in it?'),
    themes.flatMap(theme => [
      { label: name(theme), kind: vscode.QuickPickItemKind.Separator, value: '' },
      ...theme.evidence.map(evidence => {
        const key = evidenceKey(theme, evidence);
        return {
          label: evidence.text.replace(/\s+/g, ' ').slice(0, 200),
          description: shortDate(evidence.date, ''),
          detail: evidence.more
            ?.map(({ text }) => text.replace(/\s+/g, ' '))
            .join(' · ')
            .slice(0, 300),
          picked: before === undefined || before.has(key),
          value: key,
        };
      }),
    ]),
  );
  return lines && new Set(lines);
}
