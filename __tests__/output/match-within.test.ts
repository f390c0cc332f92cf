import { describe, expect, it } from 'vitest';
import { firstMatchWithin, matchWithin } from '../../src/output/match-within.ts';

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

describe('a search of several texts with a limit', () => {
  const find = (pattern: RegExp, ...texts: readonly string[]) => firstMatchWithin(pattern, texts.values(), 1_000);

  it('finds the first match', () => {
    expect(find(/on (?<port>\d+)/, 'up', 'on 1.', 'on 2.')).toMatchObject({ groups: { port: '1' } });
    expect(find(/on/, 'up', 'down')).toBeNull();
    expect(find(/on/)).toBeNull();
  });

  it('passes over a match that reaches to the end of its text, where there is another text', () => {
    expect(find(/on \d+/, 'on 30', 'on 3000.')).toMatchObject({ 0: 'on 3000' });
    expect(find(/on \d+/, 'on 30', 'on 3000')).toMatchObject({ 0: 'on 3000' });
    expect(find(/on \d+$/, 'on 30', 'on 30 days')).toBeNull();
  });

  it('lets the failure of who reads the texts through, and can be followed by another', () => {
    function* texts() {
      yield 'up';
      throw new Error('EIO');
    }
    expect(() => firstMatchWithin(/on/, texts(), 1_000)).toThrow('EIO');
    expect(find(/on/, 'on.')).toMatchObject({ 0: 'on' });
  });

  it('is given up where one text takes too long', () => {
    const texts = ['abc', `${'a'.repeat(50)}b`, 'a'];
    expect(firstMatchWithin(/^(a+)+$/, texts.values(), 50)).toBe('too-slow');
  });

  it('is not given up where all of them together take longer than one may', () => {
    const began = performance.now();
    function* textsForAWhile(): Generator<string, void> {
      while (performance.now() - began < 1_000) yield 'a'.repeat(3_000); // Quadratic: some milliseconds for each.
      yield 'aab.';
    }
    expect(firstMatchWithin(/a*b/, textsForAWhile(), 500)).toMatchObject({ 0: 'aab' });
  });
});
