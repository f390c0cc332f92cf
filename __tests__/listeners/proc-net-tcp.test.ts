import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProcNetTcp } from '../../src/listeners/proc-net-tcp.ts';
import { anyText } from '../any-text.ts';
import { recording } from '../recordings/recording.ts';

/** A line of the file, as the kernel of a little-endian machine writes it. */
function lineOf(bytes: readonly number[], port: number, state: string, inode: number): string {
  const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
  const groups = Array.from({ length: bytes.length / 4 }, (_, group) =>
    bytes.slice(4 * group, 4 * group + 4).toReversed(),
  );
  const local = `${groups.flat().map(hex).join('')}:${hex(port >> 8)}${hex(port & 255)}`;
  const remote = `${'0'.repeat(2 * bytes.length)}:0000`;
  return `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  1001        0 ${inode} 1 0000000000000000`;
}

describe('the listening sockets of /proc/net/tcp', () => {
  it('are told from connections', () => {
    expect(parseProcNetTcp(recording('proc-net-tcp'))).toEqual([
      { address: '127.0.0.1', port: 3_306, inode: '21846', user: 110 },
      { address: '0.0.0.0', port: 22, inode: '20514', user: 0 },
      { address: '127.0.0.53', port: 53, inode: '18213', user: 101 },
      { address: '10.1.0.4', port: 23_817, inode: '99120', user: 1_001 },
    ]);
  });

  it('are told in IPv6, too, an address mapped from IPv4 as that', () => {
    expect(parseProcNetTcp(recording('proc-net-tcp6'))).toEqual([
      { address: '::', port: 22, inode: '20516', user: 0 },
      { address: '::1', port: 23_818, inode: '99121', user: 1_001 },
      { address: '127.0.0.1', port: 8_080, inode: '99200', user: 1_001 },
      { address: '2001:db8::1', port: 3_000, inode: '99300', user: 1_001 },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['the heading', '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'],
    ['a line that is cut', '   0: 0100007F:0CEA 00000000:0000 0A 00000000:00000000 00:0000'],
    ['an address that is cut', lineOf([127, 0, 0, 1], 80, '0A', 1).replace('0100007F', '0100007')],
    ['a port that is cut', lineOf([127, 0, 0, 1], 80, '0A', 1).replace(':0050', ':050')],
    ['what is no hexadecimal number', lineOf([127, 0, 0, 1], 80, '0A', 1).replace('0100007F', '0100007G')],
    ['a socket without a user', lineOf([127, 0, 0, 1], 80, '0A', 7).replace(' 1001 ', ' root ')],
    ['a socket without an inode', lineOf([127, 0, 0, 1], 80, '0A', 7).replace(' 7 1 0000000000000000', '')],
  ])('are none in %s', (_, text) => expect(parseProcNetTcp(text)).toEqual([]));

  it('read back are those that were written', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const port = fc.integer({ min: 1, max: 65_535 });
    fc.assert(
      fc.property(fc.array(byte, { minLength: 4, maxLength: 4 }), port, fc.nat(), (bytes, port, inode) => {
        const address = bytes.join('.');
        expect(parseProcNetTcp(lineOf(bytes, port, '0A', inode))).toEqual([
          { address, port, inode: String(inode), user: 1_001 },
        ]);
        expect(parseProcNetTcp(lineOf(bytes, port, '01', inode))).toEqual([]);
      }),
    );
  });

  it('have a valid address in IPv6, whatever the bytes', () => {
    const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, (bytes) => {
        const [socket] = parseProcNetTcp(lineOf(bytes, 80, '0A', 1));
        expect(isIP(socket?.address ?? '')).toBeGreaterThan(0);
      }),
    );
  });

  it('are looked for without an exception in any text', () => {
    fc.assert(fc.property(anyText, (text) => Array.isArray(parseProcNetTcp(text))));
  });
});
