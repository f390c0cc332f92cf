// `npm run try -- 'python3 -m http.server $PORT'`: builds the action and runs it here, as a job would. Further
// arguments are inputs: `npm run try -- 'npx vite --port $PORT' ready-path=/ name=vite`.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { logView } from './log-as-seen.mjs';
import { newJob, repository } from './runner.mjs';

const PAGE = `node -e "require('node:http').createServer((_, answer) => answer.end('It works.\\n')).listen(process.env.PORT)"`;

const [command, ...settings] = process.argv.slice(2);
/** @type {Record<string, string>} */
const inputs = {
  run: command ?? PAGE,
  ...(command === undefined ? { name: 'a page of its own', 'ready-path': '/' } : {}),
};
for (const setting of settings) {
  const at = setting.indexOf('=');
  if (at < 1) throw new Error(`${setting} is no input; write name=value`);
  inputs[setting.slice(0, at)] = setting.slice(at + 1);
}

execFileSync(process.execPath, [join(repository, 'scripts/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });

const show = (/** @type {string} */ line) => console.log(`  ${line}`);
const heading = (/** @type {string} */ text) => console.log(`\n${text}`);
// With RUNNER_DEBUG=1 the trace is shown, too.
const { INIT_CWD: workspace = process.cwd(), RUNNER_DEBUG } = process.env;
const job = newJob({ workspace, environment: { RUNNER_DEBUG } });

heading('main');
const view = logView({ unfolded: true });
const step = job.uses(inputs, (line) => view(line).forEach(show));
const cancel = () => step.cancel();
process.on('SIGINT', cancel).on('SIGTERM', cancel);
const { exitCode, outputs } = await step.done;
process.off('SIGINT', cancel).off('SIGTERM', cancel);

if (Object.keys(outputs).length > 0) heading('outputs');
for (const [name, value] of Object.entries(outputs)) show(`${name}: ${value}`);
if (exitCode === 0 && inputs.test === undefined) {
  heading('The server is up, as it would be for the later steps of the job. Enter or Ctrl-C ends the job.');
  await enterOrInterrupt();
}

heading('post');
const [post] = await job.end();
job.remove();
process.exitCode = exitCode || post?.exitCode || 0;

function enterOrInterrupt() {
  return new Promise((/** @type {(value: void) => void} */ resolve) => {
    const lines = createInterface({ input: process.stdin });
    // With no terminal and nothing to read, as in a script, only a signal ends the job.
    const keepsRunning = createServer().listen(0, '127.0.0.1');
    const done = () => {
      lines.close();
      keepsRunning.close();
      resolve();
    };
    lines.once('line', done);
    process.once('SIGINT', done).once('SIGTERM', done);
  });
}
