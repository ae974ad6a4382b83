import * as vscode from 'vscode';
import { evidenceKey, type Packet } from '../../core/review/packet';
import { themeWords } from '../../core/review/packetMarkdown';
import { singleSpaced } from '../../core/singleSpaced';
import type { Ask } from '../../platform/ask';
import { shortDate } from '../../platform/dates';
import { pickMany, separator } from '../../platform/prompts';
import { say } from '../../platform/say';

/**
 * Asks what to include in a packet, first by theme and then line by line, with everything selected at first. Returns
 * the keys of the chosen lines.
 */
export async function choosePacket(ask: Ask, packet: Packet): Promise<ReadonlySet<string>> {
  if (packet.count === 0) return new Set();
  const name = (theme: Packet['themes'][number]) => themeWords(theme, packet.person.name, say);
  const themes = await pickMany(
    ask,
    vscode.l10n.t('Which parts belong in it? The next step shows their lines.'),
    packet.themes.map(theme => ({
      label: name(theme),
      description: String(theme.evidence.length),
      picked: true,
      value: theme,
    })),
  );
  if (themes.length === 0) return new Set();
  const lines = await pickMany(
    ask,
    vscode.l10n.t('Which lines belong in it?'),
    themes.flatMap(theme => [
      separator(name(theme)),
      ...theme.evidence.map(evidence => {
        return {
          label: singleSpaced(evidence.text).slice(0, 200),
          description: shortDate(evidence.date, ''),
          detail: (evidence.more ?? [])
            .map(({ text }) => singleSpaced(text))
            .join(' · ')
            .slice(0, 300),
          picked: true,
          value: evidenceKey(theme, evidence),
        };
      }),
    ]),
  );
  return new Set(lines);
}
