import { describe, expect, it } from 'vitest';
import { DENSE, looks, type Pace, pauseAt, SPARING } from '../../src/readiness/pace.ts';

describe('the pause between two looks', () => {
  it.each([
    [0, 2],
    [50, 2],
    [100, 2],
    [500, 10],
    [1_000, 20],
    [2_500, 50],
    [60_000, 50],
  ])('at an age of %i ms is %i ms', (age, pause) => {
    expect(pauseAt(age)).toBe(pause);
  });

  it('is longer between answers that do not fit', () => {
    expect(pauseAt(2_000, SPARING)).toBe(100);
    expect(pauseAt(60_000, SPARING)).toBe(500);
  });

  it('costs at most 2 % of the age once that is worth it', () => {
    for (let age = 100; age < 10_000; age += 7) expect(pauseAt(age)).toBeLessThanOrEqual(Math.max(2, age * 0.02));
  });
});

describe('looks', () => {
  it('come at once, then after a pause, each with the age', async () => {
    const ages: number[] = [];
    for await (const age of looks(new AbortController().signal)) {
      ages.push(age);
      if (ages.length === 4) break;
    }
    expect(ages[0]).toBeLessThan(50);
    for (const [index, age] of ages.slice(1).entries()) expect(age).toBeGreaterThan((ages[index] ?? 0) + 0.9);
  });

  it('ask for their pace each time anew', async () => {
    let asked = 0;
    const pace = (): Pace => {
      asked += 1;
      return DENSE;
    };
    let count = 0;
    for await (const _ of looks(new AbortController().signal, pace)) {
      count += 1;
      if (count === 4) break;
    }
    expect(asked).toBe(3);
  });

  it('end with the reason of the abort', async () => {
    const abort = new AbortController();
    const follow = async (): Promise<void> => {
      for await (const _ of looks(abort.signal)) abort.abort(new Error('enough'));
    };
    await expect(follow()).rejects.toThrow();
    expect(abort.signal.reason).toEqual(new Error('enough'));
  });

  it('do not begin after an abort', async () => {
    let count = 0;
    const follow = async (): Promise<void> => {
      for await (const _ of looks(AbortSignal.abort(new Error('before')))) count += 1;
    };
    await expect(follow()).rejects.toThrow('before');
    expect(count).toBe(0);
  });
});
