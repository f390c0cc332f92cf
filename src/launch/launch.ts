import { statSync } from 'node:fs';
import type { Inputs } from '../inputs/parse-inputs.ts';
import type { Platform } from '../platform.ts';
import type { Ports } from '../ports/reserve.ts';
import type { ProcessIdentity, Root } from '../processes/process-info.ts';
import type { Command } from '../server/command.ts';
import { type ServerFiles, spawnServer } from '../server/spawn-server.ts';
import type { Trace } from '../trace.ts';
import type { LaunchOutcome } from './outcome.ts';

/** What a launch takes, and whom it tells how it goes. */
export interface LaunchPlan {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly command: Command;
  readonly readyCommand: ((port: number) => Command) | undefined;
  readonly files: ServerFiles;
  /** `NAME=value` in the environment of everything that this launch starts. */
  readonly markerEntry: string;
  readonly platform: Platform;
  /** Called once the server's first process exists. */
  readonly onSpawned: (pid: number, root: Root | undefined) => void;
  /** Called now and then while it is not ready, with its age in milliseconds and what is missing, in half sentences. */
  readonly onWaiting: (ms: number, missing: readonly string[]) => void;
  /** Called for a process of the server's that neither descends from that one nor carries the marker. */
  readonly onDaemon: (daemon: ProcessIdentity) => void;
  /** Called for a process that holds a port of the server's, and may leave it as a daemon. */
  readonly onHolder: (holder: ProcessIdentity) => void;
  readonly trace?: Trace | undefined;
}

/**
 * Launches the server once and follows it until it is ready or will never be. The server is left running whatever the
 * outcome: ending it is the caller's.
 */
export async function launch(plan: LaunchPlan, cancelled: AbortSignal): Promise<LaunchOutcome> {
  if (cancelled.aborted) return { kind: 'cancelled' };
  const outputStart = statSync(plan.files.logFile).size;
  const spawned = await spawnServer(plan.command, plan.files, plan.trace);
  if ('failed' in spawned) return { kind: 'not-started', error: spawned.failed };
  try {
    const root = await plan.platform.identifyRoot(spawned.server.pid);
    plan.trace?.('root', describeRoot(root, spawned.server.pid));
    plan.onSpawned(spawned.server.pid, root);
    // Loaded while the server starts.
    const { follow } = await import('./follow.ts');
    return await follow(plan, { server: spawned.server, root, outputStart }, cancelled);
  } finally {
    spawned.release();
  }
}

function describeRoot(root: Root | undefined, pid: number): string {
  return root ? `pid ${root.pid}, begun at ${root.start}` : `pid ${pid}, not to be identified`;
}
