import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countForks, pidsAfter, pidsSince } from '../../src/processes/pids-since.ts';
import { runNode } from '../real-processes.ts';

/** The numbers that a kernel gives out one after the other behind `first`, passing over those that are in use. */
function numbersGivenOut(first: number, count: number, pidMax: number, inUse: ReadonlySet<number>): readonly number[] {
  const numbers: number[] = [];
  for (let number = first; numbers.length < count; ) {
    number = number + 1 < pidMax ? number + 1 : 300;
    if (!inUse.has(number)) numbers.push(number);
  }
  return numbers;
}

describe('the numbers that processes may have which are younger than another', () => {
  it('have all that the kernel has given out since, whatever is in use, wherever it has begun anew, whatever failed to start', () => {
    const pidMax = 8_192;
    let told = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: pidMax - 1 }),
        fc.integer({ min: 0, max: 5_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 300, max: pidMax - 1 }),
        fc.integer({ min: 0, max: 2_500 }),
        (first, started, failing, block, alive) => {
          const inUse = new Set(Array.from({ length: alive }, (_, index) => block + index));
          const given = numbersGivenOut(first, started + Math.floor(started * failing), pidMax, inUse);
          const mayBeSince = pidsAfter(first, { started, alive }, pidMax);
          expect(given.filter((number) => !mayBeSince(number))).toEqual([]);
          if (!mayBeSince(0)) told += 1;
        },
      ),
      { numRuns: 500, seed: 7 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it('leave out those below it as long as the highest number is far', () => {
    const mayBeSince = pidsAfter(20_000, { started: 50, alive: 6_000 }, 4_194_304);
    expect([1, 299, 300, 19_999, 20_000, 20_001, 4_194_303].filter(mayBeSince)).toEqual([20_000, 20_001, 4_194_303]);
  });

  it.each([
    { started: undefined, alive: 100, pidMax: 32_768 },
    { started: 5, alive: undefined, pidMax: 32_768 },
    { started: -1, alive: 100, pidMax: 32_768 },
    { started: 6_000, alive: 100, pidMax: 32_768 },
    { started: 100, alive: 6_000, pidMax: 32_768 },
    { started: 5, alive: 100, pidMax: Number.NaN },
  ])('are all numbers where nothing can be said ($started, $alive, $pidMax)', ({ started, alive, pidMax }) => {
    const mayBeSince = pidsAfter(20_000, { started, alive }, pidMax);
    expect([1, 300, 19_999, 20_000].every(mayBeSince)).toBe(true);
  });
});

describe.runIf(process.platform === 'linux')('the count of all that have been started', () => {
  it('grows with a process, whose number is among those since', async () => {
    const forks = countForks();
    const child = runNode(`console.log('up'); setInterval(() => {}, 1_000)`);
    await child.says();
    expect(countForks()).toBeGreaterThan(forks ?? Number.NaN);
    expect(pidsSince({ pid: process.pid, start: '0', forks })(child.pid)).toBe(true);
  });

  it('is missed where it was not counted when the root began: any number may be of those since', () => {
    expect(pidsSince({ pid: process.pid, start: '0' })(1)).toBe(true);
    expect(pidsSince({ pid: process.pid, start: '0', forks: countForks() })(1)).toBe(false);
  });
});
