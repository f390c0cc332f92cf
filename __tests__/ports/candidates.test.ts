import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenFromRange, freelyChosen } from '../../src/ports/candidates.ts';
import { LEFT_TO_SERVICES, REFUSED_BY_BROWSERS } from '../../src/ports/refused-ports.ts';

const LINUX = { first: 32_768, last: 60_999 };
const zero = (): number => 0;
const random = fc
  .array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1 })
  .map((numbers) => {
    let index = 0;
    return (): number => numbers[index++ % numbers.length] ?? 0;
  });

describe('a port that we choose freely', () => {
  it('lies outside the ephemeral range, above the ports that people know by heart', () => {
    const ports = [...freelyChosen(LINUX, Math.random)];
    expect(ports.length).toBeGreaterThan(20_000);
    expect(ports.filter((port) => port < 10_000 || port > 65_535)).toEqual([]);
    expect(ports.filter((port) => port >= LINUX.first && port <= LINUX.last)).toEqual([]);
    expect([Math.min(...ports), Math.max(...ports)]).toEqual([10_001, 65_535]);
  });

  it('is none that browsers refuse or that well-known services take', () => {
    const ports = new Set(freelyChosen({ first: 1, last: 2 }, Math.random));
    for (const port of [...REFUSED_BY_BROWSERS, ...LEFT_TO_SERVICES]) expect(ports.has(port)).toBe(false);
    expect(ports.has(10_001)).toBe(true);
  });

  it.each([
    { first: 1_024, last: 65_535 },
    { first: 10_400, last: 65_100 },
  ])('may be any where the ephemeral range $first-$last leaves fewer than 1000', (ephemeral) => {
    const ports = [...freelyChosen(ephemeral, Math.random)];
    expect(ports.length).toBeGreaterThan(50_000);
  });

  it('still lies outside a range that leaves a thousand and a few', () => {
    const ports = [...freelyChosen({ first: 11_100, last: 65_535 }, Math.random)];
    expect(Math.max(...ports)).toBe(11_099);
  });

  it('comes in another order each time', () => {
    const first = [...freelyChosen(LINUX, Math.random)].slice(0, 10);
    expect([...freelyChosen(LINUX, Math.random)].slice(0, 10)).not.toEqual(first);
  });

  it('comes up once, whatever the random numbers', () => {
    fc.assert(
      fc.property(random, (random) => {
        const ports = [...freelyChosen({ first: 11_100, last: 65_535 }, random)];
        expect(new Set(ports).size).toBe(ports.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a port of a given range', () => {
  it('is each port of it once, both ends included', () => {
    const ports = [...chosenFromRange({ first: 8_000, last: 8_004 }, Math.random)];
    expect(ports.toSorted()).toEqual([8_000, 8_001, 8_002, 8_003, 8_004]);
  });

  it('is the first of them for the lowest random number', () => {
    expect([...chosenFromRange({ first: 8_000, last: 8_002 }, zero)]).toEqual([8_000, 8_001, 8_002]);
  });

  it('is none that browsers refuse, unless the range has no other', () => {
    expect([...chosenFromRange({ first: 6_664, last: 6_670 }, zero)]).toEqual([6_664, 6_670]);
    expect([...chosenFromRange({ first: 6_665, last: 6_669 }, zero)]).toEqual([6_665, 6_666, 6_667, 6_668, 6_669]);
  });

  it('is a permutation of the range, whatever the random numbers', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 20_000, max: 20_050 }), (random, last) => {
        const ports = [...chosenFromRange({ first: 20_000, last }, random)].toSorted();
        expect(ports).toEqual(Array.from({ length: last - 19_999 }, (_, index) => 20_000 + index));
      }),
    );
  });

  it('is each equally likely to be the first', () => {
    const counts = new Map<number | undefined, number>();
    for (let draw = 0; draw < 3_000; draw += 1) {
      const [port] = chosenFromRange({ first: 1, last: 3 }, Math.random);
      counts.set(port, (counts.get(port) ?? 0) + 1);
    }
    for (const port of [1, 2, 3]) expect(counts.get(port)).toBeGreaterThan(800);
  });
});
