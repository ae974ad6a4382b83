import * as v from 'valibot';
import { knowledges } from './factors';

/** 0 low, 1 medium, 2 high (domain.md §3.2). */
export const factorShape = v.picklist([0, 1, 2]);

const factor = v.exactOptional(factorShape);

/** Who knows how to do a task. */
export const knowledgeShape = v.picklist(knowledges);

/** What is known about a task; an omitted factor counts as 1, while omitted `buyIn` and `knowledge` have no effect. */
export const taskFactorsShape = v.strictObject({
  /** 0 an annoyance, 1 customers or a release, 2 safety, data, money or legal matters. */
  stakes: factor,
  /** How hard it is to undo: 0 minutes, 1 days, 2 impossible or very costly. */
  reversibility: factor,
  /** 0 weeks of slack, 1 this week, 2 hours. */
  urgency: factor,
  /** 0 outcome and method known, 1 outcome known, 2 neither. */
  ambiguity: factor,
  /** For the team: 0 routine, 1 a variant, 2 the first of its kind. */
  novelty: factor,
  /** 0 alone, 1 one other party, 2 several teams. */
  interdependence: factor,
  /** How many others have to agree: 0 no one, 2 it fails without them. */
  buyIn: factor,
  /** Who knows how to do it. */
  knowledge: v.exactOptional(knowledgeShape),
});
