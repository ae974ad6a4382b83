import { nearTexts } from '../../content/notebook/near';
import { type Blocks, readParagraphs } from '../markdown/blocks';
import type { FrontMatter, NoteProblem } from '../markdown/frontMatter';
import { linesWithin } from '../markdown/linesWithin';
import { mergeConflict } from '../markdown/mergeConflict';
import { valueFix } from '../markdown/nearMiss';
import { mayBePrivate } from '../markdown/privateMark';
import { privateRowSteps } from '../markdown/privateParts';
import { isSteps, type MaybeSteps, runSync, type Steps } from '../steps';
import { nearDate } from '../text/nearWord';
import { isCopy } from './copyMark';
import { eachReader, type Note, type NoteFacts, type NoteKind, type Reader, type Readers } from './subjects';
import { unreadable } from './unreadable';

/**
 * Reads one file of a person's folder. Never fails: what cannot be read is in `problems`. `hidden`: the name of the
 * file or of a folder around it marks all of it as private.
 */
export function factsOf(
  readers: Readers,
  fileName: string,
  person: string,
  text: string,
  hidden = false,
): NoteFacts {
  return runSync(readingSteps(readers, fileName, person, text, hidden));
}

/** In characters. Reading this much takes a fraction of a millisecond, and pausing would take a tenth of it. */
const shortNote = 8_000;

/** Like `factsOf`, in steps: one for the parser and one or more for each reader; a short note takes a single one. */
export function* readingSteps(
  readers: Readers,
  fileName: string,
  person: string,
  text: string,
  hidden: boolean,
): Steps<NoteFacts> {
  try {
    const steps = read(readers, fileName, person, text, hidden);
    return text.length > shortNote ? yield* steps : runSync(steps);
  } catch (fault) {
    // A file that breaks a reader must not stop the others.
    const nothing = yield* read(readers, fileName, person, '', hidden);
    return { ...nothing, problems: [unreadable('file', fault)] };
  }
}

/** The facts of a file that says nothing. */
export function noFacts(readers: Readers, kind: NoteKind): NoteFacts {
  const known = blank.get(readers) ?? blankFor(readers);
  blank.set(readers, known);
  return { ...known, kind };
}

const blank = new WeakMap<Readers, NoteFacts>();

function blankFor(readers: Readers): NoteFacts {
  const nothing = eachReader(readers).map(([, reader]) => reader.nothing);
  // Assigning this many fields one by one makes a slow and large object; a copy of it is neither.
  return { ...(Object.assign({ kind: 'other', problems: [] }, ...nothing) as NoteFacts) };
}

function* read(
  readers: Readers,
  fileName: string,
  person: string,
  text: string,
  hidden: boolean,
): Steps<NoteFacts> {
  const blocks = readParagraphs(text);
  yield;
  const { frontMatter } = blocks;
  if (isCopy(frontMatter)) return noFacts(readers, 'copy');
  const all = eachReader(readers).map(([, reader]) => reader);
  const kind = kindOf(all, fileName, frontMatter);
  const problems = [...frontMatter.problems];
  const note: Note = { fileName, person, text, kind, blocks, problems };
  const parts: object[] = [];
  for (const reader of all) {
    const reading: MaybeSteps<object> = reader.read(note);
    const part = isSteps(reading) ? yield* reading : reading;
    if (part !== reader.nothing) parts.push(part);
    yield;
  }
  if (hidden || mayBePrivate(text)) {
    const { count } = blocks.lines;
    const rows = hidden ? [{ line: 0, end: count }] : yield* privateRowSteps(blocks);
    const isPrivate = linesWithin(rows, count);
    for (const part of parts) markPrivate(part, isPrivate);
    yield;
  }
  const found = [...withDateFixes(problems, blocks), ...conflicts(blocks, text)];
  for (const reader of all) {
    yield;
    const hints = reader.hints?.(note) ?? [];
    found.push(...(isSteps(hints) ? yield* hints : hints));
  }
  return Object.assign(noFacts(readers, kind), { problems: found }, ...parts) as NoteFacts;
}

/** What a note is, by its name and its front matter. */
export function kindOf(all: readonly Reader[], fileName: string, frontMatter: FrontMatter): NoteKind {
  const name = fileName.toLowerCase();
  const named = all.find(({ files }) => files && Object.hasOwn(files, name))?.files?.[name];
  if (named) return named;
  for (const reader of all) {
    const kind = reader.kind?.(fileName, frontMatter);
    if (kind) return kind;
  }
  return 'other';
}

/** Marks each fact in a private part, in place: the facts are newly read and not shared yet. */
function markPrivate(facts: object, isPrivate: (line: number) => boolean): void {
  for (const list of Object.values(facts)) {
    if (!Array.isArray(list)) continue;
    for (const fact of list as unknown[]) {
      if (typeof fact !== 'object' || fact === null || !('line' in fact)) continue;
      if (isPrivate(Number(fact.line))) Object.assign(fact, { private: true });
      markPrivate(fact, isPrivate);
    }
  }
}

/** The lead must settle what a merge left. */
function conflicts(blocks: Blocks, text: string): NoteProblem[] {
  const line = mergeConflict(text, blocks);
  return line === undefined ? [] : [{ line, message: nearTexts.unsettled }];
}

/** Adds a fix to each problem whose value can only mean one day. */
function withDateFixes(problems: readonly NoteProblem[], blocks: Blocks): readonly NoteProblem[] {
  return problems.map(problem => {
    const [key, text] = problem.values ?? [];
    const better = !problem.fix && key && text ? nearDate(text) : undefined;
    const fix = text && better ? valueFix(blocks, problem.line, text, better) : undefined;
    return fix ? { ...problem, fix } : problem;
  });
}
