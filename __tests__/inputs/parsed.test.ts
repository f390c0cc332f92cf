import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted, settle } from '../../src/inputs/parsed.ts';
import { anyText } from '../any-text.ts';

describe('settling fields', () => {
  it('yields every value, those that are undefined included', () => {
    expect(settle({ one: { value: 1 }, none: { value: undefined } })).toEqual({ values: { one: 1, none: undefined } });
  });

  it('yields every problem in the order of the fields, and no value', () => {
    const settled = settle({ first: { problem: 'is wrong' }, good: { value: 1 }, last: { problem: 'is worse' } });
    expect(settled).toEqual({ problems: ['is wrong', 'is worse'] });
  });
});

describe('a quoted text', () => {
  it('is cut where it is long', () => {
    expect(quoted('x'.repeat(200))).toBe(`"${'x'.repeat(200)}"`);
    expect(quoted('of some '.repeat(26))).toBe(`"${'of some '.repeat(25)}..."`);
  });

  it('shows no half of a word, which may be a secret’s, whose half the runner does not mask', () => {
    expect(quoted(`at ${'x'.repeat(200)}`)).toBe('"at ..."');
  });

  it('stands on one line, whatever is in it', () => {
    fc.assert(fc.property(anyText, (text) => !/[\r\n]/.test(quoted(text))));
  });
});
