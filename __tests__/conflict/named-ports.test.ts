import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, portsNamedIn, subjectOf } from '../../src/conflict/named-ports.ts';
import { announcedRetry } from '../../src/conflict/own-retries.ts';
import { anyText } from '../any-text.ts';

const piece = fc.constantFrom(
  'port',
  ':',
  '3000',
  '9229',
  ' ',
  '(',
  '[',
  ']',
  "'",
  '127.0.0.1',
  '::',
  '/',
  '-1',
  'try',
  '=',
);
const line = fc.array(fc.oneof(piece, anyText), { maxLength: 20 }).map((parts) => parts.join(''));

describe('the ports that a line names', () => {
  it('are numbers above 0 that stand in it, whatever the line', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const port of portsNamedIn(text)) {
          expect(port).toBeGreaterThan(0);
          expect(text).toMatch(new RegExp(`(?<!\\d)0*${port}(?!\\d)`));
        }
      }),
    );
  });

  it.each(['port 0', 'port: 0 is in use', 'no number'])('are none in %j', (text) => {
    expect(portsNamedIn(text)).toEqual([]);
  });

  it('make it a line about one of ours, about another, or about none', () => {
    fc.assert(
      fc.property(line, fc.nat(60), (text, end) => {
        const ours = [3_000, 3_001];
        for (const subject of [subjectOf(text, end, ours), fieldOf(text, ours)]) {
          if (typeof subject === 'number') expect(ours).toContain(subject);
          else expect(['another', 'none']).toContain(subject);
        }
      }),
    );
  });
});

describe('the wait that a server announces', () => {
  it('is a number of milliseconds, or not to be told, whatever the output', () => {
    const word = fc.constantFrom('retrying', 'in', '5', '1.5', 's', 'ms', 'minutes', ' ', 'again', 'try', '.');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, anyText), { maxLength: 20 }).map((parts) => parts.join(' ')),
        (output) => {
          const ms = announcedRetry(output);
          expect(ms === undefined || (Number.isFinite(ms) && ms >= 0)).toBe(true);
        },
      ),
    );
  });
});
