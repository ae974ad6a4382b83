import { factorQuestions, knowledgeQuestion } from '../../content/styles/frame';

export type FactorName = keyof typeof factorQuestions;

export const factorNames = Object.keys(factorQuestions) as FactorName[];

export type Knowledge = keyof typeof knowledgeQuestion.anchors;

export const knowledges = Object.keys(knowledgeQuestion.anchors) as Knowledge[];
