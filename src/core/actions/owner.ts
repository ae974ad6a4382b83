/** Who can owe an action: the lead or the team member. */
export const owners = ['me', 'them'] as const;
export type Owner = (typeof owners)[number];

/** Who owes an action; `nobody` if the note names no one. */
export const anyOwner = [...owners, 'nobody'] as const;
export type OwedBy = (typeof anyOwner)[number];
