import type { Inputs } from './inputs/parse-inputs.ts';
import { portsByVariable } from './ports/reserve.ts';
import type { Ready } from './serve.ts';
import { type Endpoint, urlHost } from './system/endpoint.ts';

/** Where the server is, as later steps and the `test` command want it. */
export interface Whereabouts {
  readonly url: string;
  /** Every port variable and its port. */
  readonly ports: Readonly<Record<string, number>>;
}

/** Where a server that is ready can be reached. */
export async function whereaboutsOf(inputs: Inputs, { ready: { endpoint }, ports }: Ready): Promise<Whereabouts> {
  const url = urlOf(inputs, endpoint, await isAtLocalhost(endpoint));
  return { url, ports: portsByVariable(inputs, ports, endpoint.port) };
}

/** Not every machine has ::1 under the name localhost. */
async function isAtLocalhost({ address }: Endpoint): Promise<boolean> {
  if (address !== '::1') return address === '127.0.0.1';
  const { lookup } = await import('node:dns/promises');
  const found = await lookup('localhost', { all: true }).catch(() => []);
  return found.some((one) => one.address === address);
}

/** The step's outputs, by name; what `ready-log` captured comes first, so that none of it replaces one of ours. */
export function outputsOf(
  { ready, state }: Ready,
  { url, ports }: Whereabouts,
): Readonly<Record<string, string | number>> {
  const { endpoint, captured, pid, readyMs } = ready;
  return {
    ...captured,
    port: endpoint.port,
    url,
    address: endpoint.address,
    ports: JSON.stringify(ports),
    pid,
    launches: state.launches.length,
    'ready-ms': readyMs,
    'log-file': state.logFile,
  };
}

/**
 * The url of an endpoint: at `host`, in brackets where it is an IPv6 address. Where `localhost`, the default, does not
 * lead to it, its own address stands in for that.
 */
export function urlOf(
  { scheme, host }: Pick<Inputs, 'scheme' | 'host'>,
  { address, port }: Endpoint,
  isAtLocalhost: boolean,
): string {
  const name = host === 'localhost' && !isAtLocalhost ? address : host;
  return `${scheme}://${urlHost(name)}:${port}`;
}
