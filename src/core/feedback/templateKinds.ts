/** What a template is for; also the order of groups in a list. */
export const templateKinds = [
  'either',
  'praise',
  'developmental',
  'asked-for',
  'agreement',
  'conversation',
] as const;
export type TemplateKind = (typeof templateKinds)[number];
