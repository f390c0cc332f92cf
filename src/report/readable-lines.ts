/** Longer lines are cut: no page shows them. */
const LONGEST_LINE = 10_000;

/** Colours (SGR, ECMA-48 8.3.117) are kept; every other escape sequence moves a cursor that a log does not have. */
const CURSOR_SEQUENCES = /\x1b(?!\[[\d;:]*m)(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g;
const CONTROL_CHARACTERS = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]/g;

/**
 * A server's output as lines that can be printed into a job's log: split where the runner splits (\n, \r\n and a lone
 * \r), a line that overwrites itself told in its last state, control characters dropped. `##[` would be read as a
 * command anywhere in a line, even where commands are stopped, so an invisible character comes between.
 */
export function readableLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => cleaned(line.split('\r').findLast((state) => state !== '') ?? ''));
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** One line of ours that quotes somebody else's words: as above, on one line, and no command at its start either. */
export function readableLine(text: string): string {
  return cleaned(text.replace(/[\r\n]+/g, ' ').replace(/\x1b\[[\d;:]*m/g, '')).replace(/^(\s*):(?=:)/, '$1:\u200b');
}

function cleaned(line: string): string {
  const clean = line.replace(CURSOR_SEQUENCES, '').replace(CONTROL_CHARACTERS, '');
  const cut = clean.length > LONGEST_LINE ? `${clean.slice(0, LONGEST_LINE)}... (${clean.length} characters)` : clean;
  return cut.replaceAll('##[', '#\u200b#[');
}
