import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portsNamedIn } from '../../src/output/named-ports.ts';
import { anyLine } from '../any-line.ts';

describe('the ports that a line names', () => {
  it('are numbers above 0 that stand in it, whatever the line', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        for (const port of portsNamedIn(text)) {
          expect(port).toBeGreaterThan(0);
          expect(text).toMatch(new RegExp(`(?<!\\d)0*${port}(?!\\d)`));
        }
      }),
    );
  });

  it.each(['port 0', 'port: 0 is in use', 'no number'])('are none in %j', (text) => {
    expect(portsNamedIn(text)).toEqual([]);
  });
});
