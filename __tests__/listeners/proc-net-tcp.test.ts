import { BlockList, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProcNetTcp } from '../../src/listeners/proc-net-tcp.ts';
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
      { address: '127.0.0.1', port: 3_306, inode: '8087585', user: 110 },
      { address: '0.0.0.0', port: 8_000, inode: '8087588', user: 0 },
      { address: '127.0.0.1', port: 8_001, inode: '8088056', user: 0 },
      { address: '127.0.0.53', port: 53, inode: '8087586', user: 0 },
      { address: '10.1.0.4', port: 23_817, inode: '8087587', user: 1_001 },
    ]);
  });

  it('are told in IPv6, too, an address mapped from IPv4 as that', () => {
    expect(parseProcNetTcp(recording('proc-net-tcp6'))).toEqual([
      { address: '::', port: 8_080, inode: '8087590', user: 1_001 },
      { address: '2001:db8::5', port: 3_000, inode: '8087611', user: 1_001 },
      { address: '127.0.0.1', port: 23_819, inode: '8087609', user: 1_001 },
      { address: 'fe80::1ff:fe23:4567:890a', port: 9_000, inode: '8087612', user: 65_534 },
      { address: '::1', port: 23_818, inode: '8087608', user: 1_001 },
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
    ['a user beyond all numbers', lineOf([127, 0, 0, 1], 80, '0A', 7).replace(' 1001 ', ' 12345678901 ')],
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

  it('have the address of their bytes in IPv6', () => {
    const byte = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(byte, { minLength: 16, maxLength: 16 }), (bytes) => {
        const [socket] = parseProcNetTcp(lineOf(bytes, 80, '0A', 1));
        const that = new BlockList();
        that.addAddress(
          Buffer.from(bytes)
            .toString('hex')
            .replace(/(.{4})(?=.)/g, '$1:'),
          'ipv6',
        );
        expect(isIPv6(socket?.address ?? '') && that.check(socket?.address ?? '', 'ipv6')).toBe(true);
      }),
    );
  });

  it('are IPv4 only where the address is mapped from it', () => {
    const addressOf = (...end: readonly number[]) =>
      parseProcNetTcp(lineOf([...Array(16 - end.length).fill(0), ...end], 80, '0A', 1))[0]?.address;
    expect(addressOf(255, 255, 127, 0, 0, 1)).toBe('127.0.0.1');
    expect(addressOf(255, 255, 0, 0, 0, 0)).toBe('0.0.0.0');
    expect(addressOf(255, 0, 127, 0, 0, 1)).toBe('::ff00:7f00:1');
    expect(addressOf(0, 255, 127, 0, 0, 1)).toBe('::ff:7f00:1');
    expect(addressOf(1, 255, 255, 127, 0, 0, 1)).toBe('::1:ffff:7f00:1');
  });
});
