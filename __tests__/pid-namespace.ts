import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { countingVariables } from '../scripts/measured-bundles.mjs';
import { findNode24 } from '../scripts/runner.mjs';

/** Ends the namespace, whoever owns it, and everything in it. */
const IN_TIME = ['timeout', '--signal=KILL', '25'];
const UNSHARE = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
const WAYS = [
  [...IN_TIME, ...UNSHARE],
  ['sudo', '-n', ...IN_TIME, ...UNSHARE],
  [...IN_TIME, ...UNSHARE, '--user', '--map-root-user'],
];

/** How this user gets a PID namespace in which it is decided which number comes next; undefined where there is no way. */
const way = WAYS.find(([program = '', ...args]) => {
  const script = 'echo 300 >/proc/sys/kernel/ns_last_pid && test "$(sh -c "echo \\$\\$")" = 301';
  try {
    execFileSync(program, [...args, 'sh', '-c', script], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** Whether tests in such a namespace may be skipped: nowhere where CI has all rights. */
export const lacksPidNamespaces =
  process.platform !== 'linux' || (!way && !(process.env.CI === 'true' && process.getuid?.() === 0));

/** Runs a fixture as the first process of a PID namespace, and returns what it prints as JSON. */
export async function inPidNamespace(fixture: string, ...args: readonly string[]): Promise<unknown> {
  if (!way) throw new Error('no PID namespace can be made here');
  const [program = '', ...wayIn] = way;
  const script = join(import.meta.dirname, 'fixtures', fixture);
  const env = { ...process.env, ...countingVariables };
  const { stdout } = await promisify(execFile)(program, [...wayIn, findNode24(), script, ...args], { env });
  return JSON.parse(stdout);
}
