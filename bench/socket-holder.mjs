// `node socket-holder.mjs ADDRESS LISTENING CONNECTIONS`: listens that often on the address, on ports that the system never
// chooses, holds that many connections to one of them, says `up`, and ends when its input does.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const [host = '', listening = '', connections = ''] = process.argv.slice(2);
const AT_ONCE = 100;

process.stdin.on('end', () => process.exit()).resume();

const FIRST_PORT = 20_000;
/** @type {import('node:net').Socket[]} */
const held = [];
for (let index = 0; index < Number(listening); index += 1) {
  const server = createServer((socket) => held.push(socket)).listen({
    port: FIRST_PORT + index,
    host,
    backlog: 2 * AT_ONCE,
  });
  await once(server, 'listening');
}
for (let made = 0; made < Number(connections); made += AT_ONCE) {
  const pieces = Array.from({ length: Math.min(AT_ONCE, Number(connections) - made) }, () =>
    connect({ host, port: FIRST_PORT }),
  );
  held.push(...pieces);
  await Promise.all(pieces.map((socket) => once(socket, 'connect')));
}
while (held.length < 2 * Number(connections)) await new Promise(setImmediate);
console.log('up');
