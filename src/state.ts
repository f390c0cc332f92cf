import * as core from '@actions/core';
import type { Inputs } from './inputs/parse-inputs.ts';
import { parseState } from './parse-state.ts';
import type { ProcessIdentity } from './processes/process-info.ts';

/** What one launch came to, for the summary. */
export interface LaunchRecord {
  /** 0 when the system was to choose it. */
  readonly port: number;
  /** A half sentence: `port in use (by node, pid 4711)`. */
  readonly outcome: string;
  readonly ms: number;
}

/** Everything that post needs, saved before a server is spawned and again whenever more is known. */
export interface SavedState {
  /** `launching` and `serving` have something to stop; `stopped` and `failed` have been stopped by main. */
  readonly phase: 'launching' | 'serving' | 'stopped' | 'failed';
  /** The beginning of the marker in the environment of everything that this step has started. */
  readonly marker: string;
  readonly folder: string;
  readonly logFile: string;
  readonly statusFile: string;
  readonly root: ProcessIdentity | undefined;
  /** Processes of the server that neither descend from the root nor carry the marker. */
  readonly daemons: readonly ProcessIdentity[];
  readonly ports: Readonly<Record<string, number>>;
  /** Where it was ready, when (milliseconds since 1970), and whether a process of its own was seen to listen. */
  readonly ready: { readonly url: string; readonly at: number; readonly proven: boolean } | undefined;
  readonly launches: readonly LaunchRecord[];
  readonly settings: StopSettings;
}

/** The inputs that matter after the launch: post does not read them anew, their expressions may have changed by then. */
export type StopSettings = Pick<
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

export function stopSettings(inputs: Inputs): StopSettings {
  const { name, shell, workingDirectory, env, stopSignal, stopTimeout, stopCommand } = inputs;
  const { printLog, failOnExit, summary } = inputs;
  return {
    name,
    shell,
    workingDirectory,
    // For the stop-command only: one variable of a process holds 128 KiB, and all of the state has to fit into it.
    env: stopCommand === undefined ? [] : env,
    stopSignal,
    stopTimeout,
    stopCommand,
    printLog,
    failOnExit,
    summary,
  };
}

const STATE_NAME = 'server';

/** Hands the state to post, through the runner's file; the last one counts. */
export function saveState(state: SavedState): void {
  core.saveState(STATE_NAME, state);
}

/** The state as main left it; `nothing` where main saved none. */
export function loadState(): SavedState | 'nothing' | 'unreadable' {
  const text = core.getState(STATE_NAME);
  return text === '' ? 'nothing' : (parseState(text) ?? 'unreadable');
}
