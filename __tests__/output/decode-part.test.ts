import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePart } from '../../src/output/decode-part.ts';

describe('the text of a part', () => {
  it.each([
    [0, 9, 'Grüße'.slice(0, 5)],
    [2, 4, 'ü'],
    [3, 8, 'ße'],
    [0, 3, 'Gr'],
    [3, 4, ''],
    [0, 0, ''],
  ])('from byte %i to %i of "Grüße " is %j', (start, end, text) => {
    expect(decodePart(Buffer.from('Grüße ').subarray(start, end)).trimEnd()).toBe(text);
  });

  it('has no character that its borders cut through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, one, other) => {
        const bytes = Buffer.from(text);
        const [start, end] = [one % (bytes.length + 1), other % (bytes.length + 1)].sort((a, b) => a - b);
        const part = decodePart(bytes.subarray(start, end));
        expect(text).toContain(part);
        // At most three bytes of a character are left out at either border.
        expect(Buffer.byteLength(part)).toBeGreaterThanOrEqual((end ?? 0) - (start ?? 0) - 6);
      }),
    );
  });

  it('tells bytes that are no UTF-8 as such', () => {
    expect(decodePart(Buffer.from([0x61, 0xff, 0x62]))).toBe('a\ufffdb');
  });
});
