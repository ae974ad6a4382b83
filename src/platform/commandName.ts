import * as vscode from 'vscode';

/**
 * The name of one of our commands in the palette, in VS Code's display language; `undefined` if there is no such
 * command.
 */
export function commandName(id: string): string | undefined {
  const manifest = vscode.extensions.getExtension('teamlead.team-lead')?.packageJSON as Manifest | undefined;
  const command = manifest?.contributes.commands.find(each => each.command === id);
  return command && `${command.category}: ${command.title}`;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
  };
}
