import { describe, expect, it } from 'vitest';
import { matchWithin } from '../../src/output/match-within.ts';

describe('a search with a limit', () => {
  it('finds what an ordinary one does', () => {
    const match = matchWithin(/on (?<port>\d+)(?<rest>x)?/m, 'up\non 3000', 1_000);
    expect(match).toMatchObject({ 0: 'on 3000', index: 3, groups: { port: '3000', rest: undefined } });
    expect(matchWithin(/nothing/, 'of the kind', 1_000)).toBeNull();
  });

  it('is given up where it takes too long', () => {
    const began = performance.now();
    expect(matchWithin(/^(a+)+$/, `${'a'.repeat(50)}b`, 50)).toBe('too-slow');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('can be followed by another', () => {
    expect(matchWithin(/^(a+)+$/, `${'a'.repeat(50)}b`, 20)).toBe('too-slow');
    expect(matchWithin(/b/, 'abc', 1_000)).toMatchObject({ index: 1 });
  });
});
