import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { naturalDates } from '../../core/dates/naturalDate';
import { type CauseId, causeIds, causeOf, causes } from '../../core/expectations/causes';
import { type ExpectationFact, type ExpectationState, isOutcome, since } from '../../core/expectations/model';
import { type MoveDetails, missingFor, moveTable, type Need } from '../../core/expectations/moves';
import type { Person } from '../../core/notebook/subjects';
import { matchStyles } from '../../core/styles/match';
import type { StyleId } from '../../core/styles/model';
import { taskNamed } from '../../core/styles/taskNamed';
import type { Ask } from '../../platform/ask';
import { askDue } from '../../platform/askDue';
import { shortDate } from '../../platform/dates';
import { askText, type Choice, pick, pickMany, separator } from '../../platform/prompts';
import { say } from '../../platform/say';
import { askTarget } from './askTarget';
import { moveWord } from './moveWords';
import { proposedCheckIns } from './proposedCheckIns';

/** A step with all its details. */
export interface Move {
  readonly to: ExpectationState;
  readonly details: MoveDetails;
}

/**
 * Asks for an expectation's next step: offers only the allowed ones, each with its requirements, then asks for what is
 * missing. Details recorded earlier are kept when the user leaves.
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

type Writable = { -readonly [Name in keyof MoveDetails]: MoveDetails[Name] };

/** Stands among the causes for support that the lead promised and did not give. */
const supportMissing = 'support';
type Ticked = CauseId | typeof supportMissing;

/** Asks for the details of one step in turn. */
class DetailAsker {
  readonly #details: Writable = {};

  constructor(
    private readonly prompts: Ask,
    private readonly person: Person,
    private readonly fact: ExpectationFact,
    private readonly to: ExpectationState,
    private readonly today: string,
  ) {}

  /** Collects the required details. */
  async ask(): Promise<MoveDetails> {
    const { prompts, fact, to, today } = this;
    const needs: readonly Need[] = [
      ...(to === 'recovery' ? (['leadView', 'memberView'] as const) : []),
      ...(moveTable[fact.state][to] ?? []),
    ];
    const open = () => missingFor(fact, to, this.#details, today).filter(need => needs.includes(need));
    prompts.expect(open().filter(need => need !== 'actual' || !isOutcome(to)).length);
    if (isOutcome(to)) await this.#askOutcome();
    // In a new attempt, one answer gives the new day and confirms that the person said the expectation back.
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
    // If it was not met, the causes ask the same question.
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
    if (need === 'nextStep') return this.#stylesAdvice();
    return {
      outcome: vscode.l10n.t('Outcome: what is true when it is done, so that anyone could see it?'),
      measure: vscode.l10n.t('Measure: how will both of you know, and where is the evidence?'),
      support: vscode.l10n.t('What do you promise to do, as something {0} can hold you to?', name),
      actual: vscode.l10n.t('What happened, in a number or a fact?'),
      reason: vscode.l10n.t('Why was it changed? A change is not counted as not met.'),
      changedBy: vscode.l10n.t('Who changed it?'),
      leadView: vscode.l10n.t('Your view: what did you see, and what is your part in it? No cause yet.'),
      memberView: vscode.l10n.t('The view of {0}: ask first, and write it as you hear it.', name),
      leadAction: vscode.l10n.t(
        'Your own action in the new attempt. It is due with it, and listed with your actions.',
      ),
      did: vscode.l10n.t('Credit: what did {0} do?', name),
      effect: vscode.l10n.t('What did it lead to, for the work or for others?'),
      note:
        this.to === 'at-risk'
          ? vscode.l10n.t('What puts it at risk? Raised early is good practice, and is noted as that.')
          : this.fact.state === 'review'
            ? vscode.l10n.t('Why is it closed without another attempt?')
            : vscode.l10n.t('A closing note, for whoever reads this later.'),
    }[need];
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
    this.#details.due = await askDue(this.prompts, this.today, await naturalDates(), { required: true });
  }

  /** Asks for the new day once the person has said the new attempt back; without that, it does not begin. */
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

  /** Asks all test questions at once: the checked ones name the causes, and the first is the main one. */
  async #askCauses(): Promise<void> {
    const rows = causes.flatMap(({ id, title, questions }): Choice<Ticked>[] => [
      separator(say(title)),
      ...questions.map(
        (question, at): Choice<Ticked> => ({
          label: say(question),
          // The second question about the lead's own part is about the promise.
          value: id === 'mismatch' && at === 1 ? supportMissing : id,
          picked: id === 'mismatch' && this.#isOnRecord(at),
        }),
      ),
    ]);
    const ticked = await pickMany(
      this.prompts,
      vscode.l10n.t('From the top: the situation before the person. Check what is true.'),
      rows,
    );
    const found = causeIds.filter(
      id => ticked.includes(id) || (id === 'mismatch' && ticked.includes(supportMissing)),
    );
    const [first] = found;
    if (!first) return this.prompts.leave();
    this.#details.causes = found;
    // The first yes in list order is the main cause (domain.md §6).
    this.#details.mainCause = first;
    const onRecord = since(this.fact.log, 'active').some(({ kept }) => kept !== undefined);
    if (ticked.includes(supportMissing) && !onRecord) this.#details.supportKept = false;
  }

  /** A new attempt gets new check-ins, as often as the task now requires. */
  #proposeCheckIns(): void {
    const dates = proposedCheckIns(taskNamed(this.person, this.fact.task), this.today, this.#details.due);
    if (dates.length > 0) this.#details.checkIns = dates;
  }

  /**
   * What the records say about the lead's own part: the style in use, and support that was promised. Preselected; the
   * lead can uncheck it.
   */
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

  /**
   * What the cause means for the style; if the lead's style is the cause, the sentence from the match (domain.md §1.6).
   */
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
    const task = taskNamed(this.person, this.fact.task);
    const needed: StyleId | undefined = task?.latest?.style;
    const used = task?.usedStyles.at(-1)?.style ?? this.fact.style;
    return needed && used && needed !== used ? matchStyles(needed, used) : undefined;
  }
}
