import { anyone, auxiliary, object, owner, type Pattern, patternsOf, person } from './vocabulary';

const adverb = String.raw`(?:never ever|never once|never|always|constantly|continually|forever|invariably|perpetually|without exception)\b(?!-)`;
const nobody = String.raw`\b(?:nobody|no one|none of us|none of them|not one of us)(?: (?:here|else|on the team|in the team|in the \w{2,20}|at the \w{2,20}))?`;
const everybody = String.raw`\b(?:everyone|everybody|we all|all of us|the whole team)(?: (?:here|on the team|in the team|in the \w{2,20}))?`;
const aboutThem = String.raw`(?: [\w']{1,20}){0,4}? ${anyone}`;

/** "You never …", "Dana has always …", and claims about everyone: "nobody knows what you do". */
export const absolutePatterns: readonly Pattern[] = patternsOf('absolute', [
  // Not offers, questions, purposes, or statements about the writer.
  [
    String.raw`(?<!\b(?:do|did|does|have|has|are|is|were|will|would|so|so that|until|said|told me|told us|wrote|asked why|explained why) )${person}(?: both| all| two)?${auxiliary}{0,4}(?:n't)? ${adverb}`,
    {},
  ],
  String.raw`${person}(?: (?:will|would))? (?:don't|doesn't|didn't|can't|won't|haven't|hasn't|do not|does not|did not) ever\b`,
  [
    String.raw`\b(?:each and every time|every(?: single)? time)\b(?=[^.;]{0,80}?(?:, (?:and )?${person}|\b(?:i|we)\b[^,]{0,80}${person}))`,
    { unless: /^\W*(?:and |but )?you (?:noticed|found|saw|showed|wrote|fixed)/ },
  ],
  String.raw`\ball the time\b(?<=^${person}[^,;:]{0,80} all the time)`,
  String.raw`\ball (?:you|he|she|they) ever (?:do|does|did)\b`,
  String.raw`${person} only ever\b`,
  String.raw`\bnot (?:once|a single time|one single time)(?: [\w']{1,20}){0,2}? (?:did|have|has|had|do|does) ${person}`,
  [
    `${nobody}(?: ever)? (?:knows?|knew|understands?|understood|can (?:tell|say|see)|has any idea|has an idea|is sure) (?:what|where|when|if|whether|why|how) ${person}`,
    { why: 'crowd' },
  ],
  [
    `${nobody}(?: ever| really)? (?:understands|wants|likes|trusts|believes|respects|reads|listens to|hears from|enjoys|can (?:follow|read|reach|rely on|work with|understand|find|talk to|trust|count on)|is able to (?:follow|reach|work with)|dares)${aboutThem}`,
    { why: 'crowd' },
  ],
  [
    `${everybody} (?:has to|have to|must|needs to|need to) (?:wait|clean up|pick up|work|redo|fix|cover|adapt|suffer|step)${aboutThem}`,
    { why: 'crowd' },
  ],
  [
    String.raw`${everybody} (?:is|are) (?:always |so |just )?(?:tired|sick|afraid|scared|waiting|annoyed|fed up|unhappy|frustrated|angry)(?: [\w']{1,20}){0,3} ${object}`,
    { why: 'crowd' },
  ],
  [
    `${everybody} (?:hates|dreads|avoids|fears|hate|dread|avoid|fear)(?: working with| talking to)? (?:${object}|${owner})`,
    { why: 'crowd' },
  ],
  [
    String.raw`\b(?:and|or|but|nor)(?: (?:you|then|also|just|are|have|is|has)){0,2} ${adverb}`,
    { again: true },
  ],
]);
