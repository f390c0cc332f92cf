import { onTestFinished } from 'vitest';
import { runProgram } from './real-processes.ts';

const LISTEN = `
  const server = require('net').createServer();
  server.listen(0, '127.0.0.1', () => console.log(server.address().port, process.pid));
`;

/** A daemon without an environment, in a session of its own, left behind by its starter, that listens on a port. */
export async function bareDaemon(): Promise<{ readonly port: number; readonly daemon: number }> {
  const starter = runProgram('sh', ['-c', '(env -i setsid "$0" -e "$1" &)', process.execPath, LISTEN]);
  const [port = 0, daemon = 0] = (await starter.says()).split(' ').map(Number);
  onTestFinished(() => {
    try {
      process.kill(daemon, 'SIGKILL');
    } catch {
      // It has been ended by what is tested.
    }
  });
  return { port, daemon };
}
