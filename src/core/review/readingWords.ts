import { playbook } from '../../content/styles/playbook';
import { ownQuestions } from '../../content/styles/readingForm';
import { fieldLabels } from '../expectations/fields';
import { commitments, competences, styleIds } from '../styles/model';

/**
 * Whether a text reveals a reading, level or style, from the lead or the member; a packet contains none of these,
 * wherever they were noted (domain.md, guard rails).
 */
export function revealsReading(text: string): boolean {
  const words = text.slice(0, 2000);
  return forms.some(form => form.test(words)) || anchors.has(words.replace(/^\[[ xX]\]\s*/, '').trim());
}

const style = styleIds.map(id => playbook[id].name).join('|');
const level = [...new Set<string>([...competences, ...commitments])].join('|');

const forms: readonly RegExp[] = [
  // "some / variable"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}/])(?:${competences.join('|')})\s?/\s?(?:${commitments.join('|')})(?![\p{L}\p{N}/])`,
    'iu',
  ),
  // "→ Coaching", "Coaching (by me)"
  new RegExp(String.raw`(?:→|->|=>)\s?(?:(?:${style})\b|[SDR][1-4]\b)`, 'iu'),
  /\(by (?:me|them)\)/i,
  // "moved to Supporting": mid-sentence, the capital letter marks the style, not the activity.
  new RegExp(String.raw`[\p{Ll}\d,;:(]\s(?:${style})(?![\p{L}\p{N}])`, 'u'),
  new RegExp(
    String.raw`\b(?:style|reading|readiness)\b[^.\n]{0,60}\b(?:${style})\b|\b(?:${style})\b[^.\n]{0,40}\b(?:style|reading)\b`,
    'iu',
  ),
  /\b(?:my|our|own|two|both|second) readings?\b(?! (?:list|group|club))|\breadings? over time\b/i,
  // "level D3", "reads as R2", "is a D2", "D2/D3"; S3, R2 and D3 are also names of tools.
  /\b(?:level|stage|readiness|style|reading|reads?(?: (?:as|at))?)\s[DRS][1-4]\b|\b(?:is|was|as|at) (?:an? |at |now |still )?[DR][1-4]\b(?! (?:bucket|chart|graph|visuali|librar|layout|force|storage|plugin|object|upload|url|key|code))/i,
  /\b([DRS])[1-4]\s?(?:\/|→|->|-|to)\s?\1[1-4]\b/,
  new RegExp(
    String.raw`\b(?:low|moderate|high|variable) (?:competence|commitment)\b|\b(?:competence|commitment)(?: is| was| at| looks| seems|:| =)? (?:${level})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:\d{4}-\d{2}-\d{2}\s+)?(?:frame|task demands|choice|style used|style you used|temporary command|time-boxed takeover|${[...fieldLabels('style'), ...fieldLabels('decisionLevel')].join('|')})\s*:`,
    'i',
  ),
];

/** The options of the form for a member's own reading. */
const anchors = new Set(Object.values(ownQuestions).flatMap(question => question.anchors));
