import * as core from '@actions/core';
import { parseSignal } from './inputs/choices.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { ProcessIdentity } from './processes/process-info.ts';
import { SHELL_NAMES } from './server/shell.ts';

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
    ['launching', 'serving', 'stopped', 'failed'].some((phase) => phase === value.phase) &&
    [value.marker, value.folder, value.logFile, value.statusFile].every(isText) &&
    // A number of 0 or below would mean whole groups of processes to kill(2).
    isOptional(value.root, (root) => isRecord(root) && isCount(root.pid) && root.pid > 0 && isText(root.start)) &&
    isRecord(value.ports) &&
    Object.values(value.ports).every(isCount) &&
    isOptional(value.ready, (ready) => isRecord(ready) && isText(ready.url) && Number.isFinite(ready.at)) &&
    Array.isArray(value.launches) &&
    value.launches.every((one) => isRecord(one) && isCount(one.port) && isText(one.outcome) && isCount(one.ms)) &&
    isSettings(value.settings)
  );
}

function isSettings(value: unknown): value is StopSettings {
  return (
    isRecord(value) &&
    isText(value.name) &&
    isRecord(value.shell) &&
    SHELL_NAMES.some((name) => isRecord(value.shell) && name === value.shell.name) &&
    isText(value.shell.program) &&
    isText(value.workingDirectory) &&
    Array.isArray(value.env) &&
    value.env.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === 'string'),
    ) &&
    isText(value.stopSignal) &&
    'value' in parseSignal(value.stopSignal) &&
    isCount(value.stopTimeout) &&
    isOptional(value.stopCommand, isText) &&
    ['always', 'failure', 'never'].some((when) => when === value.printLog) &&
    typeof value.failOnExit === 'boolean' &&
    ['auto', 'always', 'never'].some((when) => when === value.summary)
  );
}

function isOptional(value: unknown, isRight: (value: unknown) => boolean): boolean {
  return value === undefined || isRight(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
