import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'vitest';
import { environmentOf, workspacesOf } from '../../scripts/recipe-workspace.mjs';
import { ownRecipes, type Recipe, type Trial } from '../../scripts/recipes.mjs';
import { leftBy } from '../own-server.ts';
import { type Job, startJob, takePort } from '../scenarios/harness.ts';

/** A recipe whose server can be installed here. */
export type Triable = Recipe & { readonly trial: Trial };

export const recipes: readonly Recipe[] = ownRecipes();
export const triable: readonly Triable[] = recipes.filter((recipe): recipe is Triable => recipe.trial !== undefined);

/** Where the programs of a recipe are installed, for all of the recipes that share the folder. */
export function workspaceOf({ trial }: Triable) {
  const workspace = workspacesOf(recipes).find(({ name }) => name === trial.workspace);
  if (!workspace) throw new Error(`no workspace ${trial.workspace}`);
  return workspace;
}

/** The server gets the port that was chosen for it, answers there, and leaves nothing. */
export async function launchPlainly(recipe: Triable): Promise<void> {
  const { result, ports, job } = await launch(recipe, 0);
  await expectServed(recipe, { result, port: ports.at(-1), launches: 1 });
  await expectNothingLeft(job, ports);
}

/** How often a server may be quicker than the thief, who takes its port while its program is still to be started. */
const TRIES = 5;

/** Somebody takes the port before the server binds it: it is served on another one, and leaves nothing on either. */
export async function launchRobbed(recipe: Triable): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const { result, ports, job, robbed } = await launch(recipe, 1);
    if (!robbed && tries < TRIES) {
      await expectNothingLeft(job, ports);
      continue;
    }
    expect(robbed, 'the thief was quicker than the server').toBe(true);
    await expectServed(recipe, { result, port: ports.at(-1), launches: 2 });
    await expectNothingLeft(job, ports);
    return;
  }
}

type Result = Awaited<ReturnType<Job['uses']>['done']>;

interface Launched {
  readonly job: Job;
  readonly result: Result;
  /** Those that the step has announced. */
  readonly ports: readonly number[];
  readonly robbed: boolean;
}

/** One job with this one step, as it stands in the recipe. */
async function launch(recipe: Triable, thefts: number): Promise<Launched> {
  const workspace = workspaceOf(recipe);
  const job = startJob({ workspace: workspace.folder, environment: environmentOf(workspace) });
  const ports: number[] = [];
  const attempts: Promise<boolean>[] = [];
  const step = job.uses(recipe.inputs, (line) => {
    const chosen = /: port (\d+) chosen\b/.exec(line)?.[1];
    if (chosen === undefined) return;
    ports.push(Number(chosen));
    if (attempts.length < thefts) attempts.push(steal(Number(chosen)));
  });
  const result = await step.done;
  return { job, result, ports, robbed: (await Promise.all(attempts)).includes(true) };
}

async function steal(port: number): Promise<boolean> {
  try {
    await takePort(port);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return false;
  }
}

async function expectServed(
  { trial }: Triable,
  { result, port, launches }: { result: Result; port: number | undefined; launches: number },
): Promise<void> {
  const { exitCode, outputs, log } = result;
  expect({ exitCode, annotations: annotationsOf(result), port: outputs.port, launches: outputs.launches }, log).toEqual(
    {
      exitCode: 0,
      annotations: [],
      port: String(port),
      launches: String(launches),
    },
  );
  expect(await answerOf(trial, outputs), log).toContain(trial.expect);
}

/** Warnings and errors; a server that goes the way of its recipe gives no cause for any. */
function annotationsOf(result: Result | undefined): readonly string[] {
  const annotations = result?.commands.filter(({ name }) => name === 'warning' || name === 'error');
  return annotations?.map(({ data }) => data) ?? [];
}

async function answerOf({ get, send, expect: awaited }: Trial, outputs: Record<string, string>): Promise<string> {
  if (send !== undefined) return answerTo(send, awaited, outputs);
  const response = await fetch(`${outputs.url}${get}`);
  return response.text();
}

const ANSWERS_WITHIN_MS = 10_000;

/** All that comes until the answer is complete, or the server falls silent. */
async function answerTo(text: string, awaited: string, { address, port }: Record<string, string>): Promise<string> {
  const socket = connect(Number(port), address).setEncoding('latin1').setTimeout(ANSWERS_WITHIN_MS);
  await once(socket, 'connect');
  socket.write(text, 'latin1');
  let answer = '';
  socket.on('timeout', () => socket.destroy());
  for await (const piece of socket) {
    answer += piece;
    if (answer.includes(awaited)) break;
  }
  return answer;
}

async function expectNothingLeft(job: Job, ports: readonly number[]): Promise<void> {
  const [post] = await job.end();
  expect({ exitCode: post?.exitCode, annotations: annotationsOf(post) }, post?.log).toEqual({
    exitCode: 0,
    annotations: [],
  });
  expect(await leftBy(job, ports), post?.log).toEqual([]);
}
