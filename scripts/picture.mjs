// `npm run picture`: builds the action, runs it while somebody takes the port that it has chosen, prints the log as
// GitHub shows it, and draws the job summary into docs/summary.png. It takes Python and Chromium ($CHROMIUM, or `chromium`).
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { logAsSeen } from './log-as-seen.mjs';
import { newJob, repository } from './runner.mjs';
import { summaryPage } from './summary-page.mjs';

const INPUTS = { run: 'python3 -m http.server $PORT', name: 'web', 'ready-path': '/' };

execFileSync(process.execPath, [join(repository, 'scripts/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
const { logs, summary } = await runWithThief();
for (const log of logs) console.log(logAsSeen(log).join('\n'));
draw(summary, join(repository, 'docs/summary.png'));

/** One job, in which the first port that is chosen is taken before Python has started. */
async function runWithThief() {
  const job = newJob();
  const thief = createServer();
  const step = job.uses(INPUTS, (line) => {
    const port = /: port (\d+) chosen$/.exec(line)?.[1];
    if (port !== undefined && !thief.listening) thief.listen(Number(port), '127.0.0.1');
  });
  const main = await step.done;
  const [post] = await job.end();
  job.remove();
  thief.close();
  await once(thief, 'close');
  if (main.outputs.launches !== '2' || !post?.summary) throw new Error(`Not one relaunch; again?\n${main.log}`);
  return { logs: [main.log, post.log], summary: post.summary };
}

/** @type {(markdown: string, picture: string) => void} */
function draw(markdown, picture) {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  try {
    const page = join(folder, 'summary.html');
    writeFileSync(page, summaryPage(markdown, 'test'));
    const size = /data-size="([\d,]+)"/.exec(chromium(page, '--dump-dom'))?.[1];
    chromium(page, `--screenshot=${picture}`, `--window-size=${size}`, '--force-device-scale-factor=2');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @type {(page: string, ...flags: string[]) => string} */
function chromium(page, ...flags) {
  // For root, as in containers, it starts without its sandbox only; the page is our own.
  const args = ['--headless', '--no-sandbox', '--hide-scrollbars', ...flags, pathToFileURL(page).href];
  return execFileSync(process.env.CHROMIUM ?? 'chromium', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  });
}
