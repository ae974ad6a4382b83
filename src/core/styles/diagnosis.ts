import { diagnosisQuestions } from '../../content/styles/diagnosisQuestions';
import { type EvidenceKind, type QuestionId, questionIds } from './diagnosisQuestions';
import {
  type Commitment,
  type CommitmentDriver,
  type Competence,
  commitments,
  competences,
  type StyleId,
  styleIds,
  type Trend,
} from './model';
import type { Reading } from './readingShapes';
import { recommend } from './recommend';

/** One answer: the index of the matching anchor, and how the lead knows (domain.md §2.4). */
export interface Answer {
  readonly value: number;
  readonly evidence: EvidenceKind;
}

/** What is known about one person on one task; an omitted question was not observed. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** What affects a diagnosis besides the answers. */
export interface Circumstances {
  /** Decides borderline cells; omitted means unknown (domain.md §1.4). */
  readonly trend?: Trend | undefined;
  /** The answers are more than twice as old as a reading may be and still count as fresh (domain.md §2.6). */
  readonly overdue?: boolean | undefined;
  /** How many steps their own reading is from this one; omitted if there is none (domain.md §2.5). */
  readonly stepsApart?: number | undefined;
}

/** A rule that influenced the result; the rules are in domain.md §2.3. */
export type DiagnosisRule =
  /** Competence is unknown because neither finished work nor the need for help is known. */
  | 'no-record'
  /** A related skill raised competence by one step. */
  | 'near-skill'
  /** They have never done it, so competence is "some" at most. */
  | 'never-done'
  /** High competence requires both finished work and little help. */
  | 'high-needs-both'
  /** Commitment is unknown because one facet has no answers. */
  | 'no-motivation'
  | 'no-confidence'
  /** Commitment would be high, but it swings, so it is variable. */
  | 'swing';

/** Why a diagnosis is not firm (domain.md §2.4). */
export type Doubt =
  | 'under-half-answered'
  | 'under-three-quarters-answered'
  | 'mostly-guessed'
  | 'much-unseen'
  | 'answers-spread'
  | 'overdue'
  | 'one-step-apart'
  | 'two-steps-apart';

/** The result of the answers, how far off it could be, and what to find out next. Plain data. */
export interface Diagnosis {
  /** `null` if too little is known. */
  readonly competence: Competence | null;
  readonly commitment: Commitment | null;
  readonly motivation: Commitment | null;
  readonly confidence: Commitment | null;
  /** `null` while commitment is high or unknown. */
  readonly driver: CommitmentDriver | null;
  /** The style for the reading; `null` without a reading. */
  readonly style: StyleId | null;
  /** The rules that went beyond adding up the answers. */
  readonly rules: readonly DiagnosisRule[];
  /** Every reading still possible given the gaps and guesses; always includes the reading itself. */
  readonly cells: readonly { readonly competence: Competence; readonly commitment: Commitment }[];
  /**
   * The styles for those readings, from most direction to least. A single style is certain whatever the gaps turn out
   * to be; three or more are too many to act on.
   */
  readonly styles: readonly StyleId[];
  readonly certainty: 'firm' | 'fair' | 'thin';
  /** Why it is not firm, most serious first. */
  readonly doubts: readonly Doubt[];
  readonly counts: Readonly<Record<'asked' | 'answered' | EvidenceKind, number>>;
  /**
   * The question that narrows down the styles the most in its worst case; `null` if only one style is left or nothing
   * is open.
   */
  readonly next: QuestionId | null;
}

/** Combines the answers into a reading and judges its certainty (domain.md §2.3, §2.4 [J], after [8][11][16]). */
export function diagnose(answers: Answers, circumstances: Circumstances = {}): Diagnosis {
  const styleAt = stylesFor(circumstances.trend);
  const values = (id: QuestionId) => answers[id]?.value;
  const competence = competenceFrom(values);
  const commitment = commitmentFrom(values);
  const range = rangeOf(answers);
  // A facet may be missing without affecting the result.
  const settled = range.commitment.lowest === range.commitment.highest ? range.commitment.lowest : null;
  const reading = { competence: competence.value, commitment: commitment.value ?? settled };
  const cells = cellsIn(range);
  const styles = stylesIn(cells, styleAt);
  const counts = countsOf(answers);
  return {
    ...reading,
    motivation: commitment.motivation,
    confidence: commitment.confidence,
    driver: commitment.driver,
    style: reading.competence && reading.commitment && styleAt(reading.competence, reading.commitment),
    rules: [...competence.rules, ...commitment.rules],
    cells,
    styles,
    ...certaintyOf(answers, counts, circumstances),
    counts,
    next: styles.length < 2 ? null : nextToFindOut(answers, styleAt),
  };
}

