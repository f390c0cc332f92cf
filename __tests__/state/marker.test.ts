import { describe, expect, it } from 'vitest';
import { isMarker, newMarker } from '../../src/state/marker.ts';

describe('the marker of a step', () => {
  it('is 128 random bits, so that nobody can guess it', () => {
    const markers = Array.from({ length: 50 }, newMarker);
    expect(markers.filter(isMarker)).toEqual(markers);
    expect(new Set(markers).size).toBe(50);
    // Each place has many digits among 50 markers; four, if it were one of four, would be all that there is.
    for (let place = 0; place < 32; place++) {
      expect(new Set(markers.map((marker) => marker[place])).size, `place ${place}`).toBeGreaterThan(4);
    }
  });

  it.each([
    '',
    '/',
    '3f9a61c07be2d4580c1e6ab2975d40f8',
    '3f9a61c07be2d4580c1e6ab2975d40f/',
    'x/',
    '\n',
    1,
    undefined,
    null,
  ])('is not %j, by which other processes could be ended', (value) => expect(isMarker(value)).toBe(false));

  it('is nothing that stands behind or before one', () => {
    for (const text of [`=${newMarker()}`, `${newMarker()}1/`, `${newMarker()}\n`]) expect(isMarker(text)).toBe(false);
  });
});
