import { constants } from 'node:os';
import { type Parsed, quoted } from './parsed.ts';

/** Reads one of a few words. */
export function parseChoice<const Word extends string>(text: string, words: readonly Word[]): Parsed<Word> {
  const word = words.find((candidate) => candidate === text);
  return word === undefined
    ? { problem: `${quoted(text)} is not one of its values; it takes ${listed(words)}` }
    : { value: word };
}

/** Reads `true` or `false`, in the spellings of YAML 1.2's core schema, as @actions/core does. */
export function parseBoolean(text: string): Parsed<boolean> {
  if (['true', 'True', 'TRUE'].includes(text)) return { value: true };
  if (['false', 'False', 'FALSE'].includes(text)) return { value: false };
  return { problem: `${quoted(text)} is neither; it takes true or false` };
}

/** Reads a whole number from 0 to `most`. */
export function parseCount(text: string, most: number): Parsed<number> {
  return /^\d+$/.test(text) && Number(text) <= most
    ? { value: Number(text) }
    : { problem: `${quoted(text)} is not a count; it takes a whole number from 0 to ${most}` };
}

/** Reads the name of a signal, with or without `SIG`. */
export function parseSignal(text: string): Parsed<NodeJS.Signals> {
  const name = text.toUpperCase().replace(/^(?!SIG)/, 'SIG');
  return isSignal(name)
    ? { value: name }
    : { problem: `${quoted(text)} is not a signal; it takes names such as SIGTERM, SIGINT or SIGQUIT` };
}

function isSignal(name: string): name is NodeJS.Signals {
  return Object.hasOwn(constants.signals, name);
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