type Values = (id: QuestionId) => number | undefined;

/** Finished work counts double (domain.md §2.3). */
const weights = { C1: 1, C2: 2, C3: 1 } as const;

function competenceFrom(values: Values): { value: Competence | null; rules: DiagnosisRule[] } {
  const [record, help] = [values('C2'), values('C3')];
  if (record === undefined && help === undefined) return { value: null, rules: ['no-record'] };
  let [sum, weight] = [0, 0];
  for (const id of ['C1', 'C2', 'C3'] as const) {
    const value = values(id);
    if (value === undefined) continue;
    sum += value * weights[id];
    weight += weights[id];
  }
  const base = sum / weight;
  const near = values('C4');
  const bonus = near === 3 ? 0.5 : near === 2 ? 0.25 : 0;
  const raised = Math.max(base, Math.min(2, base + bonus));
  const rules: DiagnosisRule[] = [];
  let step = competenceStep(raised);
  const cap = (at: number, rule: DiagnosisRule) => {
    if (step <= at) return;
    step = at;
    rules.push(rule);
  };
  if (record === 0) cap(1, 'never-done');
  // This also keeps work done only with help at moderate.
  if (![record, help].every(value => value !== undefined && value >= 2)) cap(2, 'high-needs-both');
  if (step > competenceStep(base)) rules.unshift('near-skill');
  return { value: competences[step] ?? null, rules };
}

function competenceStep(base: number): number {
  return base < 0.75 ? 0 : base < 1.5 ? 1 : base < 2.25 ? 2 : 3;
}

function commitmentFrom(values: Values) {
  const motivation = facetFrom([values('M1'), values('M2')]);
  const confidence = facetFrom([values('F1'), values('F2')]);
  if (motivation === null || confidence === null) {
    const rules: DiagnosisRule[] = [
      ...(motivation === null ? (['no-motivation'] as const) : []),
      ...(confidence === null ? (['no-confidence'] as const) : []),
    ];
    return { value: null, motivation, confidence, driver: null, rules };
  }
  const [want, can] = [commitments.indexOf(motivation), commitments.indexOf(confidence)];
  const steady: Commitment = want + can === 4 ? 'high' : want + can < 2 ? 'low' : 'variable';
  const swings = steady === 'high' && values('V') === 1;
  const value: Commitment = swings ? 'variable' : steady;
  const lower: CommitmentDriver = want < can ? 'motivation' : can < want ? 'confidence' : 'both';
  const rules: DiagnosisRule[] = swings ? ['swing'] : [];
  return { value, motivation, confidence, driver: value === 'high' ? null : lower, rules };
}

function facetFrom(items: readonly (number | undefined)[]): Commitment | null {
  const answered = items.filter(item => item !== undefined);
  if (answered.length === 0) return null;
  const mean = answered.reduce((sum, item) => sum + item, 0) / answered.length;
  return mean <= 0.5 ? 'low' : mean <= 1.25 ? 'variable' : 'high';
}

interface Range {
  readonly competence: { readonly lowest: Competence; readonly highest: Competence };
  readonly commitment: { readonly lowest: Commitment; readonly highest: Commitment };
}

/** Higher answers never lower the result, so the two extremes bound it (domain.md §2.4). */
function rangeOf(answers: Answers): Range {
  const [low, high] = [extreme(answers, 'lowest'), extreme(answers, 'highest')];
  return {
    competence: {
      lowest: competenceFrom(low).value ?? 'low',
      highest: competenceFrom(high).value ?? 'high',
    },
    commitment: {
      lowest: commitmentFrom(low).value ?? 'low',
      highest: commitmentFrom(high).value ?? 'high',
    },
  };
}

/**
 * Fills every gap and moves every guess by one, all toward low or high; a swing lowers commitment, so it goes the
 * other way.
 */
function extreme(answers: Answers, end: 'lowest' | 'highest'): Values {
  const opposite = end === 'lowest' ? 'highest' : 'lowest';
  return id => possible(id, answers[id])[id === 'V' ? opposite : end];
}

/** The values an answer may turn out to have. */
function possible(id: QuestionId, answer: Answer | undefined) {
  const last = diagnosisQuestions[id].anchors.length - 1;
  if (!answer) return { lowest: 0, highest: last };
  const off = answer.evidence === 'guess' ? 1 : 0;
  return { lowest: Math.max(0, answer.value - off), highest: Math.min(last, answer.value + off) };
}

