/** A published test or review of the model. */
export interface Study {
  readonly who: string;
  readonly year: string;
  readonly sample: string;
  /** One plain sentence. */
  readonly finding: string;
}

/** What a reader should know about the model before relying on it (domain.md §7). */
export interface Evidence {
  readonly summary: string;
  readonly studies: readonly Study[];
  /** The statement that we are not affiliated with the trademark owners. */
  readonly affiliation: string;
}

/** The summary, the studies behind it (oldest first), and the disclaimer (domain.md §7 [14][19][20][45][47]–[54]). */
export const evidence: Evidence = {
  summary:
    'This model is popular and useful for structuring a conversation; research support is mixed and several careful tests found little. In one team of authors’ studies its advice held best when lead and team member agreed on the reading. Treat the result as a question to discuss, not a verdict.',
  studies: [
    {
      who: 'Hambleton and Gumpert',
      year: '1982',
      sample: '65 managers, 189 of their people, 56 superiors',
      finding:
        'Job ratings were better where the model was applied correctly; what caused what was not shown, and one author helped write a questionnaire for the model.',
    },
    {
      who: 'Graeff',
      year: '1983, 1997',
      sample: 'Reviews of the theory',
      finding: 'The logic is inconsistent, terms are ambiguous, and several versions exist.',
    },
    {
      who: 'Vecchio',
      year: '1987',
      sample: '303 teachers',
      finding: 'The advice fitted partly: best for new and less able staff, weakly for the most able.',
    },
    {
      who: 'Goodson and others; Norris and Vecchio',
      year: '1989, 1992',
      sample: 'Retail staff; nurses',
      finding: 'Both tests found little or no support.',
    },
    {
      who: 'Blank, Weitzel and Green',
      year: '1990',
      sample: 'Hall directors and their staff',
      finding: 'The assumptions under the model were not supported.',
    },
    {
      who: 'Johansen',
      year: '1990',
      sample: 'Review of the research',
      finding: 'Use the model to start a discussion, and for no more than that.',
    },
    {
      who: 'Fernandez and Vecchio',
      year: '1997',
      sample: '332 staff, 32 supervisors',
      finding:
        'The model described little; monitoring helped in lower-level jobs and consideration in higher-level ones.',
    },
    {
      who: 'Avery; Avery and Ryan',
      year: '2001, 2002',
      sample: 'Australian managers',
      finding:
        'Managers liked the model for its simplicity, preferred supportive styles and avoided direction.',
    },
    {
      who: 'Vecchio, Bullis and Brazil',
      year: '2006',
      sample: '860 cadets in 86 squads',
      finding: 'Matching style to readiness made no clear difference, so its practical use was small.',
    },
    {
      who: 'Thompson and Vecchio',
      year: '2009',
      sample: '357 staff, 80 supervisors',
      finding:
        'The revised version predicted worse than the original, and neither did well; giving experienced people autonomy looked promising, with a small effect.',
    },
    {
      who: 'Thompson and Glasø',
      year: '2015, 2018',
      sample: '357 staff and 80 leaders; Norwegian companies',
      finding:
        'The predictions held when leader and team member agreed on the reading; otherwise the leader’s reading was the better basis; the 2015 sample looks like that of 2009, and all of this comes from one team of authors.',
    },
    {
      who: 'Zigarmi and Roberts',
      year: '2017',
      sample: '573 workers',
      finding:
        'Where people felt they got the style they needed, nine of ten outcomes were better; all answers came from one source, close to a vendor, and “needed” meant what people wished for.',
    },
  ],
  affiliation:
    'Published versions of this model are trademarks of their owners. Team Lead is an independent tool with its own wording: it is not affiliated with them, licensed by them or endorsed by them.',
};
