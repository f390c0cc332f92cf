import type { Inputs } from '../inputs/parse-inputs.ts';
import { expandPorts } from '../server/environment.ts';

/**
 * Whether anything but the outputs goes by the port that was chosen: a workflow that gave the port or its range, further
 * ports or variables, an `env` line that the port was written into. A server on another port would be a surprise to them.
 */
export function hasOtherReaders({ port, portVariables, extraPorts, env }: Inputs): boolean {
  const carried = Object.fromEntries(portVariables.map((name) => [name, 0]));
  return (
    port.kind !== 'auto' ||
    portVariables.length > 1 ||
    extraPorts.length > 0 ||
    env.some(([, value]) => expandPorts(value, carried) !== value)
  );
}
