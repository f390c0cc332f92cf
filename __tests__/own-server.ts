import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { linuxListeners } from '../src/listeners/linux.ts';
import { bodyAt, type Job, processesWith } from './scenarios/harness.ts';

/** The line by which /proc shows to which job a process belongs. */
function mark({ trackingId }: Job): string {
  return `RUNNER_TRACKING_ID=${trackingId}`;
}

/** That the exported url is answered by the server of this very step: the fixture tells its pid and port. */
export async function expectOwnAnswer(job: Job, outputs: Record<string, string>): Promise<void> {
  const answer = await bodyAt(outputs.url);
  const [, pid = '', port] = /^server (\d+) on (\d+)$/.exec(answer) ?? [];
  expect({ answer, port }).toEqual({ answer, port: outputs.port });
  expect(readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark(job)), `${answer} is of the job`).toBe(true);
  expect(selfAndAncestors(Number(pid)), `${answer} descends from the step's process`).toContain(Number(outputs.pid));
}

function selfAndAncestors(pid: number): readonly number[] {
  if (pid <= 1) return [];
  const parent = /^\d+ \([\s\S]*\) \S (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
  return [pid, ...selfAndAncestors(Number(parent))];
}

/** What a job has left behind: processes that live, and those of its ports that nobody else is known to hold. */
export async function leftBy(job: Job, ports: Iterable<number>): Promise<readonly string[]> {
  const left = processesWith(mark(job)).map((pid) => `process ${pid}`);
  for (const port of ports) {
    for (const { address, holder } of await linuxListeners.onPort(port, [])) {
      if (holder && isOfOthers(holder.pid, job)) continue;
      left.push(
        `port ${port} on ${address}, held by ${holder ? `${holder.command} ${holder.pid}` : 'nobody to be seen'}`,
      );
    }
  }
  return left;
}

/** Another launch or a thief of its: a port that is free again may be chosen again by anybody. */
function isOfOthers(pid: number, job: Job): boolean {
  if (pid === process.pid) return true;
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
    return environment.includes('RUNNER_TRACKING_ID=') && !environment.includes(mark(job));
  } catch {
    return true; // It has ended meanwhile.
  }
}
