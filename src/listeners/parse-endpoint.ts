import { isIP } from 'node:net';
import type { Endpoint } from '../system/endpoint.ts';

/**
 * Reads `127.0.0.1:8080`, `[::1]:8080`, `[fe80::1%12]:8080` or `*:8080`; undefined for anything else, names included.
 * An IPv4 address mapped into IPv6 becomes IPv4.
 */
export function parseEndpoint(text: string): Endpoint | undefined {
  const match = /^(?:\[([^\]\s]{1,80})\]|([^:[\]\s]{1,80})):(\d{1,5})$/.exec(text);
  if (!match) return undefined;
  const address = match[1] ?? match[2] ?? '';
  const port = Number(match[3]);
  if (port > 65_535 || (address !== '*' && isIP(address) === 0)) return undefined;
  return { address: address.replace(/^::ffff:(?=[\d.]+$)/i, ''), port };
}

/** Reads the number of a process; undefined for 0, which is nobody's, and for what is no number. */
export function parsePid(text: string): number | undefined {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}
