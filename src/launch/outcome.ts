import type { Holder } from '../listeners/listener.ts';
import type { Ambiguous } from '../readiness/until-answered.ts';
import type { NotAPort } from '../readiness/until-ready.ts';
import type { Exit } from '../server/exit.ts';
import type { ServerProcess } from '../server/spawn-server.ts';
import type { Endpoint } from '../system/endpoint.ts';

/** How one launch went. */
export type LaunchOutcome = ReadyOutcome | FailedOutcome;

export type FailedOutcome =
  | ConflictOutcome
  | ExitedOutcome
  | TimedOutOutcome
  | ElsewhereOutcome
  | Ambiguous
  | NotAPort
  /** The shell could not be started. */
  | { readonly kind: 'not-started'; readonly error: unknown }
  /** A given port that this user may not bind. */
  | { readonly kind: 'forbidden'; readonly port: number }
  /** No free port is left to choose from. */
  | { readonly kind: 'none-left' }
  /** The job was cancelled. */
  | { readonly kind: 'cancelled' };

export interface ReadyOutcome {
  readonly kind: 'ready';
  readonly server: ServerProcess;
  /** The process of the command itself: the shell that runs it. */
  readonly pid: number;
  /** Whether any process of the server is alive. */
  readonly isAlive: () => Promise<boolean>;
  /** Whether its port was seen to belong to it, rather than believed to for want of a better answer. */
  readonly proven: boolean;
  readonly endpoint: Endpoint;
  readonly readyMs: number;
  /** Set where it serves on another port than it was told, and nobody but the outputs knows the one that it was told. */
  readonly insteadOf: Detour | undefined;
  /** What the named groups of `ready-log` captured. */
  readonly captured: Readonly<Record<string, string>>;
}

export interface ConflictOutcome {
  readonly kind: 'conflict';
  readonly port: number;
  readonly on: 'given' | 'chosen';
  /** Who holds the port, where it is still held and the system tells. */
  readonly holder: Holder | undefined;
  /** Whether our own eyes have seen the port taken; otherwise we have it from words, or from another launch's claim. */
  readonly seen: boolean;
  /** The server's words, or what else there is to say. */
  readonly message: string | undefined;
}

/** The server ended before it was ready, and not because of its port. */
export interface ExitedOutcome {
  readonly kind: 'exited';
  readonly exit: Exit;
  /** Milliseconds since the launch. */
  readonly ms: number;
  /** Whether the command had gone into the background, with status 0, and what it left there has ended. */
  readonly wasDaemon: boolean;
  /** The likely cause and its mending; '' where nothing is known of it. */
  readonly advice: string;
}

export interface TimedOutOutcome {
  readonly kind: 'timed-out';
  /** Milliseconds since the launch: the ready-timeout. */
  readonly ms: number;
  /** What was still missing, in half sentences. */
  readonly missing: readonly string[];
  /** The likely cause and its mending; '' where what is missing says it all. */
  readonly advice: string;
}

/** The server is up, but on other ports than it was told, or than `ready-log` captured. */
export interface ElsewhereOutcome extends Detour {
  readonly kind: 'elsewhere';
  readonly listensOn: readonly number[];
}

/** Where a server was looked for that listens somewhere else. */
export interface Detour {
  /** The port that the server does not listen on. */
  readonly port: number;
  /** Whether that is what `ready-log` captured. */
  readonly isOfReadyLog: boolean;
  /** How the server is told its port, as half a sentence; '' where `ready-log` captured it. */
  readonly fix: string;
}
