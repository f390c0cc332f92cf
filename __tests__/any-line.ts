import fc from 'fast-check';
import { anyText } from './any-text.ts';

const piece = fc.constantFrom(
  'port',
  ':',
  '3000',
  '9229',
  ' ',
  '(',
  '[',
  ']',
  "'",
  '127.0.0.1',
  '::',
  '/',
  '-1',
  'try',
  '=',
);
/** A line with ports and what stands around them. */
export const anyLine = fc.array(fc.oneof(piece, anyText), { maxLength: 20 }).map((parts) => parts.join(''));
