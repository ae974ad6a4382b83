/** A time span in an easily grasped unit. */
export interface SpanSize {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** Days up to two weeks, then whole weeks up to two months, then months up to two years. */
export function sizeOf(days: number): SpanSize {
  if (days < 14) return { count: days, unit: 'day' };
  if (days < 61) return { count: Math.floor(days / 7), unit: 'week' };
  if (days < 731) return { count: Math.floor(days / 30.44), unit: 'month' };
  return { count: Math.floor(days / 365.25), unit: 'year' };
}
