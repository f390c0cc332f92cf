import { describe, expect, it } from 'vitest';
import { byListing } from '../../src/platforms/by-listing.ts';
import type { ProcessInfo } from '../../src/processes/process-info.ts';

const NODE: ProcessInfo = {
  pid: 4_711,
  start: '7',
  parent: 1,
  command: 'node',
  group: 4_711,
  session: 4_711,
  marked: true,
};
const SHELL: ProcessInfo = { ...NODE, pid: 4_712, start: '9', command: 'sh', marked: false };

/** A system that has these two, and the markers that it has been asked for. */
function listed() {
  const asked: string[] = [];
  const system = byListing(async (marker) => {
    asked.push(marker);
    return [NODE, SHELL];
  });
  return { system, asked };
}

describe('a system that lists all of its processes or none', () => {
  it('knows a process by the time when it began, and none by a number that is not taken', async () => {
    const { system } = listed();
    expect(await system.identify(4_712)).toEqual({ pid: 4_712, start: '9' });
    expect(await system.identifyRoot(4_711)).toEqual({ pid: 4_711, start: '7' });
    for (const pid of [4_710, 4_713]) expect(await system.identify(pid)).toBeUndefined();
  });

  it('is asked once more where it has told none: nobody finds a root again that is not known', async () => {
    let asked = 0;
    const failing = (times: number) => byListing(async () => (asked++ < times ? [] : [NODE]));
    expect(await failing(1).identifyRoot(4_711)).toEqual({ pid: 4_711, start: '7' });
    asked = 0;
    expect(await failing(3).identifyRoot(4_711)).toBeUndefined();
    expect(asked).toBe(2);
  });

  it('tells all of them of every server, and as the lineage of each, with the marker looked for', async () => {
    const { system, asked } = listed();
    expect(await system.processesSince({ pid: 4_711, start: '7' })('ID=a/')).toEqual([NODE, SHELL]);
    expect(await system.lineage([4_712], 'ID=b/')).toEqual([NODE, SHELL]);
    expect(asked).toEqual(['ID=a/', 'ID=b/']);
  });

  it('tells nothing sooner than that: no descendants, and not which process this is', async () => {
    const { system, asked } = listed();
    for await (const generation of system.descend([{ pid: 4_711, start: '7' }])) expect(generation).toBeUndefined();
    expect(await system.self()).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
