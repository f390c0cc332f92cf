import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProcStat } from '../../src/processes/linux.ts';
import { parsePs } from '../../src/processes/macos.ts';
import { parseCimProcesses } from '../../src/processes/windows.ts';
import { anyText } from '../any-text.ts';

const MARKER = 'MARK=0b0c8f6e/1/';
const pid = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const number = fc.nat();
const word = fc.stringMatching(/^[!-~äé本]{1,20}$/).filter((word) => !word.includes(MARKER));

describe('a listing of any processes', () => {
  it('of ps tells the living ones', () => {
    const start = fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toUTCString().replace(/^(\w+), 0?(\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 $4'));
    const name = word.filter((word) => !word.includes('/'));
    const process = fc.record({
      pid,
      parent: number,
      group: number,
      state: fc.constantFrom('S', 'Ss', 'R+', 'U', 'SN', 'T', '?E', 'Z', 'ZN'),
      start,
      folder: fc.constantFrom('', '/', '/usr/bin/', './', '-'),
      name,
      rest: fc.array(word, { maxLength: 5 }),
      marked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(process), (processes) => {
        const lines = processes.map(({ pid, parent, group, state, start, folder, name, rest, marked }) => {
          const [weekday, month, day = '', ...time] = start.split(' ');
          const padded = [weekday, month, day.padStart(2), ...time].join(' ').padEnd(28);
          const numbers = [pid, parent, group].map((number) => String(number).padStart(5)).join(' ');
          return `${numbers} ${state.padEnd(4)} ${padded} ${[folder + name, ...rest, ...(marked ? [MARKER] : [])].join(' ')}\n`;
        });
        expect(parsePs(lines.join(''), MARKER)).toEqual(
          processes
            .filter(({ state }) => !state.startsWith('Z'))
            .map(({ pid, parent, group, start, folder, name, marked }) => {
              const command = folder === '-' ? `-${name}` : name;
              return { pid, parent, group, session: 0, start, command, marked };
            }),
        );
      }),
    );
  });

  it('of Get-CimInstance tells them, and the parents that were there first', () => {
    const process = fc.record({
      pid: fc.oneof(fc.integer({ min: 1, max: 8 }), pid),
      parent: fc.integer({ min: 0, max: 8 }),
      start: fc.option(fc.bigInt({ min: 134_086_644_150_000_000n, max: 134_086_644_150_000_004n })),
      name: fc.stringMatching(/^[a-z ,.'本\ufffd]{0,20}$/).filter((name) => !name.endsWith('.exe')),
      extension: fc.constantFrom('', '.exe', '.EXE'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(process, { selector: ({ pid }) => pid }), (processes) => {
        const rows = processes.map(
          ({ pid, parent, start, name, extension }) =>
            `"${pid}","${parent}","${name}${extension}",${start === null ? '' : `"${start}"`}\r\n`,
        );
        const startOf = (wanted: number) => processes.find(({ pid }) => pid === wanted)?.start ?? null;
        expect(parseCimProcesses(`"ProcessId","ParentProcessId","Name","Start"\r\n${rows.join('')}`)).toEqual(
          processes.map(({ pid, parent, start, name }) => {
            const parentStart = startOf(parent);
            const isParent = parentStart !== null && start !== null && parentStart <= start;
            return {
              pid,
              parent: isParent ? parent : 0,
              group: 0,
              session: 0,
              start: start === null ? '' : String(start),
              command: name,
              marked: false,
            };
          }),
        );
      }),
    );
  });

  it('of /proc tells each of them, whatever its name', () => {
    const state = fc.constantFrom('R', 'S', 'D', 'T', 't', 'I', 'P', 'Z', 'X', 'x');
    const start = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(pid, anyText, state, fc.tuple(number, number, number), start, (pid, command, state, ids, start) => {
        const before = `${pid} (${command}) ${state} ${ids.join(' ')} 0 -1 4194304 103 0 0 0 0 0 0 0 20 0 1 0`;
        const [parent, group, session] = ids;
        expect(parseProcStat(`${before} ${start} 3133440 410 18446744073709551615\n`)).toEqual({
          process: { pid, parent, group, session, start: String(start), command },
          dead: 'ZXx'.includes(state),
        });
      }),
    );
  });
});
