import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { watchPeak } from '../../scripts/peak-memory.mjs';
import { processesWith, serverCommand, startJob } from './harness.ts';

/** In colour, and with a character that makes V8 take two bytes for each. */
const LINE = '\x1b[32m➜\x1b[39m a line that is as long as such lines are, and not about an address in use';
const LINES = 2_200_000;

describe.skipIf(process.platform !== 'linux')('limits', () => {
  it.each(['', 'ready at last'])(
    'main and post stay under 120 MB while the server prints 200 MB, ready-log: %j',
    async (pattern) => {
      const job = startJob();
      const run = `yes '${LINE}' | head -n ${LINES}\n${serverCommand('"ready-line=ready at last"')}`;
      const main = job.uses({ run, 'ready-log': pattern });
      const peakOfMain = watchPeak(main.pid);
      const { exitCode, outputs } = await main.done;
      expect(exitCode).toBe(0);
      const size = LINES * Buffer.byteLength(`${LINE}\n`) + 'ready at last\n'.length;
      expect(statSync(outputs['log-file'] ?? '').size).toBe(size);
      const post = job.startPost();
      const peakOfPost = watchPeak(post.pid);
      const { log } = await post.done;
      expect(log.includes('\nready at last')).toBe(true);
      for (const peak of [peakOfMain(), peakOfPost()]) {
        expect(peak).toBeGreaterThan(20);
        expect(peak).toBeLessThan(120);
      }
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
