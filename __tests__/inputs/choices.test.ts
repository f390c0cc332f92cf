import { constants } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBoolean, parseChoice, parseCount, parseSignal } from '../../src/inputs/choices.ts';

describe('a choice', () => {
  it('is one of its words, and no other', () => {
    expect(parseChoice('https', ['http', 'https'])).toEqual({ value: 'https' });
    for (const text of ['', 'HTTP', 'ftp', ' http', 'toString', '__proto__']) {
      expect(parseChoice(text, ['http', 'https'])).toEqual({
        problem: `${JSON.stringify(text)} is not one of its values; it takes http or https`,
      });
    }
  });

  it('lists what it takes', () => {
    const parsed = parseChoice('sometimes', ['always', 'failure', 'never']);
    expect(parsed).toEqual({ problem: expect.stringMatching(/; it takes always, failure or never$/) });
  });
});

describe('a boolean', () => {
  it.each(['true', 'True', 'TRUE'])('is true for %s', (text) => expect(parseBoolean(text)).toEqual({ value: true }));
  it.each(['false', 'False', 'FALSE'])('is false for %s', (text) =>
    expect(parseBoolean(text)).toEqual({ value: false }),
  );
  it.each(['', 'yes', 'no', 'on', '1', '0', 'tRUE', 'true '])('is a problem for %j', (text) => {
    expect(parseBoolean(text)).toEqual({ problem: expect.stringContaining('it takes true or false') });
  });
});

describe('a count', () => {
  it.each([
    ['0', 0],
    ['3', 3],
    ['100', 100],
    ['007', 7],
  ])('of %s is %i', (text, count) => {
    expect(parseCount(text, 100)).toEqual({ value: count });
  });

  it.each(['', '-1', '+1', '101', '1.5', '1e1', '0x1', 'three', '1 0', '9'.repeat(400), '٣'])('is not %j', (text) => {
    expect(parseCount(text, 100)).toEqual({ problem: expect.stringContaining('a whole number from 0 to 100') });
  });

  it('of any text lies within its bounds, or is a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
        const parsed = parseCount(text, 50);
        if ('value' in parsed) expect([parsed.value >= 0, parsed.value <= 50]).toEqual([true, true]);
      }),
    );
  });
});

describe('a signal', () => {
  it.each([
    ['SIGTERM', 'SIGTERM'],
    ['TERM', 'SIGTERM'],
    ['sigint', 'SIGINT'],
    ['int', 'SIGINT'],
    ['Quit', 'SIGQUIT'],
  ])('%s is read as %s', (text, signal) => expect(parseSignal(text)).toEqual({ value: signal }));

  it.each(['', 'SIG', '15', 'STOPPED', 'SIGNAL', 'TERM ', 'toString', 'constructor'])('is not %j', (text) => {
    expect(parseSignal(text)).toEqual({ problem: expect.stringContaining('is not a signal') });
  });

  it('may be any that the system has, with or without SIG', () => {
    for (const name of Object.keys(constants.signals)) {
      expect(parseSignal(name)).toEqual({ value: name });
      expect(parseSignal(name.slice(3).toLowerCase())).toEqual({ value: name });
    }
  });
});
