import { afterEach, describe, expect, it, vi } from 'vitest';
import { readInput } from '../../src/inputs/read-input.ts';

describe('an input', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is read as it stands, from the variable that the runner makes of its name', () => {
    vi.stubEnv('INPUT_READY-PATH', ' /x ');
    vi.stubEnv('INPUT_TWO_WORDS', '2');
    expect([readInput('ready-path'), readInput('two words')]).toEqual([' /x ', '2']);
  });

  it('is empty where the runner hands over none', () => expect(readInput('nobody-gives-this')).toBe(''));
});
