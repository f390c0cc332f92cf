import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { onLinux } from '../scenarios/harness.ts';
import { makePlans } from './plan.ts';
import { launchWithThief, type Tally } from './stolen-launch.ts';

const launches = Number(process.env.SOAK_LAUNCHES ?? 12);
const seed = Number(process.env.SOAK_SEED ?? randomInt(2 ** 32));
const IN_FLIGHT = 4;
const timeout = 240_000 + launches * 10_000;

describe.runIf(onLinux)('a soak of launches while a thief takes every third port that is announced', () => {
  it('ends in an export each time, relaunches as often as it was robbed, and leaves nothing', { timeout }, async () => {
    const began = performance.now();
    const plans = [...makePlans(launches, seed).entries()];
    const tallies: Tally[] = [];
    const workThrough = async (): Promise<void> => {
      for (let next = plans.shift(); next; next = plans.shift()) {
        const [number, plan] = next;
        const tally = await launchWithThief(plan);
        tallies.push({ ...tally, problems: tally.problems.map((problem) => `launch ${number}: ${problem}`) });
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, workThrough));

    const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
    const thefts = sum((tally) => tally.thefts);
    const relaunches = sum((tally) => tally.launches) - launches;
    const exports = tallies.filter(({ exported }) => exported).length;
    const left = sum((tally) => tally.left);
    const took = ((performance.now() - began) / 1_000).toFixed(1);
    console.log(
      `${launches} launches, ${exports} exports, ${thefts} thefts, ${relaunches} relaunches, ${left} left, seed ${seed}, took ${took} s`,
    );
    expect(tallies.flatMap(({ problems }) => problems).join('\n\n'), `seed ${seed}`).toBe('');
    expect({ exports, relaunches, left }).toEqual({ exports: launches, relaunches: thefts, left: 0 });
    expect(thefts, 'thefts').toBeGreaterThan(0);
  });
});
