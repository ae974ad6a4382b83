import type { LintFamily } from '../../core/lint/families';

export const chapters: Readonly<Record<LintFamily, string>> = {
  'about the person': 'Words about the person instead of what they did',
  'about the words': 'Words that say too little, or too much',
  'about the entry': 'Parts of an entry',
  'not for these notes': 'Not for these notes',
};

export const head = `# The wording of feedback

Team Lead marks words that make feedback hard to use: in \`feedback.md\`, in the blocks of the feedback templates in a 1:1
note, in praise and concerns of an inbox, and in other Markdown files you name in the setting \`teamLead.lint.alsoIn\`. In
1:1 notes, what is said about a person is checked under every heading; the setting \`teamLead.lint.feedbackOnly\` limits that to
feedback. \`Team Lead: Check Wording in This File or Selection\` checks all of it, and says what it did not check. Quotations, code,
links and file names are left alone. Nothing changes automatically, and nothing leaves your machine. The rules know English only, and
stay silent on a paragraph in another language.

A rule can be wrong: it sees words, and you know what happened. Each finding offers to reword the sentence, to leave it as
it is, or to turn the rule off.

- To leave one place alone, put \`<!-- lint-ignore absolute -->\` on the line above it. Separate several rules with
  commas.
- To turn a rule off, or to make it louder or quieter, use the setting \`teamLead.lint.rules\`:
  \`{ "hedging": "off", "absolute": "warning" }\`. The levels are \`off\`, \`hint\`, \`information\` and \`warning\`.
- The setting \`teamLead.lint.labels\` lists the words that the rule \`label\` looks for.
- To turn all of it off, set \`teamLead.lint.enabled\` to \`false\`.
`;

export const sources = `## Sources

- Situation-Behavior-Impact (SBI): a form of feedback, and a mark, of the Center for Creative Leadership.
- Avraham Kluger and Angelo DeNisi, "The Effects of Feedback Interventions on Performance", Psychological Bulletin, 1996: more
  than a third of the interventions made performance worse, more so where they drew attention from the task to the self.
- Shelley Correll and Caroline Simard, "Research: Vague Feedback Is Holding Women Back", Harvard Business Review,
  2016: in reviews, less specific feedback to women went with lower ratings. A correlation, and about women only.
- Textio, "Language Bias in Performance Feedback", 2022 and 2024.
- Lara Hogan: the feedback equation, an observation, its impact and a question or a request.
- retext-equality: a word list kept by the retext project. We use the part of it that is about people.

Where no source is named, the rule is our own judgment.
`;
