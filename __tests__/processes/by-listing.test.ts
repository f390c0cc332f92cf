import { describe, expect, it } from 'vitest';
import { byListing } from '../../src/platforms/by-listing.ts';
import type { ProcessInfo } from '../../src/processes/process-info.ts';

const PROCESS: ProcessInfo = { pid: 7, parent: 1, group: 0, session: 0, start: '133', command: 'node', marked: false };

/** A system whose list of processes fails so many times, and then tells one. */
function failing(times: number) {
  let asked = 0;
  const list = async () => (asked++ < times ? [] : [PROCESS]);
  return { ...byListing(list), timesAsked: () => asked };
}

describe('a process, on a system that tells all of them or none', () => {
  it('is known by its start', async () => {
    const { identify, identifyRoot, timesAsked } = failing(0);
    expect(await identify(7)).toEqual({ pid: 7, start: '133' });
    expect(await identifyRoot(7)).toEqual({ pid: 7, start: '133' });
    expect(await identify(8)).toBeUndefined();
    expect(timesAsked()).toBe(3);
  });

  it('is looked for once more where none was told: nobody finds a root again that is not known', async () => {
    expect(await failing(1).identifyRoot(7)).toEqual({ pid: 7, start: '133' });
    const never = failing(Number.POSITIVE_INFINITY);
    expect(await never.identifyRoot(7)).toBeUndefined();
    expect(never.timesAsked()).toBe(2);
  });
});
