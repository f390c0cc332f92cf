/**
 * An input's text as it stands, '' where there is none. The runner hands it over in the environment, its name in upper
 * case, and with underscores for blanks (docs.github.com, "Metadata syntax", inputs).
 */
export function readInput(name: string): string {
  return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}
