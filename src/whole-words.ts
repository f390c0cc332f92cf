/** No more than this is left out for the sake of a whole word. */
const LONGEST_WORD = 1_000;

/** An escape sequence or a character of two halves that a cut has left unfinished. */
const UNFINISHED = /(?:\x1b\[?[\d;:]*|[\ud800-\udbff])$/;

/**
 * The beginning of a text, with no more than `length` characters and without the word that a cut there breaks: the
 * runner masks a secret only where all of it stands (github.com/actions/runner, SecretMasker.MaskSecrets).
 */
export function beginOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length);
  const broken = /\s/.test(text.charAt(length)) ? 0 : (/\S*$/.exec(kept.slice(-LONGEST_WORD))?.[0].length ?? 0);
  return kept.slice(0, length - broken).replace(UNFINISHED, '');
}

/** The end of a text, likewise. */
export function endOf(text: string, length: number): string {
  const begin = text.length - length;
  if (begin <= 0) return text;
  return /\s/.test(text.charAt(begin - 1)) ? text.slice(begin) : withoutBrokenWord(text.slice(begin));
}

/** The beginning of a message names who speaks, and its end what is wrong: as much of both as `length` allows. */
export function shortened(message: string, length: number): string {
  const begin = Math.floor(0.375 * length);
  return message.length > length ? `${beginOf(message, begin)}...${endOf(message, length - begin - 3)}` : message;
}

/** Of somebody else's words in a message of ours. */
const LONGEST_QUOTED = 160;

/** A program's words, as much of them as a message quotes. */
export function quotedWords(text: string): string {
  return shortened(text, LONGEST_QUOTED);
}

/** A text that was cut off somewhere before, without what may be the rest of a word. */
export function withoutBrokenWord(text: string): string {
  return text.slice(/^\S*/.exec(text.slice(0, LONGEST_WORD))?.[0].length).replace(/^[\udc00-\udfff]/, '');
}
