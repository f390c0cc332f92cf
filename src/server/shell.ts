/** The shells that a command may be written for; the names are those of a `run:` step's `shell`. */
export const SHELL_NAMES = ['bash', 'sh', 'pwsh', 'powershell', 'cmd'] as const;
export type ShellName = (typeof SHELL_NAMES)[number];

/** A shell of this machine. */
export interface Shell {
  readonly name: ShellName;
  /** The program's full path. */
  readonly program: string;
  /** Whether the workflow named it: the runner runs an unnamed bash without `pipefail` and with its start-up files. */
  readonly explicit: boolean;
}

/**
 * The shells that a `run:` step without `shell` tries, best first. Source: "jobs.<job_id>.steps[*].shell" in
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export function defaultShells(platform: NodeJS.Platform): readonly ShellName[] {
  return platform === 'win32' ? ['pwsh', 'powershell'] : ['bash', 'sh'];
}

/** The arguments with which the runner hands a script file to the shell (the same page, "Custom shell"). */
export function shellArguments(shell: Pick<Shell, 'name' | 'explicit'>, scriptFile: string): readonly string[] {
  switch (shell.name) {
    case 'bash':
      return shell.explicit ? ['--noprofile', '--norc', '-e', '-o', 'pipefail', scriptFile] : ['-e', scriptFile];
    case 'sh':
      return ['-e', scriptFile];
    case 'pwsh':
    case 'powershell':
      return ['-command', `. '${scriptFile.replaceAll("'", "''")}'`];
    case 'cmd':
      return ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"CALL "${scriptFile}""`];
  }
}

/** The script file's ending and text: the command itself, framed as the runner frames a `run:` step's. */
export function scriptFile(name: ShellName, command: string): { readonly extension: string; readonly text: string } {
  switch (name) {
    case 'bash':
    case 'sh':
      return { extension: '.sh', text: `${command}\n` };
    case 'pwsh':
    case 'powershell':
      // PowerShell carries on after an error and ends with 0 unless told otherwise.
      return {
        extension: '.ps1',
        text: [
          "$ErrorActionPreference = 'stop'",
          command,
          'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
          '',
        ].join('\r\n'),
      };
    case 'cmd':
      return { extension: '.cmd', text: `@echo off\r\n${command.replace(/\r?\n/g, '\r\n')}\r\n` };
  }
}
