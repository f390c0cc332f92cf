import type { Holder } from './listeners/listener.ts';
import type { Endpoint } from './readiness/probe.ts';
import type { Exit } from './server/exit.ts';
import type { ServerProcess } from './server/spawn-server.ts';

/** How one launch went. */
export type LaunchOutcome = ReadyOutcome | FailedOutcome;

export type FailedOutcome =
  | ConflictOutcome
  /** The server ended before it was ready, and not because of its port. */
  | { readonly kind: 'exited'; readonly exit: Exit; readonly ms: number }
  | TimedOutOutcome
  /** `port: 0`, and the server listens on several ports that all fit the conditions. */
  | { readonly kind: 'ambiguous'; readonly ports: readonly number[] }
  /** The shell could not be started. */
  | { readonly kind: 'not-started'; readonly reason: string }
  /** A given port that this user may not bind. */
  | { readonly kind: 'forbidden'; readonly port: number }
  /** No free port is left to choose from. */
  | { readonly kind: 'none-left' }
  /** The job was cancelled. */
  | { readonly kind: 'cancelled' };

export interface ReadyOutcome {
  readonly kind: 'ready';
  readonly server: ServerProcess;
  readonly endpoint: Endpoint;
  readonly readyMs: number;
  /** What the named groups of `ready-log` captured. */
  readonly captured: Readonly<Record<string, string>>;
}

export interface ConflictOutcome {
  readonly kind: 'conflict';
  readonly port: number;
  readonly on: 'given' | 'chosen';
  /** Who holds the port, where it is still held and the system tells. */
  readonly holder: Holder | undefined;
  /** Whether we found the port taken ourselves, or have it from the server's words alone. */
  readonly evidence: 'sockets' | 'words';
  /** The words, or what else there is to say. */
  readonly message: string | undefined;
}

export interface TimedOutOutcome {
  readonly kind: 'timed-out';
  readonly ms: number;
  /** What was still missing, in half sentences. */
  readonly missing: readonly string[];
  /** Ports on which the server listens instead of its own. */
  readonly listensOn: readonly number[];
}
