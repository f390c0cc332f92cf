import fc from 'fast-check';
import { expect } from 'vitest';

/** Far above what a parser takes that reads each character once, far below what one takes that looks back from each. */
const SOON_MS = 5_000;

/** Up to 100 kB of a format's own tokens in any order, some of them thousands of times in a row. */
export function hostileText(...tokens: readonly string[]): fc.Arbitrary<string> {
  const times = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.constantFrom(300, 20_000));
  return fc
    .array(fc.tuple(fc.constantFrom(...tokens), times), { maxLength: 60 })
    .map((parts) => parts.map(([token, times]) => token.repeat(times)).join(''))
    .map((text) => text.slice(0, 100_000));
}

/** What `parse` makes of the text, provided that it makes it soon. */
export function soon<Result>(parse: () => Result): Result {
  const began = performance.now();
  const result = parse();
  expect(performance.now() - began).toBeLessThan(SOON_MS);
  return result;
}

/** The same for one token, repeated until the text is 1 MB long: ever longer, so that a slow parser fails before it hangs. */
export function soonThroughRepeated(token: string, parse: (repeated: string) => unknown): void {
  for (const length of [10_000, 100_000, 1_000_000]) soon(() => parse(token.repeat(length / token.length)));
}

/** Every beginning of the text, as a program leaves it that is killed while it writes. */
export function beginningsOf(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, length) => text.slice(0, length));
}
