import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { naturalDates } from '../../core/dates/naturalDate';
import { type CauseId, causeIds, causeOf, causes } from '../../core/expectations/causes';
import { type ExpectationFact, type ExpectationState, isOutcome, since } from '../../core/expectations/model';
import { type MoveDetails, missingFor, movesFrom, moveTable, type Need } from '../../core/expectations/moves';
import { isReadingDue } from '../../core/expectations/readingDue';
import type { Person } from '../../core/notebook/subjects';
import { matchStyles } from '../../core/styles/match';
import type { StyleId } from '../../core/styles/model';
import type { Task } from '../../core/styles/task';
import { normalizeName } from '../../core/text/normalizeName';
import type { Ask } from '../../platform/ask';
import { askDue } from '../../platform/askDue';
import { runCommand, showDone } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import { expectationWords, stateWord } from '../../platform/expectationWords';
import { listed } from '../../platform/listed';
import { askText, type Choice, pick, pickMany } from '../../platform/prompts';
import { say } from '../../platform/say';
import { proposedCheckIns } from './proposedCheckIns';

/** A step with all that it needs. */
export interface Move {
  readonly to: ExpectationState;
  readonly details: MoveDetails;
}

/**
 * Asks for the next step of an expectation: only those that are allowed now, each with what it needs, and then for what is
 * missing. What was recorded before stays when the user leaves.
 */
export async function askMove(
  ask: Ask,
  person: Person,
  fact: ExpectationFact,
  today: string,
  wanted?: ExpectationState,
): Promise<Move> {
  const to =
    wanted ??
    (await askTarget(ask.under(vscode.l10n.t('{0}: {1}', person.name, fact.title)), person, fact, today));
  const asker = new DetailAsker(
    ask.under(vscode.l10n.t('{0}: {1}', moveWord(fact.state, to, person.name), fact.title)),
    person,
    fact,
    to,
    today,
  );
  return { to, details: await asker.ask() };
}

/** What a step means, as something to choose. */
function moveWord(from: ExpectationState, to: ExpectationState, name: string): string {
  switch (to) {
    case 'draft':
      return vscode.l10n.t('Back to a draft');
    case 'proposed':
      return vscode.l10n.t('Propose it to {0}', name);
    case 'agreed':
      return from === 'changed'
        ? vscode.l10n.t('Agree again with {0}', name)
        : vscode.l10n.t('Agree with {0}', name);
    case 'active':
      return from === 'recovery'
        ? vscode.l10n.t('A new attempt')
        : from === 'at-risk'
          ? vscode.l10n.t('Back on track')
          : vscode.l10n.t('It begins');
    case 'at-risk':
      return vscode.l10n.t('At risk');
    case 'changed':
      return vscode.l10n.t('It was changed');
    case 'met':
      return vscode.l10n.t('Met');
    case 'part-met':
      return vscode.l10n.t('Partly met');
    case 'unmet':
      return vscode.l10n.t('Not met');
    case 'review':
      return vscode.l10n.t('Hear both views');
    case 'recovery':
      return vscode.l10n.t('Find the cause and a next step');
    case 'closed':
      return vscode.l10n.t('Close it');
    case 'dropped':
      return vscode.l10n.t('Drop it');
  }
}

/** What a step needs, in words. */
function needWord(need: Need, name: string): string {
  switch (need) {
    case 'outcome':
      return vscode.l10n.t('the outcome');
    case 'measure':
      return vscode.l10n.t('a measure');
    case 'due':
      return vscode.l10n.t('a date');
    case 'start':
      return vscode.l10n.t('the day it begins');
    case 'support':
      return vscode.l10n.t('what you promise to do');
    case 'saidBack':
      return vscode.l10n.t('that {0} said it back', name);
    case 'actual':
      return vscode.l10n.t('what happened');
    case 'reason':
      return vscode.l10n.t('why it was changed');
    case 'changedBy':
      return vscode.l10n.t('who changed it');
    case 'leadView':
      return vscode.l10n.t('your view');
    case 'memberView':
      return vscode.l10n.t('the view of {0}', name);
    case 'causes':
      return vscode.l10n.t('a cause');
    case 'nextStep':
      return vscode.l10n.t('a next step');
    case 'leadAction':
      return vscode.l10n.t('an action of your own');
    case 'did':
      return vscode.l10n.t('credit for what {0} did', name);
    case 'effect':
      return vscode.l10n.t('what it led to');
    case 'note':
      return vscode.l10n.t('a note');
  }
}

