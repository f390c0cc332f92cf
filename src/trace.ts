/** For whoever looks for a cause. Undefined where nobody does: `trace?.(...)` does not even evaluate what it would tell. */
export interface Trace {
  /**
   * Tells what was done or decided, what came of it and, given when it began (from `now()`), how long it
   * took. What comes to the same again is counted.
   */
  (what: string, outcome: string, began?: number): void;
  /** Tells what has been counted so far, and begins anew. */
  readonly tellCounts: () => void;
}
