import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countForks, numbersAfter, numbersSince } from '../../src/processes/numbers-since.ts';
import { runNode } from '../real-processes.ts';

/** The numbers that a kernel gives out one after the other, from `first` on. */
function numbersGivenOut(first: number, count: number, pidMax: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = first; numbers.length < count; number = number + 1 < pidMax ? number + 1 : 300)
    numbers.push(number);
  return numbers;
}

describe('the numbers that processes may have which are younger than another', () => {
  it('have all that the kernel has given out since, wherever it has begun anew, and whatever failed to start', () => {
    const pidMax = 32_768;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: pidMax - 1 }),
        fc.integer({ min: 0, max: 40_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (first, started, failing) => {
          const given = numbersGivenOut(first, started + Math.floor(started * failing), pidMax);
          const mayBeSince = numbersAfter(first, started, pidMax);
          expect(given.filter((number) => !mayBeSince(number))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leave out those below it as long as the highest number is far', () => {
    const mayBeSince = numbersAfter(20_000, 50, 4_194_304);
    expect([1, 299, 300, 19_999, 20_000, 20_001, 4_194_303].filter(mayBeSince)).toEqual([20_000, 20_001, 4_194_303]);
  });

  it('leave out those between where it is near', () => {
    const mayBeSince = numbersAfter(32_000, 50, 32_768);
    expect([1, 300, 632, 633, 31_999, 32_000].filter(mayBeSince)).toEqual([1, 300, 632, 32_000]);
  });

  it.each([
    { started: undefined, pidMax: 32_768 },
    { started: -1, pidMax: 32_768 },
    { started: 20_000, pidMax: 32_768 },
    { started: 5, pidMax: Number.NaN },
  ])('are all numbers where nothing can be said ($started, $pidMax)', ({ started, pidMax }) => {
    const mayBeSince = numbersAfter(20_000, started, pidMax);
    expect([1, 300, 19_999, 20_000].every(mayBeSince)).toBe(true);
  });
});

describe.runIf(process.platform === 'linux')('the count of all that have been started', () => {
  it('grows with a process, whose number is among those since', async () => {
    const forks = countForks();
    const child = runNode(`console.log('up'); setInterval(() => {}, 1_000)`);
    await child.says();
    expect(countForks()).toBeGreaterThan(forks ?? Number.NaN);
    expect(numbersSince({ pid: process.pid, start: '0', forks })(child.pid)).toBe(true);
  });
});
