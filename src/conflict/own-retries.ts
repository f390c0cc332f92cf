/** gunicorn's `Retrying in 1 second.`, `will retry in 500ms`, `Trying again in 5s`; not `Retrying on another port`. */
const RETRY =
  /\b(?:retrying|(?:will |going to )?retry|try(?:ing)? again|next (?:try|attempt))(?! (?:on|with|at) )[^.\r\n]{0,30}?\bin (\d{1,6}(?:\.\d{1,3})?) ?(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?)\b|\bretrying\b(?! (?:on|with|at) )/gi;

const MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000 };
const UNSAID_MS = 1_000;

/**
 * The wait before its next try, in milliseconds, that a server has announced last in its output; undefined where it does
 * not say that it tries again by itself.
 */
export function announcedRetry(output: string): number | undefined {
  const last = [...output.matchAll(RETRY)].at(-1);
  if (!last) return undefined;
  const [, count, unit = ''] = last;
  if (count === undefined) return UNSAID_MS;
  return Number(count) * (/^m(?:s|illi)/i.test(unit) ? 1 : (MS[unit.charAt(0).toLowerCase()] ?? 1));
}
