import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ephemeralRange, parsePortRangeFile } from '../../src/ports/ephemeral-range.ts';

describe('the ephemeral range', () => {
  it.each([
    ['32768\t60999\n', { first: 32_768, last: 60_999 }],
    ['  1024   65535', { first: 1_024, last: 65_535 }],
  ])('is read from %j', (text, range) => expect(parsePortRangeFile(text)).toEqual(range));

  it.each(['', '32768', '32768\tmany', '32768\t60999\t1', '-1\t2', '123456\t1'])('is not read from %j', (text) => {
    expect(parsePortRangeFile(text)).toBeUndefined();
  });

  it('is read back from its own notation', () => {
    const port = fc.integer({ min: 1, max: 65_535 });
    fc.assert(
      fc.property(port, port, (first, last) => {
        expect(parsePortRangeFile(`${first}\t${last}\n`)).toEqual({ first, last });
      }),
    );
  });

  it.each(['darwin', 'win32'] as const)("is IANA's on %s", (platform) => {
    expect(ephemeralRange(platform)).toEqual({ first: 49_152, last: 65_535 });
  });

  it.skipIf(process.platform !== 'linux')("is the kernel's own on Linux", () => {
    const [first, last] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8')
      .trim()
      .split(/\s+/)
      .map(Number);
    expect(ephemeralRange('linux')).toEqual({ first, last });
  });
});
