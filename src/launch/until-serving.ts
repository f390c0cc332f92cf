import { portNumbers } from '../ports/reserve.ts';
import { newProgress } from '../readiness/progress.ts';
import { type Readiness, untilReady } from '../readiness/until-ready.ts';
import { HAS_KEEPER } from '../server/command.ts';
import type { Detour, LaunchOutcome, ReadyOutcome } from './outcome.ts';
import { findWords, strangerConflict, wordsConflict } from './port-conflict.ts';
import { age, otherPorts, type RunningLaunch } from './running-launch.ts';
import { strangerThatStays } from './until-conflict.ts';

/** Settles when every readiness condition holds on the server's own port, or will never hold. */
export async function untilServing(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { ports, progress, view } = running;
  for (;;) {
    const result = await readiness(running, ports.main, signal);
    if (result.kind === 'ready') {
      const denial = result.proven ? undefined : findWords(running);
      // Whoever answers, the server itself says that it is not on that port.
      if (denial?.port !== undefined) return wordsConflict(ports, denial.port, denial.line);
      return served(running, result);
    }
    if (result.kind !== 'stranger') return result;
    if (result.port === progress.captured) {
      // With `port: 0` no port of ours can be taken: `ready-log` has captured some other one.
      return {
        kind: 'elsewhere',
        port: result.port,
        isOfReadyLog: true,
        fix: '',
        listensOn: otherPorts(
          (await view.listeners(0)).map(({ port }) => port),
          ports,
        ),
      };
    }
    const stranger = await strangerThatStays(running, signal);
    if (stranger) return stranger;
  }
}

/** The same on `port`, which the server has gone to instead of its own. */
export async function untilServingInstead(
  running: RunningLaunch,
  port: number,
  insteadOf: Detour,
  signal: AbortSignal,
): Promise<LaunchOutcome> {
  const result = await readiness({ ...running, progress: newProgress() }, port, signal);
  if (result.kind === 'ready') return served(running, result, insteadOf);
  return result.kind === 'stranger' ? strangerConflict(running.ports, result.port, result.holder) : result;
}

function readiness(running: RunningLaunch, port: number, signal: AbortSignal): Promise<Readiness> {
  const { ports, progress, ...request } = running;
  const otherPorts = portNumbers(ports).filter((other) => other !== ports.main);
  return untilReady({ ...request, port, otherPorts }, progress, signal);
}

async function served(
  { server, view }: RunningLaunch,
  result: Extract<Readiness, { kind: 'ready' }>,
  insteadOf?: Detour,
): Promise<ReadyOutcome> {
  const readyMs = age(server);
  const isAlive = async (): Promise<boolean> => (await view.memberPids()).length > 0;
  const pid = (HAS_KEEPER ? await view.shellPid() : undefined) ?? server.pid;
  return { ...result, server, readyMs, pid, isAlive, insteadOf };
}
