import { describe, expect, it } from 'vitest';
import { parsePs } from '../../src/processes/macos.ts';
import { recording } from '../recordings/recording.ts';

const MARKER = 'SERVE_ON_FREE_PORT_ID=0b0c8f6e/1/';

describe('the processes that ps tells', () => {
  it('are the living ones, with their parents, groups, starts and short names', () => {
    const processes = parsePs(recording('ps-macos'), MARKER);
    expect(processes.map(({ pid, parent, group, command }) => [pid, parent, group, command])).toEqual([
      [1, 0, 1, 'launchd'],
      [512, 1, 512, 'rapportd'],
      [4_700, 4_650, 4_700, 'sh'],
      [4_711, 4_700, 4_700, 'node'],
      [4_801, 1, 4_801, 'com.docker.backend'],
      [4_900, 4_700, 4_900, '-bash'],
    ]);
  });

  it('are marked where the environment behind the command carries the marker', () => {
    const marked = parsePs(recording('ps-macos'), MARKER).filter((process) => process.marked);
    expect(marked.map(({ pid }) => pid)).toEqual([4_700, 4_711]);
  });

  it('are told alike by another ps', () => {
    const processes = parsePs(recording('ps-linux'), MARKER);
    expect(processes.map(({ pid, parent, group, command }) => [pid, parent, group, command])).toEqual([
      [1, 0, 0, 'sh'],
      ...[2, 3, 4].map((pid) => [pid, 1, 0, 'sleep']),
      [5, 1, 5, 'sleep'],
      [6, 1, 0, 'sleep'],
      [7, 1, 0, 'python3'],
      ...[8, 9, 10, 11, 12, 13].map((pid) => [pid, 7, 0, 'python3']),
      [14, 7, 14, 'python3'],
      ...[15, 17].map((pid) => [pid, 7, 0, 'python3']),
      [18, 7, 0, 'ps'],
    ]);
    expect(processes.filter((process) => !process.marked).map(({ pid }) => pid)).toEqual([3, 4, 6, 18]);
    expect(new Set(processes.map(({ start }) => start))).toEqual(new Set(['Wed Nov 25 01:14:47 2026']));
  });

  it('tell their start in one spelling, whatever the width of the columns', () => {
    const starts = parsePs(recording('ps-macos'), MARKER).map(({ start }) => start);
    expect(starts).toContain('Tue Nov 3 02:10:15 2026');
    expect(starts).toContain('Tue Nov 24 22:10:14 2026');
  });

  it.each([
    '',
    '  PID  PPID  PGID STAT STARTED                      COMMAND',
    ' 4711  4700  4700 S    Tue Nov 24 22:10:15',
    ' 4711  4700  4700 S    Tue Nov 24 22:10:15 2026',
    ' 4711  4700',
    ' abc   4700  4700 S    Tue Nov 24 22:10:15 2026     node',
    ' -1    4700  4700 S    Tue Nov 24 22:10:15 2026     node',
    '  0    4700  4700 S    Tue Nov 24 22:10:15 2026     node',
    '99999999999 1 1    S    Tue Nov 24 22:10:15 2026     node',
  ])('are none in the line %j', (line) => expect(parsePs(`${line}\n`, MARKER)).toEqual([]));
});
