import { StringDecoder } from 'node:string_decoder';

/** The text of a part of an output in UTF-8, without the characters that the borders of the part cut through. */
export function decodePart(part: Buffer): string {
  return new StringDecoder('utf8').write(part.subarray(firstCharacter(part)));
}

/** Past the bytes that continue a character (10xxxxxx, at most three of them). */
function firstCharacter(part: Buffer): number {
  let at = 0;
  while (at < 3 && ((part[at] ?? 0) & 0b1100_0000) === 0b1000_0000) at += 1;
  return at;
}
