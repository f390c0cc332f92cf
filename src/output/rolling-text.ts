/** The end of a text that comes in pieces. */
export interface RollingText {
  readonly append: (piece: string) => void;
  readonly text: () => string;
}

/** Keeps at least the last `atLeast` characters, and never more than twice as many. */
export function rollingText(atLeast: number): RollingText {
  let kept = '';
  return {
    append: (piece) => {
      kept = piece.length >= atLeast ? piece.slice(-atLeast) : kept + piece;
      if (kept.length > 2 * atLeast) kept = kept.slice(-atLeast);
    },
    text: () => kept,
  };
}
