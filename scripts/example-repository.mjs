// Puts an example of docs/examples into a git repository with its project, for act to run it there.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './runner.mjs';

/** How the examples name the action. */
export const OURS = '<owner>/serve-on-free-port@v1';

/** Actions that would come from GitHub. What this one sets up is on the PATH already. */
const LEFT_OUT = /^actions\/setup-node@/;
const NOTHING = `
name: left out
description: Stands in for an action that cannot be loaded here.
runs:
  using: composite
  steps:
    - run: echo left out here
      shell: bash
`;

/**
 * Makes the repository below this folder, with the project from .github/fixtures/examples. Returns act's arguments: the
 * repository, the workflow, and what is at hand for the actions that its steps use.
 * @param {string} folder
 * @param {string} name
 * @param {string} workflow
 * @param {readonly { uses?: string }[]} steps
 */
export function newRepository(folder, name, workflow, steps) {
  const [project, action, nothing] = [join(folder, 'project'), join(folder, 'action'), join(folder, 'nothing')];
  cpSync(join(repository, '.github/fixtures/examples', name), project, { recursive: true });
  for (const part of ['action.yml', 'dist']) cpSync(join(repository, part), join(action, part), { recursive: true });
  mkdirSync(nothing);
  writeFileSync(join(nothing, 'action.yml'), NOTHING);

  const workflows = join(project, '.github/workflows');
  mkdirSync(workflows, { recursive: true });
  writeFileSync(join(workflows, `${name}.yml`), workflow);
  const caller = callerIn(workflow);
  if (caller) writeFileSync(join(workflows, 'caller.yml'), caller);

  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'user.name=example', '-c', 'user.email=example@localhost', ...args], { cwd: project });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'An example');

  const leftOut = steps.flatMap(({ uses = '' }) => (LEFT_OUT.test(uses) ? [uses] : []));
  const atHand = [`${OURS}=${action}`, ...leftOut.map((uses) => `${uses}=${nothing}`)];
  return {
    project,
    job: [
      '-W',
      `.github/workflows/${caller ? 'caller' : name}.yml`,
      ...atHand.flatMap((local) => ['--local-repository', local]),
    ],
  };
}

/**
 * The jobs that the comment of a reusable workflow shows, which call it, as a workflow.
 * @param {string} workflow
 */
function callerIn(workflow) {
  const [, jobs] = /^# (jobs:\n(?:# {2,}.+\n)+)/m.exec(workflow) ?? [];
  return jobs && `on: push\n${jobs.replace(/^# /gm, '')}`;
}