/** A step, or something else to do first. */
type Next = { readonly to: ExpectationState } | { readonly act: () => Thenable<unknown> };

async function askTarget(
  ask: Ask,
  person: Person,
  fact: ExpectationFact,
  today: string,
): Promise<ExpectationState> {
  const steps = movesFrom(fact.state).map((to): Choice<Next> => {
    const needs = missingFor(fact, to, {}, today).map(need => needWord(need, person.name));
    return {
      label: moveWord(fact.state, to, person.name),
      ...(needs.length > 0 && { detail: vscode.l10n.t('Needs {0}.', listed(needs)) }),
      value: { to },
    };
  });
  const others = links(person, fact, today);
  const [only] = movesFrom(fact.state);
  if (!only) {
    showDone(
      vscode.l10n.t('$(info) {0} is {1}: there is no further step.', fact.title, stateWord(fact.state)),
    );
    return ask.leave();
  }
  if (steps.length === 1 && others.length === 0) {
    ask.expect(-1);
    return only;
  }
  const question = vscode.l10n.t(
    'Now: {0}. What comes next? Escape leaves; what is saved stays.',
    expectationWords(fact, today),
  );
  const next = await pick<Next>(ask, question, [...steps, ...others]);
  if ('to' in next) return next.to;
  await next.act();
  return ask.leave();
}

/** What else follows from an outcome: a new reading, or a look at the lead's own style (domain.md §6). */
function links(person: Person, fact: ExpectationFact, today: string): readonly Choice<Next>[] {
  const task = taskOf(person, fact);
  if (!task || !(isOutcome(fact.state) || fact.state === 'review' || fact.state === 'recovery')) return [];
  const talk = since(fact.log, 'met', 'part-met', 'unmet');
  const isMismatch = talk.some(({ cause }) => cause === 'mismatch');
  const rows: Choice<Next>[] = [];
  if (isReadingDue(task, fact, today)) {
    rows.push({
      label: vscode.l10n.t('$(refresh) Read the task again…'),
      detail: vscode.l10n.t('With this result, a new reading of {0} is due.', task.name),
      value: { act: () => runCommand('teamLead.recordReading', { person: person.id, task: task.name }) },
    });
  }
  if (isMismatch) {
    rows.push({
      label: vscode.l10n.t('$(compare-changes) Compare the style that fits and the style you used'),
      detail: vscode.l10n.t('In the style view, for {0}.', task.name),
      value: {
        act: () => runCommand('teamLead.openStyleCard', { person: person.id, task: task.name }),
      },
    });
  }
  const [first] = rows;
  if (!first) return [];
  return [{ label: '', kind: vscode.QuickPickItemKind.Separator, value: first.value }, ...rows];
}

function taskOf({ tasks }: Person, { task }: ExpectationFact): Task | undefined {
  return task === undefined
    ? undefined
    : tasks.find(({ name }) => normalizeName(name) === normalizeName(task));
}

type Writable = { -readonly [Name in keyof MoveDetails]: MoveDetails[Name] };

/** Among the causes: the support that the lead promised was not there. */
const supportMissing = 'support';
type Ticked = CauseId | typeof supportMissing;

/** Asks for one step's details, one after the other. */
class DetailAsker {
  readonly #details: Writable = {};

  constructor(
    private readonly prompts: Ask,
    private readonly person: Person,
    private readonly fact: ExpectationFact,
    private readonly to: ExpectationState,
    private readonly today: string,
  ) {}

