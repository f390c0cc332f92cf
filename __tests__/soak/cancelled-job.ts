import { setTimeout as sleep } from 'node:timers/promises';
import { newJob } from '../../scripts/runner.mjs';
import { identifyOnLinux } from '../../src/processes/linux.ts';
import { endedWithin } from '../ended-within.ts';
import { leftBy } from '../own-server.ts';
import { freePort, type Job, processesWith, serverCommand, takePort } from '../scenarios/harness.ts';
import { type CancellationPlan, meetsMain } from './cancellation-plan.ts';

export interface CancelledJob {
  /** From the signal to the end of the phase. */
  readonly ms: number;
  /** Whether the phase was still running when the signal came. */
  readonly wasRunning: boolean;
  /** Whether post was ended by the signal before any line of it had run: the runner itself ends what it leaves then. */
  readonly cameTooSoon: boolean;
  readonly problems: readonly string[];
}

/** The runner's next signal comes 7.5 s after the first one. */
const ENDS_WITHIN_MS = 5_000;

/** One job with one server, of which a phase is cancelled; then what is left is ended by post, and looked for. */
export async function cancelJob(plan: CancellationPlan): Promise<CancelledJob> {
  const job = newJob();
  const problems: string[] = [];
  const ports = new Set<number>();
  const note = (line: string): void => {
    const port = /: port (\d+) /.exec(line)?.[1];
    if (port !== undefined) ports.add(Number(port));
  };
  const robber = plan.server === 'robbed' ? await rob() : undefined;
  const step = job.uses(inputsOf(plan, robber?.port), note);
  const cancelled = plan.phase === 'main' ? step : await startEnd(job, step, plan.phase);
  await sleep(plan.afterMs);
  let isOver = false;
  const over = cancelled.done.finally(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  const wasRunning = !isOver;
  if (!wasRunning && meetsMain(plan)) problems.push('main had ended before it was cancelled');
  const began = performance.now();
  cancelled.kill(plan.signal);
  if (plan.againMs > 0) setTimeout(() => cancelled.kill(plan.signal), plan.againMs);
  const { log, exitCode } = await endedWithin(30_000, over, plan.phase, job, problems);
  const ms = performance.now() - began;
  if (ms > ENDS_WITHIN_MS) problems.push(`${plan.phase} took ${Math.round(ms)} ms to end`);
  if (/^\s+at /m.test(log)) problems.push('a stack trace');

  const cameTooSoon = plan.phase === 'post' && exitCode === null && log === '';
  if (cameTooSoon) await endAll(job);
  if (exitCode === null && log !== '') problems.push(`${plan.phase} was ended by the signal`);
  const posts = await endedWithin(30_000, job.end(), 'post', job, problems);
  if (robber) ports.delete(robber.port);
  problems.push(...(await leftBy(job, ports)).map((leftover) => `left: ${leftover}`));
  await robber?.letGo();
  job.remove();
  const evidence = `${JSON.stringify(plan)}\n${log}\n${posts.map((post) => `post: ${post.log}`).join('\n')}`;
  return { ms, wasRunning, cameTooSoon, problems: problems.map((problem) => `${problem}\n${evidence}`) };
}

/** The post phase, or the stop action, of a step whose main has ended. */
async function startEnd(job: Job, step: ReturnType<Job['uses']>, phase: 'post' | 'stop action') {
  await step.done;
  return phase === 'post' ? job.startPost() : job.startStop();
}

/**
 * As the runner itself does when a job is over. A process that is killed loses its environment before the kernel closes its
 * sockets (exit_mm and exit_files in kernel/exit.c), so each is waited for.
 */
async function endAll({ trackingId }: Job): Promise<void> {
  const killed = new Set<number>();
  for (;;) {
    const left = processesWith(`RUNNER_TRACKING_ID=${trackingId}`);
    const states = await Promise.all([...killed].map(identifyOnLinux));
    if (left.length === 0 && states.every((state) => state === undefined)) return;
    for (const pid of left) {
      killed.add(pid);
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    }
    await new Promise(setImmediate);
  }
}

async function rob() {
  const port = await freePort();
  return { port, ...(await takePort(port)) };
}

function inputsOf({ hasStopCommand, ...plan }: CancellationPlan, port: number | undefined): Record<string, string> {
  return { ...inputsOfServer(plan, port), ...(hasStopCommand && { 'stop-command': 'sleep 0.3' }) };
}

function inputsOfServer(
  { server, phase }: Pick<CancellationPlan, 'server' | 'phase'>,
  port: number | undefined,
): Record<string, string> {
  // What is to be cancelled later needs a main that ends soon.
  const quick = phase !== 'main';
  const family = ['setsid sleep 300 &', '(setsid sh -c "setsid sleep 300 & sleep 300" &)', serverCommand()].join('\n');
  switch (server) {
    case 'plain':
      return { run: serverCommand() };
    case 'slow':
      return { run: 'sleep 300', 'ready-timeout': quick ? '200ms' : '60s' };
    case 'stubborn':
      return { run: serverCommand('stubborn=yes') };
    case 'family':
      return { run: family };
    case 'robbed':
      return { run: serverCommand(), port: String(port), 'bind-retries': quick ? '1' : '5' };
    case 'one-step':
      return { run: serverCommand(), test: quick ? 'true' : 'setsid sleep 300 & sleep 300' };
  }
}
