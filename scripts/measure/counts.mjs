// How often each character has run: in a script, as V8 has counted, and from there in its source.

/**
 * @typedef {{ startOffset: number, endOffset: number, count: number }} Range
 * @typedef {readonly { readonly ranges: readonly Range[] }[]} Functions as V8 tells of them
 */

/** What nothing in the script leads to. */
const UNKNOWN = -1;

/**
 * For each character of a script of this length: what the smallest range says that it lies in.
 * @param {number} length
 * @param {Functions} functions
 */
export function countsInScript(length, functions) {
  const counts = new Float64Array(length);
  const size = (/** @type {Range} */ { startOffset, endOffset }) => endOffset - startOffset;
  const ranges = functions.flatMap(({ ranges }) => ranges).sort((one, other) => size(other) - size(one));
  for (const { startOffset, endOffset, count } of ranges) counts.fill(count, startOffset, endOffset);
  return counts;
}

/**
 * The same for each character of a source. A map leaves out many a token, the bracket before a parameter for one; around
 * those that it has, as far as both texts are the same, they are known as well.
 * @param {string} text of the source
 * @param {{ code: string, counts: Float64Array }} script
 * @param {readonly import('./places.mjs').Place[]} places
 */
export function countsInSource(text, { code, counts }, places) {
  const known = new Float64Array(text.length).fill(UNKNOWN);
  for (const { inSource, inScript } of places)
    known[inSource] = Math.max(known[inSource] ?? UNKNOWN, counts[inScript] ?? 0);
  for (const step of [1, -1]) {
    for (const { inSource, inScript } of places) {
      for (let by = step; known[inSource + by] === UNKNOWN && text[inSource + by] === code[inScript + by]; by += step)
        known[inSource + by] = counts[inScript + by] ?? 0;
    }
  }
  return known;
}

/**
 * The ranges of such counts. What is not known, a type or the bracket around an expression, goes with what comes next.
 * @param {Float64Array} counts
 */
export function rangesOf(counts) {
  /** @type {Range[]} */
  const ranges = [];
  let startOffset = 0;
  for (const [index, count] of counts.entries()) {
    if (count === UNKNOWN) continue;
    const last = ranges.at(-1);
    if (last?.count === count) last.endOffset = index + 1;
    else ranges.push({ startOffset, endOffset: index + 1, count });
    startOffset = index + 1;
  }
  return ranges;
}
