/** Mulberry32: the same numbers, from 0 to below 1, for the same seed, a whole number of 32 bits. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these. */
export function pick<const T>(choices: readonly [T, ...T[]], random: () => number): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

/** True once among every three draws, no telling when. */
export function* everyThird(random: () => number): Generator<boolean, never> {
  for (;;) {
    const hit = Math.floor(random() * 3);
    for (const draw of [0, 1, 2]) yield draw === hit;
  }
}
