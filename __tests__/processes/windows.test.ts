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

  it("are listed though their start is not told, and are nobody's parent then", () => {
    expect(find(88)).toMatchObject({ start: '', parent: 0, command: 'Registry' });
    expect(parseCimProcesses('"1","0","a",\n"2","1","b","134086684160000000"\n').map(({ parent }) => parent)).toEqual([
      0, 0,
    ]);
  });

  it('are none under the number 0, which is nobody', () => expect(find(0)).toBeUndefined());

  it('have short names, whatever is in them', () => expect(find(15_000)?.command).toBe('My App, v2'));

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
    const [parent, child] = parseCimProcesses('"1","0","a","134086684160000001"\n"2","1","b","134086684160000000"\n');
    expect([parent?.parent, child?.parent]).toEqual([0, 0]);
  });

  it.each([
    '',
    '"1","0","node.exe"',
    '"1","0","My ""quoted"" app.exe","134086684160000000"',
    '"99999999999","0","node.exe","134086684160000000"',
    '"1","0","node.exe","-1"',
    '"1","0","node.exe","13',
    '1,0,node.exe,13',
    '"x","0","a","1"',
    'Get-CimInstance : Access denied',
  ])('are none in the line %j', (line) => expect(parseCimProcesses(`${line}\r\n`)).toEqual([]));
});
