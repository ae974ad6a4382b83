import { newScenarioWords as words } from '../../content/practice/newScenario';
import { headingText } from '../markdown/headingText';
import { join } from '../notebook/address';
import type { Notebook } from '../notebook/notebook';
import { personId } from '../people/personId';
import type { Refusal } from '../refusal';
import { styleIds } from '../styles/model';
import type { Say } from '../text/say';
import type { OwnScenarios } from './ownScenarios';

/** Creates a file with the form of a scenario to fill in, unless the file exists. */
export async function newScenario(
  notebook: Notebook & { readonly scenarios: OwnScenarios },
  title: string,
  say: Say,
): Promise<{ readonly uri: string; readonly line: number } | Refusal> {
  // Follows the rules for a person's folder: safe on every system.
  const uri = join(notebook.scenarios.folder, `${personId(title, [])}.md`);
  const text = scenarioFile(title, say);
  const written = await notebook.create(uri, text);
  if ('refused' in written) return written;
  await notebook.readExtras();
  return { uri, line: 2 };
}

/** The form. Each part not written yet is reported as a problem. */
export function scenarioFile(title: string, say: Say): string {
  const ratings = ['excellent', 'good', 'fair', 'poor'];
  const comment = (text: string) => `<!-- ${say(text)} -->`;
  const text = [
    `# ${headingText(title)}`,
    comment(words.situation),
    `Reading: low / high / unknown\n${comment(words.reading)}`,
    styleIds.map((style, at) => `- ${style} (${ratings[at]}):`).join('\n'),
    comment(words.options),
    'Reason:',
    'Lesson:',
  ];
  return `${text.join('\n\n')}\n`;
}
