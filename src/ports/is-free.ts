import { isLimit } from '../system/system-error.ts';
import { accepts, bindingError, somebodyAnswers } from './availability.ts';

/**
 * Whether a port may be chosen: nobody is bound to it on any address of the machine, and nobody answers on its loopback.
 *
 * Linux refuses a listener on both wildcards at once where any address has one (ip(7), SO_REUSEADDR: "the local address will be
 * bound unless there is an active listening socket bound to the address"; a wildcard has them all), so one bind tells. Of
 * the loopbacks it leads no packet for ::1 into a container, there is no route_localnet of IPv6
 * (https://github.com/containers/netavark/issues/790). This is done before the server may start: to hand Node an address to
 * listen on, or ::1 at all, costs it a fifth of its own start each (node:dns, a large pattern).
 *
 * Elsewhere get-port binds the port on every address, and falls back to another port when one refuses. Throws where a
 * limit of the system's is reached.
 */
export async function isFree(port: number, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (platform === 'linux') {
    const error = await bindingError(port);
    if (isLimit(error)) throw error;
    return !error && !(await accepts('127.0.0.1', port));
  }
  const { default: getPort } = await import('get-port');
  return (await getPort({ port })) === port && !(await somebodyAnswers(port));
}
