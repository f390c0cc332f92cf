import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program of some system printed, as it was recorded. The lines with `#` before it say where that was. */
export function recording(name: string): string {
  return readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8').replace(/^(?:#.*\n)+/, '');
}
