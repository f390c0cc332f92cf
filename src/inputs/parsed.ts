import { beginOf } from '../whole-words.ts';

/** What a parser of one input's text yields: its value, or what is wrong with it and what it takes, as half a sentence. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

/** The value of every parsed field, once none of them has a problem. */
export type Values<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Parsed<infer Value> ? Value : never;
};

/** Turns fields into their values, or into the list of all their problems. */
export function settle<Fields extends Record<string, Parsed<unknown>>>(
  fields: Fields,
): { readonly values: Values<Fields> } | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if ('problem' in field) problems.push(field.problem);
    else values[name] = field.value;
  }
  return problems.length > 0 ? { problems } : { values: values as Values<Fields> };
}

/** A path fits in. */
const LONGEST_QUOTED = 200;

/** How a value stands in an error line: quoted, on one line, short enough to read, and without half a word: it may be a secret's. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTED ? `${beginOf(text, LONGEST_QUOTED)}...` : text);
}
