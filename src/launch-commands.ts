import type { Inputs } from './inputs/parse-inputs.ts';
import type { LaunchPlan } from './launch/launch.ts';
import { portsByVariable } from './outputs.ts';
import type { Ports } from './ports/reserve.ts';
import type { Command } from './server/command.ts';
import { MARKER_VARIABLE, serverEnvironment } from './server/environment.ts';

/** The commands of one launch, each with the marker by which its processes are told from those of the others. */
export function commandsFor(
  inputs: Inputs,
  ports: Ports,
  own: NodeJS.ProcessEnv,
  { marker, launchMark }: { readonly marker: string; readonly launchMark: string },
): Pick<LaunchPlan, 'command' | 'readyCommand' | 'marker'> {
  const { shell, workingDirectory: directory, readyCommand } = inputs;
  const commandOf = (text: string, mark: string, byVariable: Ports['byVariable']): Command => ({
    text,
    shell,
    directory,
    environment: serverEnvironment(own, inputs.env, byVariable, `${marker}${mark}/`),
  });
  return {
    marker: `${MARKER_VARIABLE}=${marker}${launchMark}/`,
    command: commandOf(inputs.run, launchMark, ports.byVariable),
    readyCommand:
      readyCommand === undefined
        ? undefined
        : (port) => commandOf(readyCommand, 'ready', portsByVariable(inputs, ports, port)),
  };
}
