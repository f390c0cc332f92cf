// The server of the bench. It writes down when things happen to it, so that a delay is measured from the true moment:
// `server.mjs STAMPS DELAY [GATE]` listens on $PORT after DELAY ms, and appends lines of `event milliseconds-since-1970` to
// the file STAMPS: listening, answered (the first time). With a GATE it tells its port there before it binds, and waits for a word;
// that connection ends when the process does.

import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { now } from './clock.mjs';

const [stamps = '', delay = '0', gate] = process.argv.slice(2);
const stamp = (/** @type {string} */ event) => appendFileSync(stamps, `${event} ${now()}\n`);
process.on('SIGTERM', () => process.exit(0));

await sleep(Number(delay));
if (gate) {
  const line = connect(Number(gate), '127.0.0.1', () => line.write(String(process.env.PORT)));
  await once(line, 'data');
  line.unref();
}
let isFirst = true;
const server = createServer((_, response) => {
  response.end('the server of the bench\n', () => {
    if (isFirst) stamp('answered');
    isFirst = false;
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => stamp('listening'));
