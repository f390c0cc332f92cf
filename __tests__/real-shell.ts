import { existsSync } from 'node:fs';
import type { Command } from '../src/server/command.ts';
import type { Shell } from '../src/server/shell.ts';

/** The shell of this machine that a `run:` step without `shell` has; tests that use it are for POSIX. */
export const SHELL: Shell = existsSync('/bin/bash')
  ? { name: 'bash', program: '/bin/bash', explicit: true }
  : { name: 'sh', program: '/bin/sh', explicit: true };

/** A command of that shell, in the folder of the tests. */
export function commandOf(text: string, environment: Readonly<Record<string, string>> = {}): Command {
  return {
    text,
    shell: SHELL,
    directory: import.meta.dirname,
    environment: { PATH: process.env.PATH ?? '', ...environment },
  };
}

/**
 * For a command: a program that says `up` once signals reach it. A shell that is about to start its next program may
 * lose one, so no test signals a shell that has not come to rest.
 */
export const UP_AND_STAY = `"${process.execPath}" -e "console.log('up'); setInterval(() => {}, 60_000)"`;
