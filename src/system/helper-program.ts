import { setTimeout as sleep } from 'node:timers/promises';

/** A helper that has not answered by then never will; what it would have told stays unknown. */
const GIVE_UP_AFTER_MS = 10_000;

/**
 * Runs a program of the operating system (lsof, ps, netstat, taskkill) and returns what it printed, whatever its exit
 * status; '' where it is missing or does not end.
 */
export async function outputOf(program: string, args: readonly string[]): Promise<string> {
  return (await ended(program, args)).stdout;
}

/** Runs such a program and returns whether it ended with 0. */
export async function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return (await ended(program, args)).exitCode === 0;
}

async function ended(
  program: string,
  args: readonly string[],
): Promise<{ readonly stdout: string; readonly exitCode: number }> {
  const { getExecOutput } = await import('@actions/exec');
  // Dates and messages in the C locale: the parsers read no other language.
  const env = { ...definedOnly(process.env), LC_ALL: 'C' };
  const nothing = { stdout: '', exitCode: 1 };
  const run = getExecOutput(program, [...args], { silent: true, ignoreReturnCode: true, env }).catch(() => nothing);
  return Promise.race([run, sleep(GIVE_UP_AFTER_MS, nothing, { ref: false })]);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
