import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcedRetry } from '../../src/conflict/own-retries.ts';
import { anyText } from '../any-text.ts';

describe('a server that tries again by itself', () => {
  it.each([
    ["[ERROR] Connection in use: ('127.0.0.1', 8000)\n[ERROR] Retrying in 1 second.", 1_000],
    ['will retry in 500ms', 500],
    ['Trying again in 5s', 5_000],
    ['try again in 2 minutes', 120_000],
    ['next attempt in 1.5 seconds', 1_500],
    ['Address in use, retrying...', 1_000],
    ['Retrying in 1 second.\nRetrying in 4 seconds.', 4_000],
    ['retrying in 250 milliseconds', 250],
  ])('says so: %j', (output, ms) => {
    expect(announcedRetry(output)).toBe(ms);
  });

  it.each([
    'Port 5173 is in use, trying another one...',
    'Retrying on port 3001',
    'retrying with another port',
    'please try again',
    'listen EADDRINUSE: address already in use :::3000',
  ])('is not one that says %j', (output) => {
    expect(announcedRetry(output)).toBeUndefined();
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
