import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLsof } from '../../src/listeners/macos.ts';
import { parseNetstat } from '../../src/listeners/windows.ts';

const port = fc.integer({ min: 0, max: 65_535 });
const pid = fc.integer({ min: 1, max: 2 ** 32 - 1 });
/** An address as the programs write it, and as it is told. */
const address = fc.oneof(
  fc.ipV4().map((ip) => [ip, ip]),
  fc
    .ipV6()
    .filter((ip) => !/^::ffff:[\d.]+$/i.test(ip))
    .map((ip) => [`[${ip}]`, ip]),
  fc.ipV4().map((ip) => [`[::ffff:${ip}]`, ip]),
  fc.nat(99).map((scope) => [`[fe80::1%${scope}]`, `fe80::1%${scope}`]),
);

describe('a listing of any listeners', () => {
  it('of netstat tells them, among whatever else it has, in whatever language', () => {
    const heading = fc.constantFrom(
      '',
      'Aktive Verbindungen',
      '  Proto  Lokale Adresse  Remoteadresse  Status  PID',
      '\0',
    );
    const state = fc.constantFrom('LISTENING', 'ABHÖREN', 'ABH\ufffdREN', 'EN ESCUCHA', 'LISTEN_2', 'リスニング');
    const wide = fc.constantFrom(6, 22);
    const listener = fc.tuple(
      address,
      port,
      fc.oneof(fc.constant(0), pid),
      state,
      wide,
      fc.constantFrom('0.0.0.0:0', '[::]:0'),
    );
    const other = fc.oneof(
      heading,
      fc
        .tuple(address, port)
        .map(([[written], port]) => `  TCP    ${written}:${port}  ${written}:${port || 1}  WARTEND  0`),
      fc.tuple(address, port).map(([[written], port]) => `  UDP    ${written}:${port}  *:*                    4711`),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(listener, other)), (rows) => {
        const listeners = rows.filter((row) => typeof row !== 'string');
        const lines = rows.map((row) => {
          if (typeof row === 'string') return row;
          const [[written], port, pid, state, wide, foreign] = row;
          return `  TCP    ${`${written}:${port}`.padEnd(wide)} ${foreign.padEnd(wide)} ${state.padEnd(15)} ${pid}`;
        });
        expect(parseNetstat(lines.map((line) => `${line}\r\n`).join(''))).toEqual(
          listeners.map(([[, address], port, pid]) => ({
            address,
            port,
            holder: pid === 0 ? undefined : { pid, command: 'unknown' },
          })),
        );
      }),
    );
  });

  it('of lsof tells them, among whatever other fields and files there are', () => {
    const command = fc.stringMatching(/^[ -~äé本]{1,30}$/);
    const other = fc.constantFrom(
      'f23',
      'tIPv6',
      'PTCP',
      'TST=LISTEN',
      'n/tmp/app.sock',
      'n1.1.1.1:80->2.2.2.2:90',
      'n*:*',
      'n*:http',
      '',
    );
    const socket = fc.tuple(fc.oneof(fc.constant(['*', '*']), address), port);
    const process = fc.tuple(pid, command, fc.array(fc.oneof(socket, other)));
    const escaped = (command: string): string =>
      command
        .replaceAll('\\', '\\\\')
        .replace(/[^!-~]/g, (letter) => Buffer.from(letter).toString('hex').replace(/../g, '\\x$&'));
    fc.assert(
      fc.property(fc.array(process), (processes) => {
        const lines = processes.flatMap(([pid, command, files]) => [
          `p${pid}`,
          `c${escaped(command)}`,
          ...files.map((file) => (typeof file === 'string' ? file : `n${file[0][0]}:${file[1]}`)),
        ]);
        expect(parseLsof(lines.map((line) => `${line}\n`).join(''))).toEqual(
          processes.flatMap(([pid, command, files]) =>
            files.flatMap((file) =>
              typeof file === 'string' ? [] : [{ address: file[0][1], port: file[1], holder: { pid, command } }],
            ),
          ),
        );
      }),
    );
  });
});
