import * as core from '@actions/core';
import type { Inputs } from './inputs/parse-inputs.ts';
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
  readonly ports: Readonly<Record<string, number>>;
  /** Where it was ready, and when (milliseconds since 1970). */
  readonly ready: { readonly url: string; readonly at: number } | undefined;
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
    env,
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

/** Reads a saved state back; undefined when it is not one. */
export function parseState(text: string): SavedState | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isState(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is SavedState {
  return (
    isRecord(value) &&
    [value.phase, value.marker, value.folder, value.logFile, value.statusFile].every(isText) &&
    (value.root === undefined || (isRecord(value.root) && Number.isSafeInteger(value.root.pid))) &&
    isRecord(value.ports) &&
    Array.isArray(value.launches) &&
    isRecord(value.settings) &&
    isText(value.settings.name) &&
    isText(value.settings.stopSignal) &&
    Number.isFinite(value.settings.stopTimeout) &&
    isRecord(value.settings.shell) &&
    Array.isArray(value.settings.env)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
