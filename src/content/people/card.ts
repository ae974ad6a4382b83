/** The texts of a person's card. */
export const cardTexts = {
  lastOneOnOne: 'Last 1:1',
  noneYet: 'none yet',
  planned: 'Planned',
  nextDue: 'Next due',
  openActions: 'Open actions',
  toRaise: 'To raise',
} as const;