  /** All that the step needs. */
  async ask(): Promise<MoveDetails> {
    const { prompts, fact, to, today } = this;
    const needs: readonly Need[] = [
      ...(to === 'recovery' ? (['leadView', 'memberView'] as const) : []),
      ...(moveTable[fact.state][to] ?? []),
    ];
    const open = () => missingFor(fact, to, this.#details, today).filter(need => needs.includes(need));
    prompts.expect(open().filter(need => need !== 'actual' || !isOutcome(to)).length);
    if (isOutcome(to)) await this.#askOutcome();
    // In a new attempt one answer gives the day and says that the person said it back.
    if (fact.state === 'recovery' && open().includes('saidBack')) {
      prompts.expect(-1);
      await this.#askNewDay();
    }
    for (const need of needs) if (open().includes(need)) await this.#askNeed(need);
    if (fact.state === 'recovery' && to === 'active') this.#proposeCheckIns();
    return this.#details;
  }

  async #askOutcome(): Promise<void> {
    const { prompts, fact, to, today } = this;
    const expected = fact.measure ?? fact.outcome;
    const prompt = expected
      ? vscode.l10n.t('What happened? Agreed was: {0}', expected)
      : vscode.l10n.t('What happened, in a number or a fact?');
    const optional = !missingFor(fact, to, {}, today).includes('actual');
    const asked = since(fact.log, 'active').some(({ kept }) => kept !== undefined);
    // Where it was not met, the same is asked among the causes.
    const isPromised = to === 'met' && fact.support !== undefined && fact.support !== '' && !asked;
    prompts.expect(isPromised ? 2 : 1);
    const actual = await askText(prompts, prompt, { optional });
    if (actual) this.#details.actual = actual;
    if (!isPromised) return;
    const kept = await pick<'yes' | 'no' | 'skip'>(
      prompts,
      vscode.l10n.t('You promised: {0}. Did {1} get it?', fact.support ?? '', this.person.name),
      [
        { label: vscode.l10n.t('Yes'), value: 'yes' },
        { label: vscode.l10n.t('No'), value: 'no' },
        { label: vscode.l10n.t('Skip'), value: 'skip' },
      ],
    );
    if (kept !== 'skip') this.#details.supportKept = kept === 'yes';
  }

