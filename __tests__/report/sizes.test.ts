import { describe, expect, it } from 'vitest';
import { describeShare, describeSize } from '../../src/report/sizes.ts';

describe('a size', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1.0 kB'],
    [65_536, '65.5 kB'],
    [12_400_000, '12.4 MB'],
    [3_210_000_000, '3.2 GB'],
    [1_234_567_890_123, '1234.6 GB'],
  ])('of %i bytes is %s', (bytes, text) => expect(describeSize(bytes)).toBe(text));
});

describe('a share', () => {
  it.each([
    [14, 19, '14 of 19 bytes'],
    [1, 2, '1 byte of 2 bytes'],
    [936_200, 12_400_000, '936.2 kB of 12.4 MB'],
    [1_048_576, 12_400_000, '1.0 of 12.4 MB'],
  ])('of %i in %i bytes is %s', (bytes, ofBytes, text) => expect(describeShare(bytes, ofBytes)).toBe(text));
});
