import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platformOf } from '../src/platform.ts';

const { identify } = await platformOf();

/** Waits until the process is stopped: a SIGSTOP takes effect a moment after kill(2) has returned. */
export async function stoppedBySignal(pid: number): Promise<void> {
  while (!stateOf(pid).startsWith('T')) await new Promise(setImmediate);
}

/** Waits until nobody lives under that number. */
export async function untilDead(pid: number): Promise<void> {
  while ((await identify(pid)) !== undefined) await new Promise(setImmediate);
}

/** A letter: `T` is stopped, `Z` a zombie; '' where there is no such process. */
export function stateOf(pid: number): string {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    return /^\d+ \([\s\S]*\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1] ?? '';
  } catch {
    return '';
  }
}
