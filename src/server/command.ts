import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../system/find-program.ts';
import { succeeds } from '../system/helper-program.ts';
import type { Trace } from '../trace.ts';
import { type Shell, scriptFile, shellArguments } from './shell.ts';

/** A command of the workflow's, ready to be run: `run`, `test`, `ready-command` or `stop-command`. */
export interface Command {
  readonly text: string;
  readonly shell: Shell;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Runs on POSIX as the root of the command's process group. It outlives the command to note its exit status, for the post
 * phase: the action has ended by then, and only a parent can learn a status. The signals it takes note of are those that
 * a group is asked to end with; a trap, unlike an ignored signal, is reset in the command itself. Its own words
 * ("Terminated") are none of the server's. Descriptor 3 is the file for the status, which nobody can put another in the
 * place of.
 */
const KEEPER = `
trap : HUP INT QUIT USR1 USR2 TERM
exec 4>&2 2>/dev/null
(exec "$@" 2>&4 3>&- 4>&-)
status=$?
echo "$status" >&3
exit "$status"
`;

/** Windows has no groups to hold together; there the shell itself is the root, and its status is not noted. */
export const HAS_KEEPER = process.platform !== 'win32';

export type ScriptName = 'run' | 'test' | 'ready-command' | 'stop-command';

/** Where the streams of a command lead, and where its end is noted. */
export interface SpawnOptions {
  readonly stdio: readonly ('ignore' | 'inherit' | 'pipe' | number)[];
  /** Where to note the exit status, a file that is not there yet; Windows has no such file. */
  readonly statusFile?: string;
  readonly trace?: Trace | undefined;
}

/**
 * Writes the command into a new script file of the private folder, as it stands, and returns the file's path. It is named
 * after the input that the command comes from (`run.sh`, `run-2.sh`): shells quote it in their messages.
 */
export function writeScript({ shell, text }: Command, folder: string, name: ScriptName): string {
  const file = scriptFile(shell.name, text);
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}${file.extension}`);
    try {
      writeFileSync(path, file.text, { mode: 0o600, flag: 'wx' });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Starts a command, by its script file, in a session and process group of its own. */
export function spawnCommand(
  command: Command,
  script: string,
  { stdio, statusFile, trace }: SpawnOptions,
): ChildProcess {
  const shell = [command.shell.program, ...shellArguments(command.shell, script)];
  trace?.('spawn', `${shell.join(' ')}, in ${command.directory}`);
  const isKept = statusFile !== undefined && HAS_KEEPER;
  const [program = '', ...args] = isKept
    ? [...keeperShell(command), '-c', KEEPER, 'serve-on-free-port', ...shell]
    : shell;
  const status = isKept ? [openSync(statusFile, 'wx', 0o600)] : [];
  try {
    return spawn(program, args, {
      cwd: command.directory,
      env: { ...command.environment },
      stdio: [...stdio, ...status],
      detached: true,
      windowsHide: true,
      // cmd has quoting rules of its own, and the arguments are quoted for them already.
      windowsVerbatimArguments: command.shell.name === 'cmd',
    });
  } finally {
    for (const descriptor of status) closeSync(descriptor);
  }
}

/**
 * dash, the /bin/sh of Debian, starts in half the time of bash, but drops variables whose names are no identifiers
 * (`server.port`), so a bash keeps a command of any other shell, which would have had them. `-p`: it reads no BASH_ENV of its own, and no options
 * (SHELLOPTS), which a /bin/sh that is a bash would.
 */
function keeperShell({ shell, environment }: Command): readonly string[] {
  if (shell.name === 'sh' || Object.keys(environment).every(isPassedByAnyShell)) return ['/bin/sh'];
  const bash = shell.name === 'bash' ? shell.program : findProgram('bash', process.env);
  return bash === '' ? ['/bin/sh'] : [bash, '-p'];
}

function isPassedByAnyShell(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && name !== 'SHELLOPTS' && name !== 'BASHOPTS';
}

/**
 * Signals the process group of a spawned command, as long as its root has not ended. Windows knows no signals, and
 * process.kill() ends the root alone there: whatever the signal, the command and its descendants are ended (taskkill, /T).
 */
export function signalCommand(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    void succeeds('taskkill', ['/T', '/F', '/PID', String(child.pid)]);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended at this very moment.
  }
}
