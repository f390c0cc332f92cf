// `node flood-server.mjs MEGABYTES LINE SPEED FOLDER WHEN`: prints that much of the line, so many MB/s, before it is ready or
// (`after`) once main has gone, and says then that it is ready. Its notes about when it was what are in the folder.
import { once } from 'node:events';
import { existsSync, writeFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [megabytes = '', line = '', speed = '', folder = '', when = ''] = process.argv.slice(2);
const total = Number(megabytes) * 1_000_000;
const note = (/** @type {string} */ name) => writeFileSync(join(folder, name), String(Date.now()));

if (when === 'before') await flood();
const server = createServer((_, response) => response.end()).listen(Number(process.env.PORT), '127.0.0.1');
await once(server, 'listening');
writeSync(1, 'ready at last\n');
note('ready');
if (when === 'after') {
  while (!existsSync(join(folder, 'main-has-gone'))) await sleep(10);
  await flood();
}
note('done');

/** Whole lines, 1 MB at a time, at its pace; as fast as it goes where that is too slow. */
async function flood() {
  const block = Buffer.from(`${line}\n`.repeat(1_000_000 / Buffer.byteLength(`${line}\n`)));
  const began = performance.now();
  for (let written = 0; written < total; written += block.length) {
    for (let from = 0; from < block.length; ) from += writeSync(1, block, from);
    const ahead = written / 1_000 / Number(speed) - (performance.now() - began);
    if (ahead > 1) await sleep(ahead);
  }
}
