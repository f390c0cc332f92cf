/** ECMA-48 control sequences (CSI), operating system commands (OSC) and the other escapes of two bytes. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])/g;

/** The text without colours and cursor movements, as a pattern wants to see it. */
export function withoutEscapes(text: string): string {
  return text.includes('\x1b') ? text.replace(ESCAPES, '') : text;
}
