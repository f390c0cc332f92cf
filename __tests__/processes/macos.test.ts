import fc from 'fast-check';
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
  ])('are none in the line %j', (line) => expect(parsePs(line, MARKER)).toEqual([]));

  it('are well-formed or none in any text', () => {
    const word = fc.constantFrom(
      '1',
      '99',
      'S',
      'Z',
      'Tue',
      'Nov',
      '24',
      '22:10:15',
      '2026',
      'node',
      '/',
      '\n',
      ' ',
      MARKER,
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        (text) => {
          for (const { pid, start, command } of parsePs(text, MARKER)) {
            expect(Number.isSafeInteger(pid)).toBe(true);
            expect(start.split(' ')).toHaveLength(5);
            expect(command).not.toContain(' ');
          }
        },
      ),
    );
  });
});
