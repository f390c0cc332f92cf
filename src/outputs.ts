import { isIP } from 'node:net';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { Endpoint } from './readiness/probe.ts';
import type { Ready } from './serve.ts';

/** Where the server is, as later steps and the `test` command want it. */
export interface Whereabouts {
  readonly url: string;
  /** Every port variable and its port. */
  readonly ports: Readonly<Record<string, number>>;
}

export function whereaboutsOf(inputs: Inputs, { ready: { endpoint }, ports }: Ready): Whereabouts {
  const byVariable: Record<string, number> = { ...ports.byVariable };
  // With `port: 0` the variable was 0; what came of it is of more use.
  for (const name of inputs.portVariables) byVariable[name] = endpoint.port;
  return { url: urlOf(inputs, endpoint), ports: byVariable };
}

/** The step's outputs, by name; what `ready-log` captured comes first, so that none of it replaces one of ours. */
export function outputsOf(
  { ready, state }: Ready,
  { url, ports }: Whereabouts,
): Readonly<Record<string, string | number>> {
  const { endpoint, captured, server, readyMs } = ready;
  return {
    ...captured,
    port: endpoint.port,
    url,
    address: endpoint.address,
    ports: JSON.stringify(ports),
    pid: server.pid,
    launches: state.launches.length,
    'ready-ms': readyMs,
    'log-file': state.logFile,
  };
}

/**
 * The url of an endpoint: at `host`, in brackets where it is an IPv6 address. A server that listens on no loopback
 * address is not at `localhost`, so there its own address stands in for that default.
 */
export function urlOf({ scheme, host }: Pick<Inputs, 'scheme' | 'host'>, { address, port }: Endpoint): string {
  const isLoopback = address === '127.0.0.1' || address === '::1';
  const name = host === 'localhost' && !isLoopback ? address : host;
  return `${scheme}://${isIP(name) === 6 ? `[${name}]` : name}:${port}`;
}
