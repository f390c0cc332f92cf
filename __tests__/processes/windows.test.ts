import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCimProcesses } from '../../src/processes/windows.ts';
import { recording } from '../recordings/recording.ts';

describe('the processes that Get-CimInstance tells', () => {
  const processes = parseCimProcesses(recording('cim-processes'));
  const find = (number: number) => processes.find(({ pid }) => pid === number);

  it('are listed with parent, start and short name', () => {
    expect(find(14_720)).toEqual({
      pid: 14_720,
      parent: 14_700,
      group: 0,
      session: 0,
      start: '134086684160000000',
      command: 'node',
      marked: false,
    });
    expect(find(4)?.command).toBe('System');
  });

  it('have no parent where that has started later: it bears the number of a dead one', () => {
    expect(find(14_900)?.parent).toBe(0);
    expect(find(2_244)?.parent).toBe(824);
  });

  it('have no parent where there is none of that number, or none whose start is known', () => {
    expect(find(824)?.parent).toBe(0);
    expect(find(4)?.parent).toBe(0);
  });

  it('are found whichever way the lines end, and after a byte order mark', () => {
    const text = `\ufeff${recording('cim-processes').replaceAll('\n', '\r\n')}`;
    expect(parseCimProcesses(text)).toHaveLength(processes.length);
  });

  it('are told from each other by their starts to the last digit', () => {
    const [parent, child] = parseCimProcesses('"1","0","a","134086684160000001"\n"2","1","b","134086684160000000"');
    expect([parent?.parent, child?.parent]).toEqual([0, 0]);
  });

  it.each([
    '',
    '"1","0","node.exe"',
    '"1","0","node.exe","13',
    '1,0,node.exe,13',
    '"x","0","a","1"',
    'Get-CimInstance : Access denied',
  ])('are none in the line %j', (line) => expect(parseCimProcesses(line)).toEqual([]));

  it('are well-formed or none in any text', () => {
    const piece = fc.constantFrom('"1"', '"22"', ',', '"a.exe"', '""', '"134"', '\n', '"', 'x');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          for (const { pid, parent } of parseCimProcesses(text)) {
            expect(Number.isSafeInteger(pid) && Number.isSafeInteger(parent)).toBe(true);
          }
        },
      ),
    );
  });
});
