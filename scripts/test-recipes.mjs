// `npm run test:recipes [-- words...]`: installs what the recipes start, and tests them, or those whose names contain
// one of the words.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './runner.mjs';

const words = process.argv.slice(2);
const run = (/** @type {string[]} */ [program = '', ...args]) =>
  spawnSync(program, args, { cwd: repository, stdio: 'inherit', env: { ...process.env, RECIPES: words.join(',') } });

const install = run([process.execPath, join(import.meta.dirname, 'install-recipes.mjs'), ...words]);

// GitHub's runner is no root, and servers like postgres and jupyter refuse to be started by him: in a user namespace of
// its own, root is somebody else.
const asUser = ['unshare', '--user', '--map-user=daemon', '--map-group=daemon'];
const isRoot = process.getuid?.() === 0 && run([...asUser, 'true']).status === 0;
const vitest = [process.execPath, join(repository, 'node_modules/vitest/vitest.mjs')];
const test = run([...(isRoot ? asUser : []), ...vitest, 'run', '--config', 'vitest.recipes.config.ts']);
process.exitCode = install.status || test.status || 0;
