import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A server that ends when it is asked to, which a container's first process does not do by itself. */
const SERVER = `
  process.on('SIGTERM', () => process.exit());
  require('node:http').createServer((_, answer) => answer.end('container')).listen(process.argv[2]);
`;

/** The command that starts the server in such a container, without its port. */
export const SERVE = '/node /server.cjs';

/** Puts into an empty folder what a container needs to run that: node, its libraries, and the server. Nothing is downloaded. */
export function fillRootFileSystem(folder: string): void {
  // The libraries and the loader, each with its path: `libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f...)`.
  const libraries = execFileSync('ldd', [process.execPath], { encoding: 'utf8' }).match(/\/\S+(?= \(0x)/g) ?? [];
  for (const library of libraries) {
    mkdirSync(dirname(join(folder, library)), { recursive: true });
    copyFileSync(library, join(folder, library));
  }
  for (const mountPoint of ['proc', 'sys', 'dev', 'etc', 'tmp'])
    mkdirSync(join(folder, mountPoint), { recursive: true });
  copyFileSync(process.execPath, join(folder, 'node'));
  writeFileSync(join(folder, 'server.cjs'), SERVER);
}
