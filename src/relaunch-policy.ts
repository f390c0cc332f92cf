import { LONGEST_TIMER_MS } from './system/clock.ts';

/** What the workflow allows: how often, and the first wait in milliseconds. */
export interface RelaunchLimits {
  readonly bindRetries: number;
  readonly bindBackoff: number;
  readonly strictPort: boolean;
  readonly maxRelaunches: number;
}

/** What has been used up so far. */
export interface Tally {
  readonly retries: number;
  readonly relaunches: number;
}

export const NOTHING_USED: Tally = { retries: 0, relaunches: 0 };

/** What the policy needs to know of an outcome: a conflict, on a port that was given or chosen, or anything else. */
export type PolicyOutcome = { readonly kind: 'conflict'; readonly on: 'given' | 'chosen' } | { readonly kind: 'other' };

/** What follows from an outcome. */
export type NextStep =
  | { readonly kind: 'retry-same-port'; readonly delayMs: number; readonly tally: Tally }
  | { readonly kind: 'fresh-port'; readonly tally: Tally }
  | { readonly kind: 'leave-given-port'; readonly tally: Tally }
  | { readonly kind: 'give-up'; readonly because: GiveUp };

/** Why nothing is tried any more. */
export type GiveUp = 'retries-spent' | 'relaunches-spent' | 'no-conflict';

/**
 * Decides what follows from a launch that did not get ready. A given port is tried again after delays that double
 * (layer 1); a chosen one is replaced by a fresh one (layer 2). With `strictPort` off, a given port whose retries are
 * spent is left for a chosen one, which does not count as a relaunch: the server may not have been launched at all.
 */
export function nextStep(limits: RelaunchLimits, tally: Tally, outcome: PolicyOutcome): NextStep {
  if (outcome.kind !== 'conflict') return { kind: 'give-up', because: 'no-conflict' };

  if (outcome.on === 'chosen') {
    if (tally.relaunches >= limits.maxRelaunches) return { kind: 'give-up', because: 'relaunches-spent' };
    return { kind: 'fresh-port', tally: { ...tally, relaunches: tally.relaunches + 1 } };
  }

  if (tally.retries < limits.bindRetries) {
    const delayMs = Math.min(limits.bindBackoff * 2 ** tally.retries, LONGEST_TIMER_MS);
    return { kind: 'retry-same-port', delayMs, tally: { ...tally, retries: tally.retries + 1 } };
  }
  return limits.strictPort ? { kind: 'give-up', because: 'retries-spent' } : { kind: 'leave-given-port', tally };
}
