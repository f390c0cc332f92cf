import { describe, expect, it } from 'vitest';
import { containersSince } from '../../src/processes/containers.ts';
import type { ProcessInfo } from '../../src/processes/process-info.ts';

const ROOT = { pid: 10, start: '500' };

function processOf(pid: number, parent: number, command: string, start: string): ProcessInfo {
  return { pid, parent, command, start, group: pid, session: pid, marked: false };
}

const pidsIn = (...processes: readonly ProcessInfo[]): readonly number[] =>
  containersSince(processes, ROOT).map(({ pid }) => pid);

describe('the containers that were started since the server was launched', () => {
  it.each(['conmon', 'containerd-shim'])('are those under a %s that is younger than its root', (keeper) => {
    const container = [processOf(31, 30, 'sh', '502'), processOf(32, 31, 'httpd', '503')];
    expect(pidsIn(processOf(30, 1, keeper, '501'), ...container)).toEqual([30, 31, 32]);
    expect(pidsIn(processOf(30, 1, keeper, '500'), ...container)).toEqual([30, 31, 32]);
  });

  it('are not those that were there before, even for what was started in them since', () => {
    expect(pidsIn(processOf(30, 1, 'conmon', '499'), processOf(31, 30, 'httpd', '502'))).toEqual([]);
    expect(pidsIn(processOf(30, 1, 'conmon', '99'), processOf(31, 30, 'httpd', '502'))).toEqual([]);
  });

  it('are no other processes of their age', () => {
    expect(pidsIn(processOf(30, 1, 'bash', '501'), processOf(31, 30, 'httpd', '502'))).toEqual([]);
  });

  it('are unknown where the root is', () => {
    expect(containersSince([processOf(30, 1, 'conmon', '501')], undefined)).toEqual([]);
  });
});
