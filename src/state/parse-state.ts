import { parseSignal } from '../inputs/choices.ts';
import { SHELL_NAMES, type Shell } from '../server/shell.ts';
import { isMarker } from './marker.ts';
import type { SavedSettings, SavedState } from './state.ts';

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
    ['launching', 'serving', 'stopped', 'failed'].some((stage) => stage === value.stage) &&
    isMarker(value.marker) &&
    isOptional(value.actor, isIdentity) &&
    isCount(value.begunAt) &&
    isOptional(value.oomKills, isCount) &&
    [value.folder, value.logFile, value.statusFile].every(isText) &&
    isOptional(value.root, isRoot) &&
    Array.isArray(value.daemons) &&
    value.daemons.every(isIdentity) &&
    isRecord(value.ports) &&
    Object.values(value.ports).every(isCount) &&
    typeof value.stopCommandDue === 'boolean' &&
    isOptional(value.ready, isReady) &&
    isOptional(value.stopping, isStopping) &&
    isOptional(value.ended, (ended) => isRecord(ended) && isText(ended.how) && typeof ended.byItself === 'boolean') &&
    Array.isArray(value.launches) &&
    value.launches.every((one) => isRecord(one) && isCount(one.port) && isText(one.outcome) && isCount(one.ms)) &&
    isSettings(value.settings)
  );
}

function isSettings(value: unknown): value is SavedSettings {
  return (
    isRecord(value) &&
    isText(value.name) &&
    isShell(value.shell) &&
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

function isShell(value: unknown): value is Shell {
  return (
    isRecord(value) &&
    SHELL_NAMES.some((name) => name === value.name) &&
    isText(value.program) &&
    typeof value.explicit === 'boolean'
  );
}

function isReady(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.url) &&
    [value.port, value.at, value.afterMs].every(isCount) &&
    typeof value.proven === 'boolean'
  );
}

function isStopping(value: unknown): boolean {
  return isRecord(value) && isOptional(value.noted, isNotedExit) && typeof value.lived === 'boolean';
}

function isNotedExit(value: unknown): boolean {
  return isRecord(value) && isCount(value.status) && Number.isFinite(value.at);
}

/** A number of 0 or below would mean whole groups of processes to kill(2). */
function isIdentity(value: unknown): boolean {
  return isRecord(value) && isCount(value.pid) && value.pid > 0 && isText(value.start);
}

function isRoot(value: unknown): boolean {
  return isIdentity(value) && isRecord(value) && isOptional(value.forks, isCount);
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
