import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMembers } from '../../src/processes/members.ts';
import { isSameProcess, type ProcessInfo } from '../../src/processes/process-info.ts';

function processOf(pid: number, parent: number, about: Partial<ProcessInfo> = {}): ProcessInfo {
  return { pid, parent, start: `s${pid}`, group: 1, session: 1, command: 'x', marked: false, ...about };
}

const ROOT = { pid: 10, start: 's10' };
const INIT = processOf(1, 0);
const BYSTANDER = processOf(5, 1);
const pidsOf = (members: readonly ProcessInfo[]): readonly number[] =>
  members.map(({ pid }) => pid).toSorted((a, b) => a - b);

describe('the members of a server', () => {
  it('are its root and all that descends from it, in whatever order they are listed', () => {
    const all = [processOf(13, 12), INIT, processOf(12, 11), BYSTANDER, processOf(11, 10), processOf(10, 1)];
    expect(pidsOf(findMembers(all, ROOT))).toEqual([10, 11, 12, 13]);
  });

  it('are those of its session and of its group, though their parents have died', () => {
    const all = [INIT, processOf(20, 1, { session: 10 }), processOf(21, 1, { group: 10 }), BYSTANDER];
    expect(pidsOf(findMembers(all, ROOT))).toEqual([20, 21]);
  });

  it('are daemons that carry the marker, and their children', () => {
    const all = [INIT, processOf(30, 1, { marked: true, session: 30 }), processOf(31, 30), BYSTANDER];
    expect(pidsOf(findMembers(all, ROOT))).toEqual([30, 31]);
    expect(pidsOf(findMembers(all, undefined))).toEqual([30, 31]);
  });

  it('are those that were known before, and live on as the same', () => {
    const all = [INIT, processOf(40, 1), processOf(41, 40), processOf(42, 1, { start: 'later' })];
    expect(pidsOf(findMembers(all, ROOT, [processOf(40, 10), processOf(42, 10)]))).toEqual([40, 41]);
  });

  it('are not those of a later process that bears the number of the root', () => {
    const all = [
      INIT,
      processOf(10, 1, { start: 'later', session: 10, group: 10 }),
      processOf(11, 10, { session: 10 }),
    ];
    expect(findMembers(all, ROOT)).toEqual([]);
  });

  it('are none where the root has died and left nothing', () => {
    expect(findMembers([INIT, BYSTANDER], ROOT)).toEqual([]);
    expect(findMembers([INIT, BYSTANDER], undefined)).toEqual([]);
    expect(findMembers([], ROOT)).toEqual([]);
  });

  it('are found even where parents go round in a circle', () => {
    const all = [processOf(10, 12), processOf(11, 10), processOf(12, 11)];
    expect(pidsOf(findMembers(all, ROOT))).toEqual([10, 11, 12]);
  });

  it('are, whatever the processes, each once, and closed under having children', () => {
    const one = fc.record({
      pid: fc.integer({ min: 1, max: 15 }),
      parent: fc.integer({ min: 0, max: 15 }),
      group: fc.integer({ min: 0, max: 15 }),
      marked: fc.boolean(),
    });
    const processes = fc
      .uniqueArray(one, { selector: ({ pid }) => pid })
      .map((all) => all.map(({ pid, parent, ...rest }) => processOf(pid, parent, rest)));
    fc.assert(
      fc.property(processes, (all) => {
        const members = findMembers(all, ROOT);
        const pids = new Set(members.map(({ pid }) => pid));
        expect(pids.size).toBe(members.length);
        for (const { pid, parent } of all) if (pids.has(parent)) expect(pids.has(pid)).toBe(true);
      }),
    );
  });
});

describe('a process', () => {
  it('is the same under the same number and start', () => {
    expect(isSameProcess(ROOT, { ...ROOT })).toBe(true);
    expect(isSameProcess(ROOT, { ...ROOT, start: 's11' })).toBe(false);
    expect(isSameProcess(ROOT, { ...ROOT, pid: 11 })).toBe(false);
  });
});
