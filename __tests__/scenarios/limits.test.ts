import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processesWith, serverCommand, startJob } from './harness.ts';

/** The most memory that a process has had so far, in MB (VmHWM of proc_pid_status(5)); 0 when it is gone. */
function peakMemory(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

describe.skipIf(process.platform !== 'linux')('limits', () => {
  it.each(['', 'never in the flood'])(
    'stays under 120 MB while the server prints 200 MB, ready-log: %j',
    async (pattern) => {
      const job = startJob();
      const flood =
        'yes "a line that is as long as such lines are, and not about an address in use" | head -c 200000000';
      const run = `${flood}\n${serverCommand(pattern && `"ready-line=${pattern}"`)}`;
      const step = job.uses({ run, 'ready-log': pattern, 'print-log': 'never' });
      let peak = 0;
      let ended = false;
      const done = step.done.finally(() => {
        ended = true;
      });
      while (!ended) {
        peak = Math.max(peak, peakMemory(step.pid));
        await new Promise(setImmediate);
      }
      const { exitCode, outputs } = await done;
      expect(exitCode).toBe(0);
      expect(peak).toBeGreaterThan(20);
      expect(peak).toBeLessThan(120);
      const readyLine = pattern && `${pattern}\n`;
      expect(statSync(outputs['log-file'] ?? '').size).toBe(200_000_000 + readyLine.length);
    },
  );

  it('gives each of twelve launches at once a port of its own, in one launch each', async () => {
    const jobs = Array.from({ length: 12 }, () => startJob());
    const inputs = { run: serverCommand(), port: '24200-24220' };
    const steps = await Promise.all(jobs.map((job) => job.uses(inputs).done));
    expect(new Set(steps.map(({ outputs }) => outputs.port)).size).toBe(12);
    expect(steps.map(({ outputs }) => outputs.launches)).toEqual(Array(12).fill('1'));
  });

  it('ends 200 processes of a server', async () => {
    const job = startJob();
    const run = `for i in $(seq 200); do setsid sleep 300 & done\n${serverCommand()}`;
    await job.uses({ run }).done;
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`).length).toBeGreaterThan(200);
    const [post] = await job.end();
    expect(post?.log).toMatch(/stopped within/);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });
});
