import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { onLinux } from '../scenarios/harness.ts';
import { makeCancellations } from './cancellation-plan.ts';
import { type CancelledJob, cancelJob } from './cancelled-job.ts';

const count = Number(process.env.SOAK_CANCELLATIONS ?? 12);
const seed = Number(process.env.SOAK_SEED ?? randomInt(2 ** 32));
const IN_FLIGHT = 4;
const LONG_RUN = 100;

describe.runIf(onLinux)('cancellations at any moment of main, of post and of the stop action', () => {
  it('end the phase in under 5 s each, and leave nothing', { timeout: 120_000 + count * 10_000 }, async () => {
    const began = performance.now();
    const plans = [...makeCancellations(count, seed).entries()];
    const ended: CancelledJob[] = [];
    const workThrough = async (): Promise<void> => {
      for (let next = plans.shift(); next; next = plans.shift()) {
        const [number, plan] = next;
        const job = await cancelJob(plan);
        ended.push({ ...job, problems: job.problems.map((problem) => `cancellation ${number}: ${problem}`) });
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, workThrough));

    const running = ended.filter(({ wasRunning }) => wasRunning).length;
    const tooSoon = ended.filter(({ cameTooSoon }) => cameTooSoon).length;
    const slowest = Math.max(...ended.map(({ ms }) => Math.round(ms)));
    const took = ((performance.now() - began) / 1_000).toFixed(1);
    console.log(
      `${count} cancellations, ${running} while the phase ran, ${tooSoon} of them before the first line of post, the slowest end ${slowest} ms, seed ${seed}, took ${took} s`,
    );
    expect(ended.flatMap(({ problems }) => problems).join('\n\n'), `seed ${seed}`).toBe('');
    expect(ended).toHaveLength(count);
    // Among a few, chance alone may make any share of them early or late.
    if (count < LONG_RUN) return;
    expect(tooSoon, 'cancellations before the first line of post').toBeLessThan(count / 4);
    expect(running, 'cancellations while the phase ran').toBeGreaterThan(count / 3);
  });
});