function cellsIn({ competence, commitment }: Range): Diagnosis['cells'] {
  const across = between(competences, competence.lowest, competence.highest);
  const up = between(commitments, commitment.lowest, commitment.highest);
  return across.flatMap(each => up.map(other => ({ competence: each, commitment: other })));
}

function between<T>(steps: readonly T[], lowest: T, highest: T): readonly T[] {
  return steps.slice(steps.indexOf(lowest), steps.indexOf(highest) + 1);
}

type StyleAt = (competence: Competence, commitment: Commitment) => StyleId;

/** The style for each cell under one trend, cached. */
function stylesFor(trend: Trend | undefined): StyleAt {
  const known = new Map<string, StyleId>();
  return (competence, commitment) => {
    const key = `${competence}/${commitment}`;
    const reading: Reading = { competence, commitment, ...(trend && { trend }) };
    const style = known.get(key) ?? recommend(reading).style;
    known.set(key, style);
    return style;
  };
}

function stylesIn(cells: Diagnosis['cells'], styleAt: StyleAt): readonly StyleId[] {
  const found = new Set(cells.map(({ competence, commitment }) => styleAt(competence, commitment)));
  return styleIds.filter(style => found.has(style));
}

/**
 * The open question that leaves the fewest styles in its worst case; ties go to the fewest styles on average, then
 * the fewest readings, so no useless question is asked. Guesses come up only once everything is answered (domain.md
 * §2.4; breaking ties this way is our own judgment).
 */
function nextToFindOut(answers: Answers, styleAt: StyleAt): QuestionId | null {
  const unanswered = questionIds.filter(id => !answers[id]);
  const open =
    unanswered.length > 0 ? unanswered : questionIds.filter(id => answers[id]?.evidence === 'guess');
  const ranked = open.map(id => ({ id, left: leftBy(id, answers, styleAt) }));
  const [best] = ranked.sort(({ left: one }, { left: other }) => {
    const at = one.findIndex((count, place) => count !== other[place]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
  return best?.id ?? null;
}

/** What an answer would leave: the most styles, then the average numbers of styles and readings. */
function leftBy(id: QuestionId, answers: Answers, styleAt: StyleAt): readonly [number, number, number] {
  const { lowest, highest } = possible(id, answers[id]);
  const styles: number[] = [];
  const readings: number[] = [];
  for (let value = lowest; value <= highest; value++) {
    const cells = cellsIn(rangeOf({ ...answers, [id]: { value, evidence: 'seen' } }));
    styles.push(stylesIn(cells, styleAt).length);
    readings.push(cells.length);
  }
  const mean = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return [Math.max(...styles), mean(styles), mean(readings)];
}

function countsOf(answers: Answers): Diagnosis['counts'] {
  const counts = { asked: questionIds.length, answered: 0, seen: 0, told: 0, guess: 0 };
  for (const id of questionIds) {
    const answer = answers[id];
    if (!answer) continue;
    counts.answered += 1;
    counts[answer.evidence] += 1;
  }
  return counts;
}

/**
 * The share answered includes the swing; the shares of hearsay and guesses are of the questions answered (domain.md
 * §2.4).
 */
function certaintyOf(
  answers: Answers,
  counts: Diagnosis['counts'],
  { overdue, stepsApart = 0 }: Circumstances,
) {
  const { asked, answered, told, guess } = counts;
  const thin: Doubt[] = [];
  const fair: Doubt[] = [];
  if (answered < 0.5 * asked) thin.push('under-half-answered');
  else if (answered < 0.75 * asked) fair.push('under-three-quarters-answered');
  if (guess > 0.6 * answered) thin.push('mostly-guessed');
  else if (told + guess > 0.4 * answered) fair.push('much-unseen');
  if (overdue) thin.push('overdue');
  if (stepsApart >= 2) thin.push('two-steps-apart');
  else if (stepsApart === 1) fair.push('one-step-apart');
  const skills = (['C1', 'C2', 'C3'] as const).flatMap(id => answers[id]?.value ?? []);
  if (Math.max(...skills) - Math.min(...skills) >= 2) fair.push('answers-spread');
  const certainty =
    thin.length > 0 ? ('thin' as const) : fair.length > 0 ? ('fair' as const) : ('firm' as const);
  return { certainty, doubts: [...thin, ...fair] };
}
