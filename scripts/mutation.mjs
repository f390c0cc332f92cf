// `npm run mutation [-- options of Stryker]`: mutation testing by Stryker, which takes a newer Node than the tests do.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findNode24, repository } from './runner.mjs';

const stryker = join(repository, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(findNode24(), [stryker, 'run', ...process.argv.slice(2)], {
  cwd: repository,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
