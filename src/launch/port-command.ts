import { howToPass, type PortCommand } from '../advice/pass-the-port.ts';
import type { Inputs } from '../inputs/parse-inputs.ts';
import type { RunningLaunch } from './running-launch.ts';

/** How this server is told its port, as half a sentence. */
export function fixFor({ inputs, output }: RunningLaunch): string {
  return howToPass(portCommandOf(inputs), output.text());
}

/** What is to be known of the command to tell how it takes its port. */
export function portCommandOf({ run, shell, portVariables }: Inputs): PortCommand {
  return { run, shell: shell.name, variable: portVariables[0] ?? 'PORT' };
}
