import assert from 'node:assert/strict';
import { problemTexts } from '../../../src/content/notebook/problems';
import { briefMarkdown } from '../../../src/core/brief/briefMarkdown';
import { dayShape } from '../../../src/core/brief/dayShape';
import { deskOf, privateLines } from '../../../src/core/brief/desk';
import { deskShape } from '../../../src/core/brief/deskShape';
import { prepare } from '../../../src/core/brief/prepare';
import { dayOf } from '../../../src/core/brief/today';
import { gapsBetween } from '../../../src/core/expectations/gaps';
import { findInNote } from '../../../src/core/find/find';
import { balanceEvidence } from '../../../src/core/growth/balanceEvidence';
import { figuresOf } from '../../../src/core/insights/figures';
import { insightsOf } from '../../../src/core/insights/insightsOf';
import { Linter } from '../../../src/core/lint/lint';
import type { LintPlace } from '../../../src/core/lint/parts';
import { decode, decodeLeniently } from '../../../src/core/notebook/noteText';
import { needGroups } from '../../../src/core/people/whoNeedsYou';
import { shareCopySteps } from '../../../src/core/privacy/shareCopy';
import { freshWeeks } from '../../../src/core/styles/freshness';
import { readForm } from '../../../src/core/styles/readingForm';
import { stylePersonShape } from '../../../src/core/styles/stylePerson';
import { factSteps } from '../../../src/core/subjects/readFacts';
import { sharedScreen } from '../../../src/core/subjects/sharedScreen';
import { snapshotOf } from '../../../src/core/subjects/snapshot';
import { stylePeople } from '../../../src/core/tasks/stylePeople';
import { inEnglish } from '../../../src/core/text/say';
import { calendarFile } from '../../../src/features/cadence/calendarFile';
import { checked } from '../../../src/protocol/panel';
import { lintOptions } from '../lintCorpus';
import { notebookOf, root, today } from '../notebookFixture';
import type { MutatedNote } from './mutatedNote';
import { type Slow, Slowest } from './slowest';

const { date } = today;
const period = { from: '2026-08-31', to: date };
const ada = {
  'people/ada/profile.md': '---\nname: Ada\ncadence: P1W\n---\n',
  'people/ada/2026-11-20.md': '- [ ] Pair @me due:2026-12-01\n',
};
const places: readonly LintPlace[] = ['feedback', 'inbox', 'note', 'meeting', 'text'];

/** A notebook that contains this note and others. */
export async function notebookWith({ path, bytes }: MutatedNote) {
  const of = await notebookOf(ada);
  of.files.put(`${root}/${path.split('/').map(encodeURIComponent).join('/')}`, bytes);
  await of.notebook.load();
  return of;
}

/**
 * Runs every reader on a note. Fails if a reader throws, if other people's notes changed, or if a page would reject
 * what it is sent. Returns the slowest single call.
 */
export async function readNote(note: MutatedNote): Promise<Slow> {
  const slowest = new Slowest();
  const name = note.path.slice(note.path.lastIndexOf('/') + 1);
  const text = decode(note.bytes) ?? decodeLeniently(note.bytes);
  const facts = slowest.all('reading', factSteps(name, 'bad', text));
  for (const { message } of facts.problems) assert.notEqual(message, problemTexts.beyond, 'a reader threw');
  // Lint each note as only one kind of place, because that takes longer than everything else.
  const place = places[note.bytes.length % places.length] ?? 'text';
  const linter = new Linter(place, lintOptions);
  slowest.all(`checking the wording as ${place}`, linter.steps(text));
  slowest.all('leaving out what is private', shareCopySteps(text));
  slowest.do('finding words', () => findInNote(text, ['the', 'a'], date));
  slowest.do('reading it as a form', () => readForm(text));

  const { notebook, files } = await notebookWith(note);
  for (const view of [undefined, sharedScreen]) {
    if (view) notebook.index.setView(view);
    const people = slowest.do('putting people together', () => notebook.people(today));
    const own = slowest.do('putting the own notes together', () => notebook.own(today));
    const other = people.find(({ id }) => id === 'ada');
    assert.deepEqual([other?.name, other?.actions.length, other?.problems.length], ['Ada', 1, 0]);
    slowest.do('the snapshot', () => snapshotOf(people));
    slowest.do('who needs somebody', () => needGroups(people, date));
    const day = slowest.all('the day', dayOf([...people, own], date));
    assert.ok(checked(dayShape, day), 'the page of the day takes its state');
    const insights = slowest.all(
      'insights',
      insightsOf([...people, own], { period, today: date, firstDay: 1 }),
    );
    slowest.do('figures', () => figuresOf(insights, period));
    slowest.do('gaps', () => gapsBetween(people, period.from, period.to));
    slowest.do('evidence for balance', () => balanceEvidence(people, date));
    for (const person of slowest.do('people for the style', () => stylePeople(people, date, freshWeeks)))
      assert.ok(checked(stylePersonShape, person), 'the style view takes its state');
    for (const person of people) {
      const textOf = (uri: string) => files.text(uri);
      const brief = slowest.do('the brief', () => prepare(root, person, date, textOf));
      slowest.do('the brief in words', () => briefMarkdown(brief, inEnglish));
      const desk = slowest.do('the desk', () => deskOf(brief, person, textOf, inEnglish));
      assert.ok(checked(deskShape, desk), 'the desk takes its state');
      slowest.do('what is private on the desk', () => privateLines(person, date));
    }
    await calendarFile(people, id => id, date, new Date('2026-11-26T10:00:00Z'));
  }
  return slowest.most;
}
