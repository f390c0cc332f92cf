import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginOf, endOf, shortened, withoutBrokenWord } from '../src/whole-words.ts';

const x = (times: number): string => 'x'.repeat(times);
const PARTY = '\u{1f389}';

describe('the beginning of a text', () => {
  it.each([
    ['one two', 7, 'one two'],
    ['one two', 6, 'one '],
    ['one two', 4, 'one '],
    ['one two', 3, 'one'],
    ['one-two/three=', 13, ''],
    ['a p@$$w0rd!', 7, 'a '],
    ['', 3, ''],
  ])('(%j) of %i characters at most is %j', (text, length, beginning) => {
    expect(beginOf(text, length)).toBe(beginning);
  });

  it('loses no more than 1,000 characters of a word', () => {
    expect(beginOf(`one ${x(2_000)}`, 1_500)).toBe(`one ${x(496)}`);
  });

  it('ends in no half of a character or of an escape sequence', () => {
    expect(beginOf(`${x(1_003)}${PARTY}${x(2_000)}`, 2_004)).toBe(x(1_003));
    expect(beginOf(`a\x1b[31m${x(2_000)}`, 1_004)).toBe('a');
  });
});

describe('the end of a text', () => {
  it.each([
    ['one two', 7, 'one two'],
    ['one two', 6, ' two'],
    ['one two', 3, 'two'],
    ['one two', 2, ''],
  ])('(%j) of %i characters at most is %j', (text, length, end) => expect(endOf(text, length)).toBe(end));

  it('loses no more than 1,000 characters of a word, and begins with no half of one', () => {
    expect(endOf(`${x(2_000)} one`, 1_500)).toBe(`${x(496)} one`);
    expect(endOf(`${x(2_000)}${PARTY}${x(1_000)}`, 2_001)).toBe(x(1_000));
  });
});

describe('a text that was cut off before', () => {
  it('loses the rest of a word', () => {
    expect(withoutBrokenWord('ord and more')).toBe(' and more');
    expect(withoutBrokenWord(x(2_000))).toBe(x(1_000));
  });
});

describe('a secret', () => {
  const secret = fc.stringMatching(/^[!-~]{8,40}$/);
  const words = fc.array(fc.stringMatching(/^[!-~]{0,12}$/), { maxLength: 12 }).map((words) => words.join(' '));

  it('stands whole in what is left, or none of it does', () => {
    fc.assert(
      fc.property(words, secret, words, fc.nat(160), (before, secret, after, length) => {
        const text = `${before}${secret}${after}`;
        const ofBeginning = beginOf(text, length).length - before.length;
        const ofEnd = endOf(text, length).length - after.length;
        for (const shown of [ofBeginning, ofEnd]) expect(shown <= 0 || shown >= secret.length).toBe(true);
      }),
    );
  });
});

describe('a message that is shortened', () => {
  it.each([
    ['bind: address already in use', 28, 'bind: address already in use'],
    ['bind: address already in use', 24, 'bind: ... in use'],
  ])('(%j) to %i characters is %j', (message, length, short) => expect(shortened(message, length)).toBe(short));
});
