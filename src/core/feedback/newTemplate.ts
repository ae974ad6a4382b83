// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${1:text} in a body is the editor's snippet syntax.

import { stringify } from 'yaml';
import { join } from '../notebook/address';
import type { Notebook } from '../notebook/notebook';
import { personId } from '../people/personId';
import type { Refusal } from '../refusal';
import { singleSpaced } from '../singleSpaced';
import { ownTemplateId } from './ownTemplate';
import type { OwnTemplates } from './ownTemplates';
import type { TemplateKind } from './templateKinds';
import { type FeedbackTemplate, personStop } from './templates';

/** Creates one of the lead's own templates unless the file exists. Returns its address and id. */
export async function newTemplate(
  notebook: Notebook & { readonly templates: OwnTemplates },
  given: { readonly name: string; readonly kind?: TemplateKind; readonly from?: FeedbackTemplate },
): Promise<{ readonly uri: string; readonly template: string } | Refusal> {
  // Follows the rules for a person's folder: safe on every system.
  const fileName = `${personId(given.name, [])}.md`;
  const uri = join(notebook.templates.folder, fileName);
  const written = await notebook.create(uri, templateFile(given));
  if ('refused' in written) return written;
  await notebook.readExtras();
  return { uri, template: ownTemplateId(fileName) };
}

/** The initial text of a template's file. */
export function templateFile({
  name,
  kind,
  from,
}: {
  readonly name: string;
  readonly kind?: TemplateKind;
  readonly from?: FeedbackTemplate;
}): string {
  const frontMatter = stringify(
    {
      name: singleSpaced(name.trim()),
      kind: kind ?? from?.kind ?? 'either',
      when: from?.when ?? 'The moment to take this one.',
      ...(from?.origin && { origin: from.origin }),
    },
    { lineWidth: 0 },
  );
  const body = from ? from.body.replace(/(?<!\s)\s*(?:\$0|\$\{0\})$/, '') : empty;
  return `---\n${frontMatter}---\n${body}\n`;
}

const today = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}';
const empty = [
  `### Feedback for \${1:${personStop}}, ${today}`,
  '',
  '- **What you saw:** ${2:one moment, as a camera would show it}',
  '- **What it led to:** ${3:for the work, the team or you}',
].join('\n');
