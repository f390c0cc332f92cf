import { readdirSync, readFileSync } from 'node:fs';
import { type Job, processesWith } from './scenarios/harness.ts';

/** What `phase` comes to; if it hangs, notes where the action waits in the kernel, and kills the processes of the job. */
export async function endedWithin<T>(
  ms: number,
  phase: Promise<T>,
  name: string,
  { trackingId }: Job,
  problems: string[],
): Promise<T> {
  const timer = setTimeout(() => {
    const alive = processesWith(`RUNNER_TRACKING_ID=${trackingId}`);
    problems.push([`${name} has not ended within ${ms / 1_000} s`, ...alive.flatMap(whereabouts)].join('\n  '));
    for (const pid of alive) process.kill(pid, 'SIGKILL');
  }, ms);
  try {
    return await phase;
  } finally {
    clearTimeout(timer);
  }
}

/** Of a process of the action's; of others nothing. */
function whereabouts(pid: number): readonly string[] {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ');
    if (!/dist\/(main|post)\/index\.js/.test(command)) return [];
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
      ['comm', 'wchan']
        .map((file) => readFileSync(`/proc/${pid}/task/${thread}/${file}`, 'latin1').trim())
        .join(' in '),
    );
    return [`${pid} ${command}: ${threads.join(', ')}`];
  } catch {
    return []; // It has ended meanwhile.
  }
}
