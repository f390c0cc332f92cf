import { beginOf } from '../whole-words.ts';

/** Longer lines are cut: no page shows them. */
export const LONGEST_LINE = 10_000;

const COLOUR = /\x1b\[[\d;:]*m/g;

/**
 * Control functions of ECMA-48 in both their forms, ESC and a letter or one character from U+0080 to U+009F: colours (SGR,
 * 8.3.117), which are kept, control sequences, control strings up to their end, escapes of two characters and more, and
 * single control characters but for tabs and backspaces. The others move a cursor that a log does not have.
 */
const CONTROL_FUNCTIONS =
  /(\x1b\[[\d;:]*m)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]|[\x00-\x07\x0a-\x1f\x7f-\x9f]/g;

/**
 * A server's output as lines that can be printed into a job's log: split where the runner splits (\n, \r\n and a lone
 * \r), a line that overwrites itself told in its last state, control characters dropped. `##[` would be read as a
 * command anywhere in a line, and dress it up even where commands are stopped, so a space comes between.
 */
export function readableLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => cleaned(lastState(line)));
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** One line of ours that quotes somebody else's words: as above, on one line, and no command at its start either. */
export function readableLine(text: string): string {
  const line = cleaned(withoutColours(withoutControls(text.replace(/[\n\v\f\r\x85]+/g, ' '))));
  return line.replace(/^(\s*):(?=:)/, `$1:${SPACE}`);
}

/** A line without the sequences that colour it. */
export function withoutColours(line: string): string {
  return line.replace(COLOUR, '');
}

/** Resets the colours after the last of the lines where they have not been: what follows is not the server's. */
export function withColoursReset(lines: readonly string[]): readonly string[] {
  const last = lines.flatMap((line) => line.match(COLOUR) ?? []).at(-1);
  const isReset = last === undefined || last === '\x1b[0m' || last === '\x1b[m';
  return isReset ? lines : lines.with(-1, `${lines.at(-1)}\x1b[0m`);
}

/**
 * A hair space. A character without any width would do less: the runner searches for its marks by the rules of a culture
 * (String.IndexOf and StartsWith without a comparison), and they look through those
 * (https://learn.microsoft.com/dotnet/standard/base-types/string-comparison-net-5-plus).
 */
const SPACE = '\u200a';

function cleaned(text: string): string {
  const line = withoutTakenBack(withoutControls(text)).replace(/[\u2028\u2029]/g, ' ');
  const cut = line.length > LONGEST_LINE ? `${beginOf(line, LONGEST_LINE)}... (${line.length} characters)` : line;
  return cut.replaceAll('##[', `#${SPACE}#[`);
}

function withoutControls(text: string): string {
  return text.replace(CONTROL_FUNCTIONS, (_, colour: string | undefined) => colour ?? '');
}

/** The last state that shows something: after it there may be an erased line, or nothing but colours. */
function lastState(line: string): string {
  if (!line.includes('\r')) return line;
  const states = line.split('\r');
  const shown = states.findLast((state) => withoutColours(withoutControls(state)).trim() !== '');
  return shown ?? states.findLast((state) => state !== '') ?? '';
}

/** A backspace takes the character before it back, as spinners, counters and the bold print of old manuals mean it. */
function withoutTakenBack(line: string): string {
  if (!line.includes('\b')) return line;
  const pieces: string[] = [];
  const characters: number[] = [];
  for (const [piece] of line.matchAll(/\x1b\[[\d;:]*m|[\s\S]/gu)) {
    if (piece === '\b') {
      const before = characters.pop();
      if (before !== undefined) pieces[before] = '';
    } else {
      if (!piece.startsWith('\x1b')) characters.push(pieces.length);
      pieces.push(piece);
    }
  }
  return pieces.join('');
}
