import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProcStat } from '../../src/processes/linux.ts';
import { parsePs } from '../../src/processes/macos.ts';
import type { ProcessInfo } from '../../src/processes/process-info.ts';
import { parseCimProcesses } from '../../src/processes/windows.ts';
import { anyText } from '../any-text.ts';
import { beginningsOf, hostileText, soon, soonThroughRepeated } from '../hostile-text.ts';
import { recording } from '../recordings/recording.ts';

const MARKER = 'SERVE_ON_FREE_PORT_ID=0b0c8f6e/1/';
const PS = [
  '  1',
  ' 0',
  '1',
  ' S ',
  ' Z ',
  'Tue Nov 24 22:10:15 2026',
  ' 2026',
  ' ',
  '\t',
  '/',
  'node',
  MARKER,
  '\\012',
  '\0',
  '\r',
  '\n',
];
const CIM = [
  '"',
  '""',
  '"1"',
  '"0"',
  ',',
  '"node.exe"',
  '"134086684160000000"',
  '1',
  '"1","0","a",',
  ' ',
  '\ufeff',
  '\0',
  '\r\n',
  '\n',
];
const STAT = ['6808 ', '(', ')', ') R ', ') Z 1 1 1 ', ' 0', ' -1', ' 18446744073709551615', '1', ' ', '\n', '\0'];

const ofPs = (text: string) => parsePs(text, MARKER);
const ofStat = (text: string): readonly Omit<ProcessInfo, 'marked'>[] => {
  const process = parseProcStat(text)?.process;
  return process ? [process] : [];
};

function expectWellFormed({ pid, parent, group, session, start }: Omit<ProcessInfo, 'marked'>): void {
  expect(pid > 0 && [pid, parent, group, session].every(Number.isSafeInteger)).toBe(true);
  expect(start).toMatch(/^(\d*|(\S+ ){4}\d{4})$/);
}

describe('a text that no system prints', () => {
  it.each<[string, (text: string) => readonly Omit<ProcessInfo, 'marked'>[], readonly string[], string]>([
    ['ps', ofPs, PS, ' 1 0 1 S Tue Nov 24 22:10:15 2026 '],
    ['Get-CimInstance', parseCimProcesses, CIM, '"1","0","'],
    ['/proc/PID/stat', ofStat, STAT, '6808 (cat) R 1 1 '],
  ])('is read as that of %s soon, and what is read is well-formed', (_, parse, tokens, beginning) => {
    for (const token of tokens) {
      soonThroughRepeated(token, parse);
      soonThroughRepeated(token, (repeated) => parse(`${beginning}${repeated}x\n`));
    }
    fc.assert(
      fc.property(fc.oneof(hostileText(...tokens), anyText), (text) => {
        for (const process of soon(() => parse(text))) expectWellFormed(process);
      }),
      { endOnFailure: true },
    );
  });
});

describe('a listing that is cut off', () => {
  it.each<[string, (text: string) => readonly unknown[]]>([
    ['ps-macos', ofPs],
    ['ps-linux', ofPs],
    ['cim-processes', (text) => parseCimProcesses(text).map(({ pid, start, command }) => ({ pid, start, command }))],
  ])('tells the processes that stand whole in it (%s)', (name, parse) => {
    const whole = parse(recording(name));
    for (const beginning of beginningsOf(recording(name))) {
      const found = parse(beginning);
      expect(found).toEqual(whole.slice(0, found.length));
    }
  });

  it('of one process tells it right or not at all', () => {
    const [line = ''] = recording('proc-pid-stat').split('\n');
    const whole = parseProcStat(line);
    for (const beginning of beginningsOf(line)) expect([whole, undefined]).toContainEqual(parseProcStat(beginning));
    expect(parseProcStat(line.slice(0, -1))).toEqual(whole);
  });
});
