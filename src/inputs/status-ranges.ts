import { type Parsed, quoted } from './parsed.ts';

/** Inclusive ranges of HTTP statuses. */
export type StatusRanges = readonly (readonly [first: number, last: number])[];

/** Reads statuses and ranges, separated by commas or spaces: `200-399, 401`. */
export function parseStatusRanges(text: string): Parsed<StatusRanges> {
  const ranges: [number, number][] = [];
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(part);
    const first = Number(match?.[1]);
    const last = Number(match?.[2] ?? first);
    if (!match || last < first) {
      return {
        problem: `${quoted(part)} is not a status; it takes statuses and ranges from 100 to 599, such as 200-399,401`,
      };
    }
    ranges.push([first, last]);
  }
  return ranges.length > 0
    ? { value: ranges }
    : { problem: `${quoted(text)} names no status; it takes statuses and ranges, such as 200-399,401` };
}

/** Whether an HTTP status lies in one of the ranges. */
export function includesStatus(ranges: StatusRanges, status: number): boolean {
  return ranges.some(([first, last]) => status >= first && status <= last);
}
