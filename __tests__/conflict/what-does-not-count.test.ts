import { describe, expect, it } from 'vitest';
import { findConflictMessage } from '../../src/conflict/classify.ts';

const OURS = 3_000;

const NODES_STACK = [
  '    at Server.setupListenHandle [as _listen2] (node:net:1817:16)',
  '    at listenInCluster (node:net:1865:12)',
  '    at Server.listen (node:net:1953:7)',
  '    at Object.<anonymous> (/app/server.js:3000:10)',
  '    at Module._compile (node:internal/modules/cjs/loader:1364:14)',
  '    at node:internal/main/run_main_module:28:49 {',
];

const NODES_FIELDS = [
  "  code: 'EADDRINUSE',",
  '  errno: -98,',
  "  syscall: 'listen',",
  "  address: '127.0.0.1',",
  '  port: 9229',
  '}',
];

const SOCKETS_FIELDS = [
  "  code: 'EADDRINUSE',",
  '  errno: -98,',
  "  syscall: 'listen',",
  "  address: '/tmp/ide.sock',",
  '  port: -1',
  '}',
];

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['an empty output', ''],
  ['a debugger that finds its port taken', 'Starting inspector on 127.0.0.1:9229 failed: address already in use'],
  [
    'a debugger beside our own port',
    'Starting inspector on 127.0.0.1:9229 failed: address already in use\nListening on :3000',
  ],
  [
    'an error about another port, with its fields',
    ['Error: listen EADDRINUSE: address already in use 127.0.0.1:9229', ...NODES_STACK, ...NODES_FIELDS].join('\n'),
  ],
  ['the fields alone', NODES_FIELDS.join('\n')],
  ['the fields, followed by our own good news', [...NODES_FIELDS, 'Server listening on port 3000'].join('\n')],
  ['a metrics endpoint of Go', '2026/11/24 22:10:15 metrics: listen tcp :9090: bind: address already in use'],
  ['a metrics endpoint of Go on one address', 'listen tcp 127.0.0.1:9090: bind: address already in use'],
  ["caddy's admin endpoint", 'Error: starting admin: listen tcp 127.0.0.1:2019: bind: address already in use'],
  ['port 80 of nginx', 'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)'],
  ["vite's reload socket", 'WebSocket server error: Port 24678 is already in use'],
  ['a reload socket, by address', 'Error: listen EADDRINUSE: address already in use :::24678'],
  ['kestrel on another port', 'Failed to bind to address https://[::1]:7001: address already in use.'],
  ['tomcat on another port', 'java.net.BindException: Address already in use (Bind failed) <null>:8005'],
  [
    'a python server on another port',
    "[Errno 98] error while attempting to bind on address ('0.0.0.0', 8765): address already in use",
  ],
  ['a port whose digits begin as ours', 'Error: listen EADDRINUSE: address already in use :::30001'],
  ['a port whose digits end as ours', 'Error: listen EADDRINUSE: address already in use :::13000'],
  ['a mere mention of our port', 'port 3000 is used by the API'],
  ['an API in use on our port', 'The API uses port 3000, the admin page port 3001'],
  ['clients of our port', 'Listening on port 3000, in use by 2 clients'],
  ['a port that is bound as it should be', 'Server bound to port 3000'],
  ['good news', 'Server listening on http://localhost:3000 in 98 ms'],
  ['a stack trace', NODES_STACK.join('\n')],
  ['a connection that is refused', 'Error: connect ECONNREFUSED 127.0.0.1:3000'],
  ['a port without permission', 'Error: listen EACCES: permission denied 0.0.0.0:80'],
  ['an address that is not there', 'Error: listen EADDRNOTAVAIL: address not available 10.0.0.1:3000'],
  ['counts of errors', '48 errors, 98 warnings; 10048 modules transformed'],
  ['a disk in use', 'Disk /dev/sda1: 98% in use'],
  ['a time of day', '2026-11-24 22:10:15 GET / 200 98'],
  ['a count of modules', 'error: 48 modules could not be resolved'],
  ['a count of files', 'Error: 48 files failed to compile'],
  ['a count of tests', 'error: 98 tests failed'],
  ['a share of a quota', 'error: 98% of quota'],
  ['a number of an error that is no errno', 'Error 10048: record not found'],
  ['another errno', 'OSError: [Errno 13] Permission denied'],
  ['a port from the environment', 'Config: port is taken from the environment'],
  ['our port from the environment', 'Config: port 3000 is taken from PORT'],
  ['a connection of a database', 'DB: connection is already in use, retrying'],
  ['a pool of connections', 'connection in use: pool 3'],
  ['a cache directory', 'Another server is using the same cache directory'],
  ['a lock', 'another instance is using cache lock'],
  ['a setting that is not there', 'Port is not available in config, using default'],
  ['our setting that is not there', 'Port 3000 is not available in config, using default'],
  ['an e-mail address', 'ValidationError: email address already in use'],
  ['an address of an account', 'auth/email-already-in-use: The address is already in use by another account.'],
  ['a serial port', 'serial port is already in use'],
  ["vite's help", '--strictPort  [boolean] exit if specified port is already in use'],
  ['the help of another', '  --port <port>  port to use (falls back when port 3000 is already in use)'],
  ["node's Unix socket", 'Error: listen EADDRINUSE: address already in use /tmp/ide.sock'],
  [
    "node's Unix socket, with its fields",
    ['Error: listen EADDRINUSE: address already in use /tmp/ide.sock', ...NODES_STACK, ...SOCKETS_FIELDS].join('\n'),
  ],
  ["the Unix socket's fields alone", SOCKETS_FIELDS.join('\n')],
  ['the same as JSON', '{"errno":-98,"code":"EADDRINUSE","syscall":"listen","address":"/tmp/ide","port":-1}'],
  ['a Unix socket with our port in its name', 'Error: listen EADDRINUSE: address already in use /tmp/app-3000.sock'],
  ['a Unix socket of Go', 'bind unix /var/run/x.sock: address already in use'],
  ['an abstract socket of Go', 'listen unix @ide: bind: address already in use'],
  ['a Unix socket of nginx', 'bind() to unix:/var/run/nginx.sock failed (98: Address already in use)'],
  ['a Unix socket of gunicorn', 'Connection in use: /run/gunicorn'],
  ['a Unix socket of PostgreSQL', 'LOG:  could not bind Unix address "/tmp/.s.PGSQL.3000": Address already in use'],
  ['a Unix socket of redis', 'Failed opening Unix socket: bind: Address already in use'],
  ['a named pipe', String.raw`Error: listen EADDRINUSE: address already in use \\.\pipe\x`],
  [
    "PostgreSQL's question where there is no IPv6",
    [
      'LOG:  could not bind IPv6 socket: Cannot assign requested address',
      'HINT:  Is another postmaster already running on port 3000? If not, wait a few seconds and retry.',
      'LOG:  database system is ready to accept connections',
    ].join('\n'),
  ],
  [
    'a cause far below the port of another server',
    [
      'java.io.IOException: Failed to bind to 0.0.0.0/0.0.0.0:9090',
      ...Array.from({ length: 30 }, (_, line) => `\tat io.netty.Channel.bind(Channel.java:${line})`),
      'Caused by: java.net.BindException: Address already in use',
    ].join('\n'),
  ],
  ['a question to itself', 'Checking whether port 3000 is already in use'],
  ['a hint for later', 'If port 3000 is already in use, set PORT to another one.'],
  ['the answer to it', 'Port 3000 is not in use'],
  ['a reassurance', 'Good: port 3000 is not already in use'],
  ['a memory report', 'Memory in use: 3000 kB'],
];

describe('a text that does not mean that our port is in use', () => {
  it.each(TEXTS)('%s', (_, text) => {
    expect(findConflictMessage(text, [OURS], [])).toBeUndefined();
  });

  it('turns into one that does by a single line about our port', () => {
    for (const [, text] of TEXTS) {
      const output = `${text}\nError: listen EADDRINUSE: address already in use :::3000\n`;
      expect(findConflictMessage(output, [OURS], [])?.port).toBe(OURS);
    }
  });

  it('counts again, without a port, far below a message about another', () => {
    const output = [
      'Starting inspector on 127.0.0.1:9229 failed: address already in use',
      ...Array.from({ length: 20 }, (_, line) => `compiled module ${line}`),
      'Address already in use',
    ].join('\n');
    expect(findConflictMessage(output, [OURS], [])).toEqual({ line: 'Address already in use', port: undefined });
  });
});
