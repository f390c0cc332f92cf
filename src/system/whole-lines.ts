/**
 * The lines of what a program printed. One without its end was cut off, in the middle of a number at worst: it is left
 * out.
 */
export function wholeLines(text: string): readonly string[] {
  return text.split(/\r?\n/).slice(0, -1);
}
