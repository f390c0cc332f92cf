import { describe, expect, it } from 'vitest';
import { adviceFromWords } from '../../src/advice/from-words.ts';

const HERE = { directory: '/home/me/app', port: '$HTTP_PORT' };

describe('what a command has printed', () => {
  // As the programs print it: Node 24, npm 11, Python 3.11, bash 5.2, dash, Go 1.24, nginx 1.22, PHP 8.2, Ruby 3.1, psql 15.
  it.each([
    [
      "Error: Cannot find module '/home/me/app/sever.js'\n    at Module._resolveFilename",
      'There is no "/home/me/app/sever.js", seen from /home/me/app: ',
    ],
    [
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'express' imported from /a.mjs",
      'The package "express" is not',
    ],
    ["Error: Cannot find module '@scope/x'\nRequire stack:\n- /home/me/app/a.js", 'The package "@scope/x" is not'],
    ["python3: can't open file '/tmp/sever.py': [Errno 2] No such file or directory", 'There is no "/tmp/sever.py"'],
    [
      "ModuleNotFoundError: No module named 'flask'",
      'The package "flask" is not installed: do that in an earlier step, such as pip',
    ],
    ['/usr/bin/python3: No module named uvicorn', 'The package "uvicorn" is not'],
    ['Could not open input file: sever.php', 'There is no "sever.php"'],
    ['Error: Unable to access jarfile target/app.jar', 'There is no "target/app.jar"'],
    ["in `require': cannot load such file -- sinatra (LoadError)", 'The package "sinatra" is not'],
    ['npm error npx canceled due to missing packages and no YES option: ["vite@8.3.8"]', 'The package "vite@8.3.8" is'],
    ['npm error Missing script: "strat"\nnpm error', 'package.json has no script "strat"'],
    ['error Command "strat" not found.', 'package.json has no script "strat"'],
    ['npm error enoent Could not read package.json: Error: ENOENT', 'There is no package.json in /home/me/app: '],
    ["h: line 2: $'foo\\r': command not found", 'A script has Windows line ends'],
    ['bash: ./i: /bin/bash^M: bad interpreter: No such file or directory', 'A script has Windows line ends'],
    ['/t/1.sh: line 1: ./g: cannot execute: required file not found', 'The first line of a script'],
    ['/t/1.sh: line 1: ./j: cannot execute binary file: Exec format error', 'What it executes is built for another'],
    ['/t/1.sh: line 1: ./nothing: No such file or directory', 'There is no "./nothing"'],
    ['/t/1.sh: line 3: cd: nowhere: No such file or directory', 'There is no "nowhere"'],
    ['/t/1.sh: line 1: vite: command not found', 'The shell does not know "vite"'],
    ['\n> start\n> vite\n\nsh: 1: vite: not found', 'The shell does not know "vite"'],
    ['/t/run.sh: 1: source: not found', 'source is a word of bash: give shell: bash'],
    ['/t/run.sh: line 1: nvm: command not found', 'nvm is a function of login shells'],
    ['/t/run.sh: line 1: pnpm: command not found', '"pnpm" is not installed'],
    ['/t/run.sh: line 1: docker-compose: command not found', 'write docker compose'],
    [
      "'vite' is not recognized as an internal or external command,\r\noperable program",
      'The shell does not know "vite"',
    ],
    ["vite: The term 'vite' is not recognized as a name of a cmdlet, function", 'The shell does not know "vite"'],
    ['/t/run.sh: line 1: ./dist: Is a directory', '"./dist" is a directory'],
    ['/t/run.sh: line 1: cd: too many arguments', 'write run: | for several'],
    ['the input device is not a TTY', 'leave out -t'],
    ['npm error No workspaces found: --workspace=app', 'package.json in /home/me/app has no workspace "app"'],
    [
      'Error: listen EACCES: permission denied 0.0.0.0:80',
      'Port "80" takes more rights than the server has: have it listen on $HTTP_PORT.',
    ],
    ['Error: listen EACCES: permission denied 0.0.0.0:1023', 'Port "1023" takes'],
    ['2026/11/27 listen tcp :443: bind: permission denied', 'Port "443" takes'],
    ['nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)', 'Port "80" takes'],
    [
      '  File "/usr/lib/python3.11/socketserver.py", line 456, in server_bind\n    self.socket.bind(self.server_address)\nPermissionError: [Errno 13] Permission denied',
      'A port below 1024 takes',
    ],
    ['Error: listen EADDRNOTAVAIL: address not available ::1:3000', 'This machine has no such address'],
    ['OSError: [Errno 99] Cannot assign requested address', 'This machine has no such address'],
    [
      'Error: listen EADDRINUSE: address already in use :::9229',
      'Port "9229" is in use, and is none that the step has',
    ],
    ['listen tcp :9090: bind: address already in use', 'Port "9090" is in use'],
    ['Error: connect ECONNREFUSED 127.0.0.1:5432', 'It found nobody at "127.0.0.1:5432"'],
    ['dial tcp [::1]:6379: connect: connection refused', 'It found nobody at "[::1]:6379"'],
    [
      'psql: error: connection to server at "localhost" (::1), port 5432 failed: Connection refused',
      'It found nobody at "\\"localhost\\" (::1), port 5432"',
    ],
    ['Error: connect EADDRNOTAVAIL ::1:5432 - Local (:::0)', 'It found nobody at "::1:5432"'],
    ['dial tcp [::1]:5432: connect: cannot assign requested address', 'It found nobody at "[::1]:5432"'],
    [
      'connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused\nconnection to server at "localhost" (::1), port 5432 failed: Cannot assign requested address\n',
      'It found nobody at "\\"localhost\\" (::1), port 5432"',
    ],
    ['Connection to localhost:5432 refused. Check that the hostname', 'It found nobody at "localhost:5432"'],
    ['Error: getaddrinfo ENOTFOUND postgres', 'No host here is called "postgres"'],
    ['could not translate host name "db" to address', 'No host here is called "db"'],
    ['dial tcp: lookup redis on 127.0.0.53:53: no such host', 'No host here is called "redis"'],
    ['[nodemon] app crashed - waiting for file changes before starting...', 'It crashed, and its watcher'],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'Node had no memory left'],
    ['Error: error:0308010C:digital envelope routines::unsupported', 'Its webpack is older than Node 17'],
    ["Error: ENOSPC: System limit for number of file watchers reached, watch '/x'", 'It watches more files'],
    ['docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock.', 'Docker does not run here'],
    ['EOFError: EOF when reading a line', 'It reads from its input'],
  ])('such as %j, tells the cause', (output, advice) => {
    expect(adviceFromWords(output, HERE)).toContain(advice);
  });

  it.each([
    [
      'of what was no matter before',
      'tracing is off: connect ECONNREFUSED 127.0.0.1:4317\nFATAL ERROR: Reached heap limit - JavaScript heap out of memory\n',
      'Node had no memory left',
    ],
    [
      'of what was no matter before',
      "uvloop is not used: No module named 'uvloop'\nconnect ECONNREFUSED 127.0.0.1:5432\nError: getaddrinfo ENOTFOUND db\n    at x\n",
      'No host here is called "db"',
    ],
    [
      'of two addresses of one name',
      'Error: connect ECONNREFUSED ::1:5432\n    at x\nError: connect ECONNREFUSED 127.0.0.1:5432\n    at x\n',
      'It found nobody at "127.0.0.1:5432"',
    ],
    [
      'and not of the watcher around it',
      "Error: Cannot find module 'express'\n[nodemon] app crashed - waiting for file changes before starting...\n",
      'The package "express" is not',
    ],
  ])('tells the last cause, %s', (_, output, advice) => {
    expect(adviceFromWords(output, HERE)).toContain(advice);
  });

  it('is not believed where the program has gone on to another error', () => {
    const lacks = "uvloop is not used: No module named 'uvloop'";
    expect(adviceFromWords(`${lacks}\nTraceback:\n  File "a.py"\nKeyError: 'DATABASE_URL'\n`, HERE)).toBeUndefined();
    expect(adviceFromWords(`${lacks}\ngoing on\n`, HERE)).toContain('The package "uvloop"');
  });

  it.each([
    'Ok to proceed? (y) ',
    '? Would you like to use port 3001 instead? › (Y/n)',
    'Do you want to continue? [Y/n] ',
    'Overwrite? (yes/no): ',
    'a line\nWhat is your name? ',
    '[sudo] password for me: ',
  ])('and ends in a question, is one: %j', (output) => {
    const line = output.split('\n').at(-1)?.trim() ?? '';
    expect(adviceFromWords(output, HERE)).toContain(`It asks ${JSON.stringify(line)}, and nobody can answer`);
  });

  it.each(["NameError: name 'x' is not defined. Did you mean: 'y'?\n", 'Is it on? Yes\n', 'done\n', ''])(
    'is no question where it goes on after it, and nothing is known: %j',
    (output) => {
      expect(adviceFromWords(output, HERE)).toBeUndefined();
    },
  );

  it.each([
    'Error: listen EACCES: permission denied 0.0.0.0:1024',
    "Error: Cannot find module './lib/x'",
    'Error: listen EADDRINUSE: address already in use /tmp/x.sock',
    'found no module named after it',
    '404 Not found',
  ])('is left alone where it is about something else: %j', (output) => {
    expect(adviceFromWords(output, HERE)).toBeUndefined();
  });

  it('stays on one line, and shows no half of a word, whatever is named', () => {
    const told = adviceFromWords(`npm error Missing script: "a\u0007${' long'.repeat(19)}"`, HERE) ?? '';
    expect(told).toMatch(/^package\.json has no script "a\\u0007( long){19}"/);
    expect(adviceFromWords(`Could not open input file: ${'x'.repeat(300)}`, HERE)).toMatch(/^There is no "\.\.\."/);
    const word = 'x'.repeat(250);
    for (const words of [`Missing script: "${word}"`, `No module named '${word}'`, `sh: 1: ${word}: not found`]) {
      expect(adviceFromWords(words, HERE)).not.toContain('xx');
    }
    expect(adviceFromWords(`${'s'.repeat(400)} Go on? [y/n]`, HERE)).toMatch(/^It asks "Go on\? \[y\/n\]"/);
  });

  it.each([
    'No module named ',
    "Cannot find module '/",
    'server_bind\n',
    'x: line 1: ',
    'getaddrinfo ENOTFOUND ',
    "$'",
    '(y',
    ' ',
  ])('is searched soon, however much of %j there is', (piece) => {
    const began = performance.now();
    adviceFromWords(piece.repeat(32_768 / piece.length), HERE);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
