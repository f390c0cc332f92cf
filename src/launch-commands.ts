import type { Inputs } from './inputs/parse-inputs.ts';
import type { LaunchPlan } from './launch/launch.ts';
import { type Ports, portsByVariable } from './ports/reserve.ts';
import type { Command } from './server/command.ts';
import { serverEnvironment } from './server/environment.ts';
import { entryOf, markerOf } from './state/marker.ts';

/** The commands of one launch, each with the marker by which its processes are told from those of the others. */
export function commandsFor(
  inputs: Inputs,
  ports: Ports,
  own: NodeJS.ProcessEnv,
  { marker, number }: { readonly marker: string; readonly number: number },
): Pick<LaunchPlan, 'command' | 'readyCommand' | 'markerEntry'> {
  const { shell, workingDirectory: directory, readyCommand } = inputs;
  const commandOf = (text: string, which: number | 'ready', byVariable: Ports['byVariable']): Command => ({
    text,
    shell,
    directory,
    environment: serverEnvironment(own, inputs.env, byVariable, markerOf(marker, which)),
  });
  return {
    markerEntry: entryOf(markerOf(marker, number)),
    command: commandOf(inputs.run, number, ports.byVariable),
    readyCommand:
      readyCommand === undefined
        ? undefined
        : (port) => commandOf(readyCommand, 'ready', portsByVariable(inputs, ports, port)),
  };
}
