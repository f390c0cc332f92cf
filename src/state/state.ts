import type { Inputs } from '../inputs/parse-inputs.ts';
import type { ProcessIdentity, Root } from '../processes/process-info.ts';
import type { NotedExit } from '../server/noted-exit.ts';
import { handToPost } from './hand-to-post.ts';
import { writeStateFile } from './state-file.ts';

/** What one launch came to, for the summary. */
export interface LaunchRecord {
  /** 0 when the system was to choose it. */
  readonly port: number;
  /** A half sentence: `in use (by node, pid 4711)`. */
  readonly outcome: string;
  /** Milliseconds until it was ready, or until all of it had ended. */
  readonly ms: number;
}

/** How the server was when it was ready. */
export interface ReadyRecord {
  readonly url: string;
  readonly port: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds since its launch. */
  readonly afterMs: number;
  /** Whether a process of its own was seen to listen. */
  readonly proven: boolean;
}

/** Everything that post needs, saved before a server is spawned and again whenever more is known. */
export interface SavedState {
  /** `launching` and `serving` have something to stop; `stopped` and `failed` have been stopped by main. */
  readonly stage: 'launching' | 'serving' | 'stopped' | 'failed';
  /** The beginning of the marker in the environment of everything that this step has started. */
  readonly marker: string;
  /** The process of the action's that has to do with the server now: main, or who ends it. It may live on when post runs. */
  readonly actor: ProcessIdentity | undefined;
  /** When main began, in milliseconds since 1970. */
  readonly begunAt: number;
  /** What `countOomKills` told then. */
  readonly oomKills: number | undefined;
  /** The step's own, private to the user. */
  readonly folder: string;
  readonly logFile: string;
  readonly statusFile: string;
  readonly root: Root | undefined;
  /** Processes of the server that neither descend from the root nor carry the marker, and those that hold its port. */
  readonly daemons: readonly ProcessIdentity[];
  readonly ports: Readonly<Record<string, number>>;
  /** Whether the `stop-command` is still to be run: once for a server, never for one that was not launched. */
  readonly stopCommandDue: boolean;
  readonly ready: ReadyRecord | undefined;
  /** Set once somebody has begun to end it: what its root had noted until then, and whether any of it was alive. */
  readonly stopping: { readonly noted: NotedExit | undefined; readonly lived: boolean } | undefined;
  /** How it ended where main has ended it, as half a sentence, and whether it had ended by itself before. */
  readonly ended: { readonly how: string; readonly byItself: boolean } | undefined;
  readonly launches: readonly LaunchRecord[];
  readonly settings: SavedSettings;
}

/** The inputs that matter after the launch: post does not read them anew, their expressions may have changed by then. */
export type SavedSettings = Pick<
  Inputs,
  | 'name'
  | 'shell'
  | 'workingDirectory'
  | 'env'
  | 'stopSignal'
  | 'stopTimeout'
  | 'stopCommand'
  | 'printLog'
  | 'failOnExit'
  | 'summary'
>;

/** Of all inputs these; leaves out `env` where no stop-command will need it. */
export function savedSettings(inputs: Inputs): SavedSettings {
  const { name, shell, workingDirectory, env, stopSignal, stopTimeout, stopCommand } = inputs;
  const { printLog, failOnExit, summary } = inputs;
  return {
    name,
    shell,
    workingDirectory,
    env: stopCommand === undefined ? [] : env,
    stopSignal,
    stopTimeout,
    stopCommand,
    printLog,
    failOnExit,
    summary,
  };
}

/** The runner hands the state over in one variable of post's environment, which holds 128 KiB (execve(2)). */
const RUNNER_TAKES_BYTES = 120_000;

/** Leaves the state in the step's folder, and hands it to post through the runner's file, where the last one counts. */
export function saveState(state: SavedState): void {
  const { settings } = state;
  writeStateFile(state);
  const fits = Buffer.byteLength(JSON.stringify(state)) < RUNNER_TAKES_BYTES;
  handToPost(fits ? state : { ...state, settings: { ...settings, env: [], stopCommand: undefined } });
}
