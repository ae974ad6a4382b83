import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { asking } from '../../platform/ask';
import type { OpenNotes } from '../../platform/notesParts';
import { openInNotes } from '../../platform/openInNotes';
import { pick } from '../../platform/prompts';
import type { Source } from './insight';

/** Opens the line behind a mark; if there are several, the lead chooses one. */
export async function openSource(
  notes: Pick<OpenNotes, 'open'>,
  title: string,
  sources: readonly Source[],
): Promise<void> {
  const [first, ...others] = sources;
  const source =
    others.length === 0
      ? first
      : await asking<Source>(title, ask =>
          pick(
            ask,
            vscode.l10n.t('Which line do you want to open?'),
            sources.map(each => ({ label: each.label, description: each.about, value: each })),
          ),
        );
  if (source && !isRefusal(source)) await openInNotes(notes, source.uri, source.line);
}
