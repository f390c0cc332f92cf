import type { Inputs } from '../inputs/parse-inputs.ts';
import type { OutputWatch } from '../output/watch-output.ts';
import { type Ports, portNumbers } from '../ports/reserve.ts';
import type { Progress } from '../readiness/progress.ts';
import type { Command } from '../server/command.ts';
import type { ServerProcess } from '../server/spawn-server.ts';
import type { ServerView } from '../server-view.ts';
import { now } from '../system/clock.ts';
import type { Trace } from '../trace.ts';

/** A launch that is under way, for those who watch it. */
export interface RunningLaunch {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly server: ServerProcess;
  readonly output: OutputWatch;
  readonly view: ServerView;
  readonly progress: Progress;
  /** Told the port that the server has turned out to listen on. */
  readonly readyCommand: ((port: number) => Command) | undefined;
  /** A private folder for scripts and their output. */
  readonly folder: string;
  readonly logFile: string;
  readonly trace?: Trace | undefined;
}

/** Milliseconds since the launch. */
export function age({ spawnedAt }: ServerProcess): number {
  return Math.round(now() - spawnedAt);
}

/** Those of the ports that the server listens on which nobody told it to, in order. */
export function otherPorts(listening: Iterable<number>, ports: Ports): readonly number[] {
  const told = portNumbers(ports);
  return [...new Set(listening)].filter((port) => !told.includes(port)).sort((one, other) => one - other);
}
