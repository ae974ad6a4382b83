/** Messages about AI agents and the notes. None promises that an agent cannot read them, because no one can tell. */
export const agentTexts = {
  workspace:
    'An AI agent in this editor may be able to read your notes: they are in the folder that is open.',
  'other-root':
    'An AI agent in this editor may be able to read your notes: they are in one of the folders of this workspace, and an agent may read all of them.',
  outside:
    'An AI agent in this editor is less likely to come across your notes, because they are outside of the folders that are open. That it reads them cannot be ruled out.',
  ignored: 'Git ignores them, which does not stop an agent: it may read ignored files too.',
  excluded:
    'They are left out by {0}. Some tools respect that; others do not, and a command in a terminal reads the files all the same.',
  helpsInside:
    'What helps: move the notes out of the workspace, close their folder while an agent works, and read each command before you let an agent run it.',
  helpsOutside:
    'What helps: do not open the notes folder while an agent works, do not let it read outside of the workspace, and read each command before you let it run one.',
  doesNotHelp:
    'What does not help: ignore files and exclusion settings. Agents read the files of a workspace, ignored ones too, and get around exclusions with a terminal. A policy of your organization that excludes content may not apply to agents.',
} as const;
