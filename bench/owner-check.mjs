// `npm run bench:owner-check`: what it costs to tell whose a port is, on a quiet machine and on a crowded one. Linux only.
// Where it may, it runs in namespaces of its own: there are no other processes and sockets then than those that it makes,
// nobody else has to do with them, and they end with it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

if (process.platform !== 'linux') throw new Error('reads /proc, so it measures Linux only');

const NAMESPACES = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child', 'sh', '-c'];
const WITH_LOOPBACK = 'ip link set lo up && exec "$@"';

const command = [
  nodeForTypeScript(),
  fileURLToPath(new URL('owner-costs.mjs', import.meta.url)),
  ...process.argv.slice(2),
];
const isolated = ['unshare', ...NAMESPACES, WITH_LOOPBACK, 'sh'];
const [trial = '', ...trialArgs] = [...isolated, 'true'];
const mayIsolate = spawnSync(trial, trialArgs).status === 0;
if (!mayIsolate) console.log('Beside everything else on this machine: no namespaces of our own to be had.');
const [program = '', ...args] = mayIsolate ? [...isolated, ...command] : command;

// It ends when its input does, so it does not outlive this process.
const child = spawn(program, args, { stdio: ['pipe', 'inherit', 'inherit'] });
const interrupt = () => {
  child.kill('SIGTERM');
  process.exitCode = 1;
};
process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
const [status] = await once(child, 'exit');
process.exit(process.exitCode ?? status ?? 1);

/** The sources are TypeScript, which Node reads from 22.18 on. */
function nodeForTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fileURLToPath(new URL('../node_modules/node24/bin/node', import.meta.url));
}
