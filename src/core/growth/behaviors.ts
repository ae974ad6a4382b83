/**
 * Observable acts of a lead: nine behaviors of leadership (`L`) and nine of management (`G`), one act each, in the
 * order they are asked (domain.md §5.1 [J]). Their texts are in `content/growth/behaviors`.
 */
export const growthBehaviorIds = [
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'L6',
  'L7',
  'L8',
  'L9',
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
] as const;
export type GrowthBehaviorId = (typeof growthBehaviorIds)[number];

/** Two sets of behaviors, not two kinds of person (domain.md §5 [J]). */
export const sides = ['leadership', 'management'] as const;
export type Side = (typeof sides)[number];

/**
 * The three facets of each side, leadership first; each corresponds to a trait in the founding text (domain.md §5.1).
 */
export const facetIds = ['direction', 'trust', 'change', 'structure', 'resources', 'results'] as const;
export type FacetId = (typeof facetIds)[number];

/** The side a facet belongs to. */
export const facetSides: Readonly<Record<FacetId, Side>> = {
  direction: 'leadership',
  trust: 'leadership',
  change: 'leadership',
  structure: 'management',
  resources: 'management',
  results: 'management',
};

/**
 * The facet of each behavior: direction is the visionary trait, trust the people-oriented one, change the adaptable
 * one; structure is attention to detail, resources is being organized, results is being results-driven (domain.md
 * §5.1).
 */
export const facetOf: Readonly<Record<GrowthBehaviorId, FacetId>> = {
  L1: 'direction',
  L2: 'direction',
  L3: 'trust',
  L4: 'change',
  L5: 'trust',
  L6: 'change',
  L7: 'direction',
  L8: 'trust',
  L9: 'direction',
  G1: 'resources',
  G2: 'structure',
  G3: 'resources',
  G4: 'structure',
  G5: 'results',
  G6: 'results',
  G7: 'results',
  G8: 'structure',
  G9: 'resources',
};

/** The side a behavior belongs to. */
export function sideOf(id: GrowthBehaviorId): Side {
  return facetSides[facetOf[id]];
}

/** The behaviors of a side, in the order they are asked. */
export function behaviorsOn(side: Side): readonly GrowthBehaviorId[] {
  return growthBehaviorIds.filter(id => sideOf(id) === side);
}
