import { type Parsed, quoted } from './parsed.ts';

/** Which port the workflow asks for. */
export type PortRequest =
  | { readonly kind: 'auto' }
  | { readonly kind: 'given'; readonly port: number }
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  | { readonly kind: 'system' };

const TAKES = 'it takes auto, a port (1 to 65535), a range (8000-8999), or 0 for one that the system chooses';

/** Reads `auto`, `8080`, `8000-8999` or `0`. */
export function parsePortRequest(text: string): Parsed<PortRequest> {
  if (text === 'auto') return { value: { kind: 'auto' } };
  if (text === '0') return { value: { kind: 'system' } };
  const match = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(text);
  if (!match) return { problem: `${quoted(text)} is not a port; ${TAKES}` };

  const first = Number(match[1]);
  const last = match[2] === undefined ? undefined : Number(match[2]);
  if (!isPort(first) || (last !== undefined && !isPort(last))) {
    return { problem: `${quoted(text)} is outside 1 to 65535; ${TAKES}` };
  }
  if (last === undefined) return { value: { kind: 'given', port: first } };
  if (last < first) return { problem: `${quoted(text)} runs backwards; write ${last}-${first}` };
  return { value: { kind: 'range', first, last } };
}

/** Whether a number is one that a server can listen on. */
export function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535;
}
