import { newJob } from '../../scripts/runner.mjs';
import { endedWithin } from '../ended-within.ts';
import { expectOwnAnswer, leftBy } from '../own-server.ts';
import { type Job, openGate, serverCommand, takePort } from '../scenarios/harness.ts';
import type { LaunchPlan } from './plan.ts';

type Result = Awaited<ReturnType<Job['uses']>['done']>;
type Theft = Awaited<ReturnType<typeof takePort>>;

export interface Tally {
  readonly exported: boolean;
  readonly launches: number;
  readonly thefts: number;
  readonly left: number;
  /** What went otherwise than it should have; each with the log. */
  readonly problems: readonly string[];
}

/** One job with one server: launches it, steals its ports as planned, checks the export, runs post, looks for leftovers. */
export async function launchWithThief(plan: LaunchPlan): Promise<Tally> {
  const job = newJob();
  const announced = new Set<number>();
  const problems: string[] = [];
  const { result, thefts } = await (plan.thiefWaitsAt === 'gate' ? stealAtGate : stealAtLine)(job, plan, {
    announced,
    problems,
  });
  const { exitCode, outputs, log } = result;
  const expected = { exitCode: 0, launches: String(thefts.length + 1), port: String([...announced].at(-1)) };
  const found = { exitCode, launches: outputs.launches, port: outputs.port };
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    problems.push(`${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  }
  const exported = outputs.url !== undefined;
  if (exported) await expectOwnAnswer(job, outputs).catch((error) => problems.push(String(error)));

  const [post] = await endedWithin(60_000, job.end(), 'post', job, problems);
  for (const { letGo } of thefts) await letGo();
  const left = await leftBy(job, announced);
  problems.push(...left.map((leftover) => `left: ${leftover}`));
  if (post?.exitCode !== 0 || !/: stopped within \d+ m?s$/m.test(post.log)) problems.push('post stopped nothing');
  job.remove();
  const evidence = `${JSON.stringify(plan)}\n${log}\npost: ${post?.log}`;
  return {
    exported,
    launches: Number(outputs.launches ?? announced.size),
    thefts: thefts.length,
    left: left.length,
    problems: problems.map((problem) => `${problem}\n${evidence}`),
  };
}

interface Notes {
  readonly announced: Set<number>;
  readonly problems: string[];
}

interface Robbed {
  readonly result: Result;
  readonly thefts: readonly Theft[];
}

async function stealAtGate(job: Job, plan: LaunchPlan, { announced, problems }: Notes): Promise<Robbed> {
  const gate = await openGate();
  const step = job.uses(inputsOf(plan, gate.setting), (line) => {
    const port = portIn(line);
    if (port !== undefined) announced.add(port);
  });
  const done = endedWithin(120_000, step.done, 'main', job, problems);
  const thefts: Theft[] = [];
  for (;;) {
    const arrival = await Promise.race([gate.arrival(), done.then(() => undefined)]);
    if (!arrival) return { result: await done, thefts };
    if (thefts.length < plan.thefts) {
      const theft = await takePort(arrival.port, { host: plan.thiefHost }).catch(unlessInUse);
      if (theft) thefts.push(theft);
    }
    arrival.go();
  }
}

async function stealAtLine(job: Job, plan: LaunchPlan, { announced, problems }: Notes): Promise<Robbed> {
  const attempts: Promise<Theft | undefined>[] = [];
  const step = job.uses(inputsOf(plan), (line) => {
    const port = portIn(line);
    if (port === undefined) return;
    announced.add(port);
    if (attempts.length < plan.thefts) attempts.push(takePort(port, { host: plan.thiefHost }).catch(unlessInUse));
  });
  const result = await endedWithin(120_000, step.done, 'main', job, problems);
  return { result, thefts: (await Promise.all(attempts)).filter((theft) => theft !== undefined) };
}

/** Somebody else was faster, at the log line mostly the server: no theft. */
function unlessInUse(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EADDRINUSE') throw error;
}

function portIn(line: string): number | undefined {
  const chosen = /: port (\d+) chosen$/.exec(line)?.[1];
  return chosen === undefined ? undefined : Number(chosen);
}

function inputsOf({ serverHost, whenBusy, readyPath }: LaunchPlan, ...settings: readonly string[]) {
  const bind = serverHost === undefined ? [] : [`host=${serverHost}`];
  const run = serverCommand(`when-busy=${whenBusy}`, ...bind, ...settings);
  // Not every machine has ::1 under the name localhost.
  const host = serverHost === '::1' ? { host: serverHost } : {};
  return { run, 'ready-path': readyPath, ...host };
}
