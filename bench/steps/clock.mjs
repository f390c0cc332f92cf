// One clock for all processes of the bench, and what is told of many readings of it.

/** Milliseconds since 1970, with their fractions: the same in every process of this machine. */
export const now = () => performance.timeOrigin + performance.now();

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values */
export const p95 = (values) => quantile(values, 0.95);

/** @param {readonly number[]} values @param {number} part from 0 to 1 */
function quantile(values, part) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
