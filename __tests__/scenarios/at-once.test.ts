import { describe, expect, it } from 'vitest';
import { availability } from '../../src/ports/availability.ts';
import { endedWithin } from '../ended-within.ts';
import { expectOwnAnswer, leftBy } from '../own-server.ts';
import { errorsIn, type Job, onLinux, serverCommand, startJob } from './harness.ts';

const timeout = 300_000;
const inputs = { run: serverCommand(), 'ready-timeout': '120s', 'print-log': 'never' };

/** Starts as many steps in each of these jobs, all at once, and waits until all of them have ended. */
async function launchAtOnce(jobs: readonly Job[], stepsEach: number, further: Record<string, string> = {}) {
  const hung: string[] = [];
  const ended = await Promise.all(
    jobs.flatMap((job) =>
      Array.from({ length: stepsEach }, async () => {
        const { done } = job.uses({ ...inputs, ...further });
        return { job, ...(await endedWithin(140_000, done, 'main', job, hung)) };
      }),
    ),
  );
  expect(hung).toEqual([]);
  return ended;
}

type Ended = Awaited<ReturnType<typeof launchAtOnce>>;

/** That each got a port that no other one has, in one launch, with its own server behind it. */
async function expectPortsOfTheirOwn(steps: Ended): Promise<readonly number[]> {
  for (const { exitCode, outputs, log } of steps) {
    expect({ exitCode, launches: outputs.launches }, log).toEqual({ exitCode: 0, launches: '1' });
  }
  const ports = new Set(steps.map(({ outputs }) => Number(outputs.port)));
  expect(ports.size).toBe(steps.length);
  await Promise.all(steps.map(({ job, outputs }) => expectOwnAnswer(job, outputs)));
  return [...ports];
}

async function expectNothingLeft(jobs: readonly Job[], ports: readonly number[]): Promise<void> {
  const hung: string[] = [];
  const posts = (await Promise.all(jobs.map((job) => endedWithin(100_000, job.end(), 'post', job, hung)))).flat();
  expect(hung).toEqual([]);
  for (const { exitCode, log } of posts) {
    expect({ exitCode, log }).toEqual({ exitCode: 0, log: expect.stringMatching(/: stopped within/) });
  }
  expect((await Promise.all(jobs.map((job) => leftBy(job, ports)))).flat()).toEqual([]);
}

/**
 * As many free ports in a row, where other launches choose none (from 10000 on) and browsers refuse none (up to 6697).
 */
async function freeRange(size: number): Promise<{ readonly first: number; readonly last: number }> {
  for (;;) {
    const first = 7_000 + Math.floor(Math.random() * (3_000 - size));
    const ports = Array.from({ length: size }, (_, index) => first + index);
    const states = await Promise.all(ports.map((port) => availability(port)));
    if (states.every((state) => state === 'free')) return { first, last: first + size - 1 };
  }
}

describe.runIf(onLinux)('launches at once', () => {
  it('get 64 different ports, in one launch each, when 8 jobs have 8 of them', { timeout }, async () => {
    const jobs = Array.from({ length: 8 }, () => startJob());
    const steps = await launchAtOnce(jobs, 8);
    const ports = await expectPortsOfTheirOwn(steps);
    expect(ports).toHaveLength(64);
    await expectNothingLeft(jobs, ports);
  });

  it('get all 16 ports of a range, and a 17th is told that none is left', { timeout }, async () => {
    const { first, last } = await freeRange(16);
    const port = `${first}-${last}`;
    const jobs = Array.from({ length: 4 }, () => startJob());
    const steps = await launchAtOnce(jobs, 4, { port });
    const ports = await expectPortsOfTheirOwn(steps);
    expect(ports.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 16 }, (_, index) => first + index),
    );

    const another = startJob();
    const seventeenth = await another.uses({ ...inputs, port }).done;
    expect(seventeenth.exitCode).toBe(1);
    expect(errorsIn(seventeenth)).toEqual([expect.stringContaining(`no port of ${port} is left: each is in use`)]);
    expect(seventeenth.outputs).toEqual({});
    await another.end();
    await expectNothingLeft(jobs, ports);
  });

  it('get all 16 ports of a range when they are 17: one of them is told that none is left', { timeout }, async () => {
    const { first, last } = await freeRange(16);
    const jobs = Array.from({ length: 17 }, () => startJob());
    const steps = await launchAtOnce(jobs, 1, { port: `${first}-${last}` });
    const failed = steps.filter(({ exitCode }) => exitCode !== 0);
    expect(failed.map(errorsIn)).toEqual([[expect.stringContaining(`no port of ${first}-${last} is left`)]]);
    await expectPortsOfTheirOwn(steps.filter(({ exitCode }) => exitCode === 0));
  });
});
