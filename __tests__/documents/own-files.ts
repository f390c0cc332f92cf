import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Action } from '../../scripts/readme-tables.mjs';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A text file of this repository. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export interface Metadata extends Action {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
}

export const SERVE: Metadata = parse(textOf('action.yml'));
export const STOP: Metadata = parse(textOf('stop/action.yml'));
