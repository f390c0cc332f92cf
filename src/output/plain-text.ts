/** ECMA-48 control sequences (CSI), operating system commands (OSC) and the other escapes of two bytes. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])/g;

/** The text without colours and cursor movements, as a pattern wants to see it. */
export function withoutEscapes(text: string): string {
  return text.includes('\x1b') ? text.replace(ESCAPES, '') : text;
}

/** The beginning of an escape sequence at the end of a piece, as long as it may still become one. */
const UNFINISHED = /\x1b(?:\[[0-?]{0,64}[ -/]{0,8}|\][^\x07\x1b]{0,512}\x1b?|[ -/]{0,8})$/;

/** The same for a text that comes in pieces: an escape sequence that a piece breaks off is held back for the next. */
export function escapesRemover(): (piece: string) => string {
  let held = '';
  return (piece) => {
    const text = held + piece;
    held = UNFINISHED.exec(text)?.[0] ?? '';
    return withoutEscapes(text.slice(0, text.length - held.length));
  };
}