  async #askNeed(need: Need): Promise<void> {
    switch (need) {
      case 'saidBack':
        return this.#askSaidBack();
      case 'start':
        return this.#askStart();
      case 'due':
        return this.#askDue();
      case 'causes':
        return this.#askCauses();
      default:
        return this.#askWords(need);
    }
  }

  async #askWords(need: Exclude<Need, 'saidBack' | 'start' | 'due' | 'causes'>): Promise<void> {
    const value = need === 'nextStep' ? this.#proposedStep() : undefined;
    this.#details[need] = await askText(this.prompts, this.#question(need), { value });
  }

  #question(need: Exclude<Need, 'saidBack' | 'start' | 'due' | 'causes'>): string {
    const { name } = this.person;
    switch (need) {
      case 'outcome':
        return vscode.l10n.t('Outcome: what is true when it is done, so that anyone could see it?');
      case 'measure':
        return vscode.l10n.t('Measure: how will both of you know, and where is the evidence?');
      case 'support':
        return vscode.l10n.t('What do you promise to do, as something {0} can hold you to?', name);
      case 'actual':
        return vscode.l10n.t('What happened, in a number or a fact?');
      case 'reason':
        return vscode.l10n.t('Why was it changed? A change is not counted as not met.');
      case 'changedBy':
        return vscode.l10n.t('Who changed it?');
      case 'leadView':
        return vscode.l10n.t('Your view: what did you see, and what is your part in it? No cause yet.');
      case 'memberView':
        return vscode.l10n.t('The view of {0}: ask first, and write it as you hear it.', name);
      case 'nextStep':
        return this.#stylesAdvice();
      case 'leadAction':
        return vscode.l10n.t(
          'Your own action in the new attempt. It is due with it, and listed with your actions.',
        );
      case 'did':
        return vscode.l10n.t('Credit: what did {0} do?', name);
      case 'effect':
        return vscode.l10n.t('What did it lead to, for the work or for others?');
      case 'note':
        return this.to === 'at-risk'
          ? vscode.l10n.t('What puts it at risk? Raised early is good practice, and is noted as that.')
          : this.fact.state === 'review'
            ? vscode.l10n.t('Why is it closed without another attempt?')
            : vscode.l10n.t('A closing note, for whoever reads this later.');
    }
  }

  async #askSaidBack(): Promise<void> {
    const answer = await pick(this.prompts, vscode.l10n.t('Did {0} say it back?', this.person.name), [
      { label: vscode.l10n.t('Yes'), value: 'yes' },
      {
        label: vscode.l10n.t('Not yet'),
        detail: vscode.l10n.t('Ask first. Nothing changes until then.'),
        value: 'no',
      },
    ]);
    if (answer === 'no') this.prompts.leave();
    this.#details.saidBack = true;
  }

  async #askStart(): Promise<void> {
    const { start, agreedOn } = this.fact;
    const day = start ?? agreedOn ?? this.today;
    const answer = await pick(
      this.prompts,
      vscode.l10n.t('It was due to begin on {0}.', shortDate(day, this.today)),
      [
        { label: vscode.l10n.t('Begin today'), value: 'today' },
        { label: vscode.l10n.t('Wait for that day'), value: 'wait' },
      ],
    );
    if (answer !== 'today') this.prompts.leave();
    this.#details.start = this.today;
  }

  async #askDue(): Promise<void> {
    this.#details.due = await askDue(this.prompts, this.today, await naturalDates(), { needed: true });
  }

  /** The new day, chosen once the person has said the new attempt back; without that nothing begins. */
  async #askNewDay(): Promise<void> {
    const { name } = this.person;
    const notYet = '';
    const due = await askDue(this.prompts, this.today, await naturalDates(), {
      prompt: vscode.l10n.t('Once {0} has said the new attempt back: by when? Choose, or type a day.', name),
      instead: {
        label: vscode.l10n.t('{0} has not said it back yet', name),
        description: vscode.l10n.t('Ask first. Nothing changes until then.'),
        value: notYet,
      },
    });
    if (due === notYet) this.prompts.leave();
    this.#details.due = due;
    this.#details.saidBack = true;
  }

  /** All test questions at once, in their order: what is ticked names the causes, and the first one leads. */
  async #askCauses(): Promise<void> {
    const rows = causes.flatMap(({ id, title, questions }): Choice<Ticked>[] => [
      { label: say(title), kind: vscode.QuickPickItemKind.Separator, value: id },
      ...questions.map(
        (question, at): Choice<Ticked> => ({
          label: say(question),
          // The second question of the lead's own part is the promise itself.
          value: id === 'mismatch' && at === 1 ? supportMissing : id,
          picked: id === 'mismatch' && this.#isOnRecord(at),
        }),
      ),
    ]);
    const ticked = await pickMany(
      this.prompts,
      vscode.l10n.t('From the top: the situation before the person. Tick what is true.'),
      rows,
    );
    const found = causeIds.filter(
      id => ticked.includes(id) || (id === 'mismatch' && ticked.includes(supportMissing)),
    );
    const [first] = found;
    if (!first) return this.prompts.leave();
    this.#details.causes = found;
    // In the order of the list the first yes leads (domain.md §6).
    this.#details.mainCause = first;
    const onRecord = since(this.fact.log, 'active').some(({ kept }) => kept !== undefined);
    if (ticked.includes(supportMissing) && !onRecord) this.#details.supportKept = false;
  }

  /** A new attempt has new days to look at it together, as often as the task asks for it now. */
  #proposeCheckIns(): void {
    const dates = proposedCheckIns(taskOf(this.person, this.fact), this.today, this.#details.due);
    if (dates.length > 0) this.#details.checkIns = dates;
  }

  /** What the record itself says of the lead's part: the style in use, and support that was promised. A proposal, to untick. */
  #isOnRecord(question: number): boolean {
    if (question === 0) return (this.#match()?.d ?? 0) >= 2;
    return since(this.fact.log, 'active').some(({ kept }) => kept === false);
  }

  #mainCause(): CauseId | undefined {
    return (
      this.#details.mainCause ??
      since(this.fact.log, 'met', 'part-met', 'unmet').findLast(({ cause, main }) => cause && main)?.cause
    );
  }

  #proposedStep(): string | undefined {
    const main = this.#mainCause();
    if (!main) return undefined;
    const change = main === 'mismatch' ? this.#match()?.change : undefined;
    return say(change ?? causeOf(main).nextStep);
  }

  /** What the cause means for the style; for the lead's own mismatch the sentence of the match (domain.md §1.6). */
  #stylesAdvice(): string {
    const main = this.#mainCause();
    if (!main) return vscode.l10n.t('The next step. One of the actions at least is yours.');
    const match = main === 'mismatch' ? this.#match() : undefined;
    if (!match) return vscode.l10n.t('Next step. {0}', say(causeOf(main).styleLink));
    return vscode.l10n.t(
      'Next step. {0} fits, you used {1}: {2}',
      say(playbook[match.needed].name),
      say(playbook[match.used].name),
      say(match.sentence),
    );
  }

  #match() {
    const task = taskOf(this.person, this.fact);
    const needed: StyleId | undefined = task?.latest?.style;
    const used = task?.usedStyles.at(-1)?.style ?? this.fact.style;
    return needed && used && needed !== used ? matchStyles(needed, used) : undefined;
  }
}
