import type { Inputs } from '../inputs/parse-inputs.ts';
import type { ConflictOutcome, Detour, LaunchOutcome } from '../launch/outcome.ts';
import type { Listener } from '../listeners/listener.ts';
import type { Ports } from '../ports/reserve.ts';
import { describeProcess } from '../processes/process-info.ts';
import type { NextStep, Tally } from '../relaunch-policy.ts';
import { describeExit } from '../server/exit.ts';
import { quotedWords } from '../whole-words.ts';

/** `vite: port 23817 chosen`, with the further ports, if any. */
export function portLine({ name, portVariables, extraPorts }: Inputs, { main, byVariable, originOf }: Ports): string {
  const extra = extraPorts.map((variable) => `${variable} ${byVariable[variable]}`);
  const whence = originOf(main) === 'given' ? 'is free' : 'chosen';
  const port = main === 0 ? `${portVariables[0]} is 0: the system chooses the port` : `port ${main} ${whence}`;
  return `${name}: ${[port, ...extra].join(', ')}`;
}

/** `vite: launched, process group 4711; its output goes to /.../server.log`; Windows has no such groups. */
export function launchedLine(
  { name }: Inputs,
  pid: number,
  logFile: string,
  platform: NodeJS.Platform = process.platform,
): string {
  const root = platform === 'win32' ? 'pid' : 'process group';
  return `${name}: launched, ${root} ${pid}; its output goes to ${logFile}`;
}

/** `vite: not ready after 10 s; nothing accepted a connection on its port` */
export function waitingLine({ name }: Inputs, ms: number, missing: readonly string[]): string {
  return `${name}: not ready after ${seconds(ms)}; ${missing.join('; ')}`;
}

/** `port 8080 in use (by node, pid 4711); retrying in 400 ms (2/5)` */
export function nextStepLine(
  { name, bindRetries, maxRelaunches }: Inputs,
  outcome: ConflictOutcome,
  next: Exclude<NextStep, { kind: 'give-up' }>,
): string {
  const conflict = `${name}: ${conflictInBrief(outcome)}`;
  switch (next.kind) {
    case 'retry-same-port':
      return `${conflict}; retrying in ${next.delayMs} ms (${next.tally.retries}/${bindRetries})`;
    case 'fresh-port':
      return `${conflict}; relaunching on a fresh port (${next.tally.relaunches}/${maxRelaunches})`;
    case 'leave-given-port':
      return `${conflict}; its retries are spent, going on with a fresh port`;
  }
}

/** `fresh-port; used so far: 0 of 5 retries, 0 of 3 relaunches`, for the trace. */
export function describeStep({ bindRetries, maxRelaunches }: Inputs, tally: Tally, next: NextStep): string {
  const decision = next.kind === 'give-up' ? `give-up, ${next.because}` : next.kind;
  return `${decision}; used so far: ${tally.retries} of ${bindRetries} retries, ${tally.relaunches} of ${maxRelaunches} relaunches`;
}

/** An outcome as half a sentence, for the summary, which tells the port that was launched on, and how long it took, before it. */
export function outcomeInBrief(outcome: LaunchOutcome, launchedOn?: number): string {
  switch (outcome.kind) {
    case 'ready':
      return 'ready';
    case 'conflict':
      return outcome.port === launchedOn ? inUse(outcome) : conflictInBrief(outcome);
    case 'exited':
      return `ended with ${describeExit(outcome.exit)} before it was ready`;
    case 'timed-out':
      return `not ready within ${seconds(outcome.ms)}`;
    case 'elsewhere':
      return `listens on ${outcome.listensOn.join(', ') || 'no port'} instead of ${outcome.port}`;
    case 'ambiguous':
      return `listens on several ports: ${outcome.ports.join(', ')}`;
    case 'not-a-port':
      return 'ready-log captured no port';
    case 'not-started':
      return 'could not be started';
    case 'forbidden':
      return `port ${outcome.port} may not be used`;
    case 'none-left':
      return 'no free port left';
    case 'cancelled':
      return 'cancelled';
  }
}

/** `port 8080 in use (by node, pid 4711)`, or with the server's own words. */
export function conflictInBrief(outcome: ConflictOutcome): string {
  return `${outcome.port === 0 ? 'a port' : `port ${outcome.port}`} ${inUse(outcome)}`;
}

function inUse({ holder, message }: ConflictOutcome): string {
  if (holder) return `in use (by ${describeProcess(holder)})`;
  return message ? `in use (${quotedWords(message)})` : 'in use';
}

/** What a server that ignored its port, and is served all the same, has its user told. */
export function detourLine({ name }: Inputs, port: number, { port: told, fix }: Detour): string {
  return `${name}: listens on ${port} instead of ${told}, so ${port} is exported. That port may be taken by others: ${fix}`;
}

/** `vite: asked to end by SIGTERM; what lives on is killed after 10 s` */
export function stillAskedLine(name: string, signal: NodeJS.Signals, timeoutMs: number): string {
  return `${name}: asked to end by ${signal}; what lives on is killed after ${seconds(timeoutMs)}`;
}

/** What is said where the kernel has been killing for want of memory; '' where it has not. */
export function oomLine(kills: number): string {
  const processes = kills === 1 ? 'a process' : `${kills} processes`;
  return kills === 0
    ? ''
    : `Meanwhile the kernel has killed ${processes} on this machine because memory ran out: give the job less to do at once, or a larger runner.`;
}

/** What is said of a server's end where its output may have found no place on the disk; '' where there was room. */
export function diskLine(folder: string, isFull: boolean): string {
  return isFull
    ? `Hardly any space is left on the disk of ${folder}, where its output goes: free some of it, or take a larger runner.`
    : '';
}

/** `vite: port 8080 in use (by docker-proxy, pid 7) after its end ...` */
export function heldPortLine(name: string, { port, holder }: Listener): string {
  const by = holder ? ` by ${describeProcess(holder)}` : '';
  return `${name}: all of its processes have ended, and port ${port} is still in use${by}. What an engine or a service runs for it is ended by a stop-command, such as docker compose down.`;
}

/** `60 s`, `1.5 s`, `500 ms` */
export function seconds(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`;
}
