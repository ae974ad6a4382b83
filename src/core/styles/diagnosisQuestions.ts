/**
 * The questions behind a reading: four about competence, four about commitment, and one about whether it swings
 * (domain.md §2.1, §2.2).
 */
export const questionIds = ['C1', 'C2', 'C3', 'C4', 'M1', 'M2', 'F1', 'F2', 'V'] as const;
export type QuestionId = (typeof questionIds)[number];

/** How the lead knows an answer: saw it, was told, or guesses (domain.md §2.4 [J]). */
export const evidenceKinds = ['seen', 'told', 'guess'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
