import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/inputs/duration.ts';
import { anyText } from '../any-text.ts';

const LONGEST_MS = 2 ** 31 - 1;

describe('a duration', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['2m', 120_000],
    ['1m30s', 90_000],
    ['1h', 3_600_000],
    ['1h1m1s1ms', 3_661_001],
    ['1.5s', 1_500],
    ['0.25m', 15_000],
    ['60', 60_000],
    ['0.2', 200],
    ['1.25', 1_250],
    ['1', 1_000],
    ['576h', 2_073_600_000],
    ['2147483647ms', LONGEST_MS],
    ['1.4ms', 1],
    ['007s', 7_000],
  ])('of %s is %i ms', (text, ms) => {
    expect(parseDuration(text, 1)).toEqual({ value: ms });
  });

  it.each([
    '',
    ' ',
    's',
    'ms',
    '1 s',
    '1m 30s',
    '-1s',
    '+1s',
    '1e3',
    '1e3ms',
    '1d',
    '1S',
    '1 minute',
    '.5s',
    '5.s',
    '1,5s',
    '1s2',
    's1',
    '1ss',
    '0x10',
    'Infinity',
    'NaN',
    '１s',
    '1s\n',
    '1s;',
    '1m30',
  ])('is not %j', (text) => {
    expect(parseDuration(text, 0)).toEqual({
      problem: expect.stringContaining(`${JSON.stringify(text)} is not a duration`),
    });
  });

  it('has a lower bound that its parser is told', () => {
    expect(parseDuration('0', 0)).toEqual({ value: 0 });
    expect(parseDuration('0ms', 1)).toEqual({ problem: '"0ms" is too short; it takes at least 1ms' });
    expect(parseDuration('0.4ms', 1)).toHaveProperty('problem');
  });

  it('without a unit is at most an hour: milliseconds were meant', () => {
    expect(parseDuration('3600', 0)).toEqual({ value: 3_600_000 });
    for (const text of ['3601', '5000', '60000.5']) {
      expect(parseDuration(text, 0)).toEqual({ problem: expect.stringContaining(`write ${text}ms or ${text}s`) });
    }
    expect(parseDuration('25000000', 0)).toEqual({
      problem: expect.stringContaining('write 25000000ms, as you mean it'),
    });
    expect(parseDuration('2147483647', 0)).toEqual({
      problem: expect.stringContaining('write 2147483647ms, as you mean it'),
    });
    expect(parseDuration('5000s', 0)).toEqual({ value: 5_000_000 });
  });

  it('is never longer than a timer can be', () => {
    for (const text of ['2147483648ms', '597h', '25000000s', '9'.repeat(400), `${'9'.repeat(400)}h`]) {
      expect(parseDuration(text, 0)).toEqual({ problem: expect.stringContaining('is too long') });
    }
  });

  it('read back from its own notation is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LONGEST_MS }), (ms) => {
        const text = `${Math.floor(ms / 60_000)}m${Math.floor(ms / 1_000) % 60}s${ms % 1_000}ms`;
        expect(parseDuration(text, 0)).toEqual({ value: ms });
      }),
    );
  });

  it('of any text is a whole number of milliseconds within the bounds, or a problem', () => {
    const piece = fc.constantFrom('1', '0', '59', '.', 'ms', 's', 'm', 'h', ' ', '-', 'e', '9999999999');
    const text = fc.oneof(
      anyText,
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 1_000 }), (text, atLeast) => {
        const parsed = parseDuration(text, atLeast);
        if ('problem' in parsed) return;
        expect(Number.isSafeInteger(parsed.value)).toBe(true);
        expect(parsed.value).toBeGreaterThanOrEqual(atLeast);
        expect(parsed.value).toBeLessThanOrEqual(LONGEST_MS);
      }),
    );
  });

  it('is refused within a moment when it is absurdly long', () => {
    const began = performance.now();
    expect(parseDuration(`${'1'.repeat(200_000)}x`, 0)).toHaveProperty('problem');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
