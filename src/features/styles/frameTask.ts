import * as v from 'valibot';
import type * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { framingOn } from '../../core/styles/framing';
import { type StyleId, styleIds } from '../../core/styles/model';
import { recommend } from '../../core/styles/recommend';
import type { Frame } from '../../core/styles/taskFrame';
import { taskNamed } from '../../core/styles/taskNamed';
import { registerCommand } from '../../platform/commands';
import { findPerson } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { anywhere } from '../../protocol/offered';
import { rule } from '../../protocol/rule';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-reading': { readonly task: string };
  }
}

export const contract = declareCommand({
  id: 'teamLead.frameTask',
  title: 'Show Task Demands',
  offered: anywhere,
  describe: 'One of `style`, `reading`, or `person` with `task`, whose notes have the reading.',
  takes: v.pipe(
    namedFields({
      person: v.exactOptional(field.text),
      task: v.exactOptional(field.text),
      style: v.exactOptional(v.picklist(styleIds)),
      reading: v.exactOptional(
        namedFields({
          ...field.reading,
        }),
      ),
      taskFrame: v.exactOptional(field.taskFrame),
    }),
    rule(
      'style',
      given =>
        given.style !== undefined ||
        given.reading !== undefined ||
        (given.person !== undefined && given.task !== undefined),
      'or "reading", or "person" with "task", is needed',
    ),
  ),
  describeResult: "The style the frame is for; differs from the reading's only during a chosen switch.",
  returns: shape<Frame & { readonly style: StyleId }>(),
});

/**
 * `teamLead.frameTask`: how to run a task in a style, as data; what is missing comes from the person's notes on the
 * task. Without arguments, `open` shows the questions on the style card.
 */
export function registerFrameTask(notes: OpenNotes, open: () => Promise<unknown>): vscode.Disposable {
  return registerCommand(contract, {
    async ask() {
      await open();
      return undefined;
    },
    async run({ person: reference, task, style, reading, taskFrame }) {
      const named = reference === undefined ? undefined : await findPerson(notes, reference);
      if (isRefusal(named)) return named;
      const found = named && task !== undefined ? taskNamed(named.person, task) : undefined;
      const known = reading ?? found?.latest;
      const wanted = style ?? (known && recommend(known).style);
      if (!wanted) return { refused: 'no-reading', task: task ?? '' };
      const framing = framingOn(notes.today().date, {
        style: wanted,
        ...(known && { competence: known.competence }),
        factors: taskFrame ?? found?.frame?.factors ?? {},
        choice: found?.choice,
      });
      return { ...framing.frame, style: framing.style };
    },
  });
}
