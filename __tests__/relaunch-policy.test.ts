import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_USED, nextStep, type PolicyOutcome, type RelaunchLimits } from '../src/relaunch-policy.ts';

const LIMITS: RelaunchLimits = { bindRetries: 5, bindBackoff: 200, strictPort: true, maxRelaunches: 3 };
const ON_GIVEN: PolicyOutcome = { kind: 'conflict', on: 'given' };
const ON_CHOSEN: PolicyOutcome = { kind: 'conflict', on: 'chosen' };
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Every step that follows from these outcomes, the giving up included. */
function stepsAfter(limits: RelaunchLimits, outcomes: Iterable<PolicyOutcome>) {
  const steps = [];
  let tally = NOTHING_USED;
  for (const outcome of outcomes) {
    const next = nextStep(limits, tally, outcome);
    steps.push(next);
    if (next.kind === 'give-up') break;
    tally = next.tally;
  }
  return steps;
}

function* always(outcome: PolicyOutcome): Generator<PolicyOutcome> {
  for (let launch = 0; launch < 202; launch += 1) yield outcome;
}

describe('the relaunch policy', () => {
  it('tries a given port again after waits that double, then gives up', () => {
    const steps = stepsAfter(LIMITS, always(ON_GIVEN));
    const waits = steps.map((step) => (step.kind === 'retry-same-port' ? step.delayMs : step.kind));
    expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 'give-up']);
    expect(steps.at(-1)).toEqual({ kind: 'give-up', because: 'retries-spent' });
  });

  it('replaces a chosen port by a fresh one, then gives up', () => {
    const steps = stepsAfter(LIMITS, always(ON_CHOSEN));
    expect(steps.map(({ kind }) => kind)).toEqual(['fresh-port', 'fresh-port', 'fresh-port', 'give-up']);
    expect(steps.at(-1)).toEqual({ kind: 'give-up', because: 'relaunches-spent' });
  });

  it('leaves a given port for fresh ones where strict-port is false, without counting that as a relaunch', () => {
    const limits = { ...LIMITS, strictPort: false, bindRetries: 1, maxRelaunches: 1 };
    const steps = stepsAfter(limits, [ON_GIVEN, ON_GIVEN, ON_CHOSEN, ON_CHOSEN]);
    expect(steps.map(({ kind }) => kind)).toEqual(['retry-same-port', 'leave-given-port', 'fresh-port', 'give-up']);
  });

  it('gives up at once on anything but a conflict', () => {
    expect(nextStep(LIMITS, NOTHING_USED, { kind: 'other' })).toEqual({ kind: 'give-up', because: 'no-conflict' });
  });

  it('retries and relaunches nothing where nothing is allowed', () => {
    const none = { ...LIMITS, bindRetries: 0, maxRelaunches: 0 };
    expect(nextStep(none, NOTHING_USED, ON_GIVEN)).toEqual({ kind: 'give-up', because: 'retries-spent' });
    expect(nextStep(none, NOTHING_USED, ON_CHOSEN)).toEqual({ kind: 'give-up', because: 'relaunches-spent' });
  });

  it('counts retries and relaunches apart', () => {
    const steps = stepsAfter(LIMITS, [ON_CHOSEN, ON_GIVEN, ON_CHOSEN, ON_GIVEN]);
    expect(steps.at(-1)).toEqual({ kind: 'retry-same-port', delayMs: 400, tally: { retries: 2, relaunches: 2 } });
  });

  it('never waits longer than a timer can', () => {
    const steps = stepsAfter({ ...LIMITS, bindRetries: 100, bindBackoff: 3_600_000 }, always(ON_GIVEN));
    const waits = steps.map((step) => (step.kind === 'retry-same-port' ? step.delayMs : 0));
    expect(Math.max(...waits)).toBe(LONGEST_TIMER_MS);
    expect(waits).toHaveLength(101);
  });
});

describe('whatever happens, the relaunch policy', () => {
  const limits: fc.Arbitrary<RelaunchLimits> = fc.record({
    bindRetries: fc.integer({ min: 0, max: 100 }),
    bindBackoff: fc.integer({ min: 1, max: LONGEST_TIMER_MS }),
    strictPort: fc.boolean(),
    maxRelaunches: fc.integer({ min: 0, max: 100 }),
  });
  const outcomes = fc
    .array(fc.constantFrom(ON_GIVEN, ON_CHOSEN), { maxLength: 100 })
    .map((first) => [...first, ...always(ON_GIVEN), ...always(ON_CHOSEN)]);

  /** As serve does it: a given port that was left does not come back. */
  function* withoutLeftPort(limits: RelaunchLimits, given: boolean, outcomes: Iterable<PolicyOutcome>) {
    let spent = 0;
    for (const outcome of outcomes) {
      const left = !limits.strictPort && spent > limits.bindRetries;
      const next = given && !left ? outcome : ON_CHOSEN;
      if (next === ON_GIVEN) spent += 1;
      yield next;
    }
  }

  it('comes to an end, with no more launches than are allowed', () => {
    fc.assert(
      fc.property(limits, fc.boolean(), outcomes, (limits, given, outcomes) => {
        const steps = stepsAfter(limits, withoutLeftPort(limits, given, outcomes));
        expect(steps.at(-1)?.kind).toBe('give-up');
        const count = (kind: string): number => steps.filter((step) => step.kind === kind).length;
        expect(count('retry-same-port')).toBeLessThanOrEqual(limits.bindRetries);
        expect(count('fresh-port')).toBeLessThanOrEqual(limits.maxRelaunches);
        expect(count('leave-given-port')).toBeLessThanOrEqual(limits.strictPort ? 0 : 1);
      }),
    );
  });

  it('waits no longer in all than the doubled waits add up to', () => {
    fc.assert(
      fc.property(limits, outcomes, (limits, outcomes) => {
        const steps = stepsAfter(limits, withoutLeftPort(limits, true, outcomes));
        const waits = steps.flatMap((step) => (step.kind === 'retry-same-port' ? [step.delayMs] : []));
        const total = waits.reduce((sum, wait) => sum + wait, 0);
        expect(total).toBeLessThanOrEqual(limits.bindBackoff * (2 ** limits.bindRetries - 1));
        for (const wait of waits) expect(wait > 0 && wait <= LONGEST_TIMER_MS).toBe(true);
      }),
    );
  });
});
