/** What a task asks for, apart from the style (domain.md §3.3). */
export type Frame = Record<string, never>;
