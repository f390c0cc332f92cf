import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollingText } from '../../src/output/rolling-text.ts';

describe('a rolling text', () => {
  it('is all that has come while that is little', () => {
    const rolling = rollingText(10);
    for (const piece of ['one ', 'two ', 'three']) rolling.append(piece);
    expect(rolling.text()).toBe('one two three');
  });

  it('is the end of all that has come, long enough and not too long', () => {
    const atLeast = 20;
    fc.assert(
      fc.property(fc.array(fc.string()), (pieces) => {
        const rolling = rollingText(atLeast);
        for (const piece of pieces) rolling.append(piece);
        const all = pieces.join('');
        expect(all.endsWith(rolling.text())).toBe(true);
        expect(rolling.text().length).toBeGreaterThanOrEqual(Math.min(all.length, atLeast));
        expect(rolling.text().length).toBeLessThanOrEqual(2 * atLeast);
      }),
    );
  });
});
