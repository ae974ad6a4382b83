/** The parts of the style card, one of which is open; each is a section of the selection. */
export const cardTabs = ['advice', 'closer', 'theirs', 'inUse', 'task', 'evidence'] as const;
export type CardTab = (typeof cardTabs)[number];

/** The part that is open. */
export function openTab({ open }: { readonly open: readonly string[] }): CardTab {
  return cardTabs.find(tab => open.includes(tab)) ?? 'advice';
}

/** True for a section that is a part of the card; opening one closes the others. */
export function isCardTab(section: string): section is CardTab {
  return cardTabs.some(tab => tab === section);
}
