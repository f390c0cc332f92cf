import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { includesStatus, parseStatusRanges } from '../../src/inputs/status-ranges.ts';
import { anyText } from '../any-text.ts';

describe('the statuses of ready-status', () => {
  it.each([
    ['200', [[200, 200]]],
    ['200-399', [[200, 399]]],
    [
      '200-399,401',
      [
        [200, 399],
        [401, 401],
      ],
    ],
    [
      '200-299, 304\n401',
      [
        [200, 299],
        [304, 304],
        [401, 401],
      ],
    ],
    [',,200,,', [[200, 200]]],
    ['100-599', [[100, 599]]],
  ])('of %j are %j', (text, ranges) => expect(parseStatusRanges(text)).toEqual({ value: ranges }));

  it.each(['2xx', '20', '2000', '600', '099', '399-200', '200-', '-200', '200 - 399', '200;300', 'ok'])(
    'are not %j',
    (text) => {
      expect(parseStatusRanges(text)).toEqual({ problem: expect.stringContaining('is not a status') });
    },
  );

  it.each(['', ' ', ','])('are at least one (%j)', (text) => {
    expect(parseStatusRanges(text)).toEqual({ problem: expect.stringContaining('names no status') });
  });

  it('include both ends of a range, and nothing beside it', () => {
    const ranges = [
      [200, 204],
      [401, 401],
    ] as const;
    expect([199, 200, 204, 205, 400, 401, 402].filter((status) => includesStatus(ranges, status))).toEqual([
      200, 204, 401,
    ]);
  });

  it('of any text are statuses in order, or a problem', () => {
    const piece = fc.constantFrom('200', '-', ',', ' ', '599', '600', '100', '99');
    const text = fc.oneof(
      anyText,
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const parsed = parseStatusRanges(text);
        for (const [first, last] of 'value' in parsed ? parsed.value : []) {
          expect(100 <= first && first <= last && last <= 599).toBe(true);
        }
      }),
    );
  });

  it('read back are the same', () => {
    const status = fc.integer({ min: 100, max: 599 });
    const range = fc.tuple(status, status).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(
      fc.property(fc.array(range, { minLength: 1 }), (ranges) => {
        const text = ranges.map(([first, last]) => `${first}-${last}`).join(', ');
        expect(parseStatusRanges(text)).toEqual({ value: ranges });
      }),
    );
  });
});
