import { isIP } from 'node:net';

/** Where a server can be reached; the address without brackets. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** A host as it stands in a url: an IPv6 address in brackets (RFC 3986, section 3.2.2). */
export function urlHost(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
