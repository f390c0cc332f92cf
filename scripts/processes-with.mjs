// Finds processes by what they were started with, wherever they have gone.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Every living process whose environment holds all of these texts; zombies do not live. Empty where the system does not
 * tell.
 * @param {readonly string[]} texts
 * @returns {readonly number[]}
 */
export function processesWith(...texts) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      if (/^\d+ \([\s\S]*\) [ZX] /.test(readFileSync(`/proc/${name}/stat`, 'latin1'))) return [];
      const environment = readFileSync(`/proc/${name}/environ`, 'latin1');
      return texts.every((text) => environment.includes(text)) ? [Number(name)] : [];
    } catch {
      return []; // It has ended, or is another user's.
    }
  });
}
