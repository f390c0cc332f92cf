import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REACHES_BACK_BYTES, searchWindows } from '../../src/output/search-windows.ts';

const CARRIED = 8_192;

/** Numbered lines, so that a text is in them once. */
function numberedLines(bytes: number): Buffer {
  return Buffer.from(Array.from({ length: bytes / 8 }, (_, index) => `${String(index).padStart(7)}\n`).join(''));
}

describe('the windows of a search', () => {
  it('are one where little is new', () => {
    expect([...searchWindows(Buffer.from('old\nnew\n'), 4)]).toEqual(['old\nnew\n']);
  });

  it('show every match that the new bytes complete, up to 8 KiB of it', () => {
    const output = numberedLines(262_144);
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: CARRIED }), fc.nat(), (fresh, length, place) => {
        const part = output.subarray(0, REACHES_BACK_BYTES + fresh + 1);
        const windows = [...searchWindows(part, fresh + 1)];
        const end = part.length - (place % (fresh + 1));
        const match = part.toString('latin1', end - length, end);
        expect(windows.some((window) => window.includes(match))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('begin at the beginning of a line', () => {
    const windows = [...searchWindows(numberedLines(262_144), 200_001)];
    expect(windows.length).toBeGreaterThan(4);
    for (const window of windows) expect(window).toMatch(/^ *\d+\n/);
    expect(new Set(windows.map((window) => window.indexOf('\n')))).toEqual(new Set([7]));
  });

  it('begin somewhere in a line that is very long, but at a whole character', () => {
    const part = Buffer.from('➜'.repeat(100_000));
    const windows = [...searchWindows(part, part.length)];
    expect(windows.length).toBeGreaterThan(4);
    for (const window of windows) expect(window).toMatch(/^➜+$/);
    expect(windows.join('').length).toBeGreaterThanOrEqual(100_000);
  });

  it('are small, so that their texts are no large objects', () => {
    const windows = [...searchWindows(numberedLines(262_144), 262_144)];
    for (const window of windows) expect(window.length).toBeLessThan(65_536 - 1_024);
  });
});
