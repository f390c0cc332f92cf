import { isIP } from 'node:net';
import type { Inputs } from '../inputs/parse-inputs.ts';
import { includesStatus } from '../inputs/status-ranges.ts';
import { connectTo } from './connect.ts';
import { httpGet } from './http-get.ts';

/** Where a server can be reached; the address without brackets. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

export interface ProbeResult {
  /** Somebody took the connection. */
  readonly accepted: boolean;
  /** And answered as the inputs want it. */
  readonly fits: boolean;
  /** `404 Not Found from http://127.0.0.1:41237/health`. */
  readonly told: string;
}

/** Asks an endpoint once: a GET where `ready-path` is given, a mere connection otherwise. Rejects when `signal` aborts. */
export async function probe(
  { address, port }: Endpoint,
  { scheme, host, readyPath: path, readyHeaders: headers, readyStatus }: Inputs,
  signal: AbortSignal,
): Promise<ProbeResult> {
  const socket = await connectTo(address, port, signal);
  if (!socket) return { accepted: false, fits: false, told: 'connection refused' };
  if (path === undefined) {
    socket.destroy();
    return { accepted: true, fits: true, told: 'connection accepted' };
  }
  const answer = await httpGet(socket, { scheme, host, port, path, headers }, signal);
  const from = `from ${scheme}://${isIP(address) === 6 ? `[${address}]` : address}:${port}${path}`;
  return answer.kind === 'status'
    ? {
        accepted: true,
        fits: includesStatus(readyStatus, answer.status),
        told: `${answer.status} ${answer.reason}`.trim().concat(` ${from}`),
      }
    : { accepted: true, fits: false, told: `${answer.why} ${from}` };
}
