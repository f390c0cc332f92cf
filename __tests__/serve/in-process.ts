import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Inputs } from '../../src/inputs/parse-inputs.ts';
import { type Platform, platformOf } from '../../src/platform.ts';
import { claimPort } from '../../src/ports/claim.ts';
import { type Job, type ServeResult, serve } from '../../src/serve.ts';
import { MARKER_VARIABLE } from '../../src/state/marker.ts';
import type { SavedState } from '../../src/state/state.ts';
import type { Trace } from '../../src/trace.ts';
import { inputsOf } from '../inputs/inputs-of.ts';
import { SHELL } from '../real-shell.ts';
import { processesWith } from '../scenarios/harness.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const platform = await platformOf();

/** A job that has been given these inputs, and what it has been told since. */
export interface Serving {
  readonly done: Promise<ServeResult>;
  /** In order: `tell`, `save`, `launched`. */
  readonly events: readonly string[];
  readonly lines: readonly string[];
  readonly saved: readonly SavedState[];
  readonly traced: readonly string[];
  /** The first line that fits, once it has been told. */
  readonly line: (pattern: RegExp) => Promise<string>;
  readonly cancel: () => void;
  readonly folder: string;
  /** Every living process of any of its launches. */
  readonly alive: () => readonly number[];
}

/** Serves within this process, with a workflow's inputs; what lives on after the test is killed. */
export async function serveHere(
  given: Readonly<Record<string, string>>,
  { folder = temporaryFolder(), on = platform }: { readonly folder?: string; readonly on?: Platform } = {},
): Promise<Serving> {
  const events: string[] = [];
  const lines: string[] = [];
  const saved: SavedState[] = [];
  const traced: string[] = [];
  const listeners = new Set<() => void>();
  const cancelled = new AbortController();
  const trace: Trace = Object.assign((what: string, outcome: string) => void traced.push(`${what}: ${outcome}`), {
    tellCounts: () => void traced.push('counts'),
  });
  const job: Job = {
    cancelled: cancelled.signal,
    outOfTime: new AbortController().signal,
    environment: process.env,
    temporaryFolder: folder,
    platform: on,
    tell: (line) => {
      events.push('tell');
      lines.push(line);
      for (const listener of listeners) listener();
    },
    warn: (title, message) => lines.push(`${title}: ${message}`),
    saveState: (state) => {
      events.push('save');
      saved.push(state);
    },
    onLaunched: () => events.push('launched'),
    trace,
  };
  const inputs: Inputs = { ...(await inputsOf({ name: 'server', ...given })), workingDirectory: folder, shell: SHELL };
  const done = serve(inputs, job);
  const alive = (): readonly number[] => saved.slice(0, 1).flatMap(({ marker }) => processesWith(mark(marker)));
  onTestFinished(async () => {
    cancelled.abort();
    await done.catch(() => {});
    for (const pid of alive()) process.kill(pid, 'SIGKILL');
  });
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = lines.find((one) => pattern.test(one));
        if (found !== undefined) resolve(found);
      };
      listeners.add(look);
      look();
    });
  return { done, events, lines, saved, traced, line, cancel: () => cancelled.abort(), folder, alive };
}

/** The beginning of what its processes carry. */
function mark(marker: string): string {
  return `${MARKER_VARIABLE}=${marker}`;
}

/** Whether no launch holds a claim on the port. */
export async function isUnclaimed(port: number): Promise<boolean> {
  const claim = await claimPort(port);
  claim?.release();
  return claim !== undefined;
}

/** The fixture server as a process of its own below the shell. */
export function serverCommand(...settings: readonly string[]): string {
  return [`"${process.execPath}"`, join(import.meta.dirname, '..', 'fixtures', 'server.mjs'), ...settings].join(' ');
}
