import { LONGEST_TIMER_MS } from '../system/clock.ts';
import { type Parsed, quoted } from './parsed.ts';

const MS_PER_UNIT: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Other tools take milliseconds: `ready-timeout: 60000` is meant for a minute, not for 16 hours. */
const LONGEST_BARE_S = 3_600;

/**
 * Milliseconds from `500ms`, `30s`, `2m`, `1m30s` or a bare number of seconds (an hour at most), between `atLeastMs` and
 * the longest timer there is (24.8 days).
 */
export function parseDuration(text: string, atLeastMs: number): Parsed<number> {
  const takes = 'it takes a duration such as 500ms, 30s, 2m or 1m30s; a bare number is seconds';
  const problem = { problem: `${quoted(text)} is not a duration; ${takes}` };
  const isBareNumber = /^\d+(?:\.\d+)?$/.test(text);
  if (!isBareNumber && !/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text)) return problem;

  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  const ms = isBareNumber
    ? Number(text) * 1_000
    : parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (MS_PER_UNIT[unit] ?? Number.NaN), 0);
  if (ms < atLeastMs) return { problem: `${quoted(text)} is too short; it takes at least ${atLeastMs}ms` };
  if (isBareNumber && Number(text) > LONGEST_BARE_S && Number(text) <= LONGEST_TIMER_MS) {
    return {
      problem: `${quoted(text)} is a bare number, which is seconds: write ${text}ms${ms > LONGEST_TIMER_MS ? '' : ` or ${text}s`}, as you mean it`,
    };
  }
  if (ms > LONGEST_TIMER_MS) return { problem: `${quoted(text)} is too long; it takes at most 24 days (576h)` };
  return { value: Math.round(ms) };
}
