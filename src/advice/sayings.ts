/**
 * Words of a program, and what they mean to its user: `{}` is what they name, `{directory}` where the command ran, and
 * `{port}` how its shell names the port.
 */
export type Saying = readonly [words: RegExp, advice: string];

const NO_FILE =
  'There is no {}, seen from {directory}: is the path right, working-directory too, and does an earlier step build it?';
const NO_PACKAGE = 'The package {} is not installed: do that in an earlier step, such as ';
const NO_RIGHTS = 'Port {} takes more rights than the server has: have it listen on {port}.';
/** About a port that is none of the launch's; one of those would have been a conflict. */
const OTHER_PORT =
  'Port {} is in use, and is none that the step has chosen: have the server listen on a further one, by extra-ports, or turn that off.';
const NO_ADDRESS =
  'This machine has no such address (a job container often has no IPv6): have it listen on 127.0.0.1 or 0.0.0.0.';
const NOBODY_THERE =
  'It found nobody at {}: is that started before it? In a job with a container, a service is reached by its name instead of localhost.';
const NO_SUCH_NAME =
  'No host here is called {}: services have their names only in a job with a container; elsewhere they are at localhost, on the port that their ports: give.';
const WINDOWS_LINES =
  'A script has Windows line ends: check it out without them, by a line in .gitattributes such as *.sh text eol=lf.';
const UNKNOWN_PROGRAM =
  'The shell does not know {}: is it spelled right, and installed by an earlier step (npm ci, or a folder added to the PATH)?';
/** How shells begin what they say of a line of a script. */
const AT_LINE = String.raw`: (?:line )?\d{1,9}: `;
const NO_DOCKER = 'Docker does not run here: of GitHub’s runners those with Linux have it, and no job container.';

/** A port below 1024, which only root may bind, as a group of a pattern. */
const PRIVILEGED = String.raw`(10[01]\d|102[0-3]|\d{1,3})(?!\d)`;

/**
 * Each has been seen in a program's real output, or in its source. What they name may be longer than a message quotes of it,
 * which then cuts it at a whole word.
 */
export const SAYINGS: readonly Saying[] = [
  [/Cannot find module '((?:\/|[A-Za-z]:\\)[^'\n]{1,300})'/, NO_FILE],
  [/can't open file '([^'\n]{1,300})': \[Errno 2\]/, NO_FILE],
  [/Could not open input file: (\S{1,300})/, NO_FILE],
  [/Unable to access jarfile (\S{1,300})/, NO_FILE],
  [/Cannot find (?:module|package) '([^'./\n][^'\n]{0,300})'/, `${NO_PACKAGE}npm ci.`],
  [/npx canceled due to missing packages.{0,40}\["([^"\n]{1,300})"/, `${NO_PACKAGE}npm ci.`],
  [/No module named '?([^\s';]{1,300})/, `${NO_PACKAGE}pip install, with the same python.`],
  [/cannot load such file -- (\S{1,300})/, `${NO_PACKAGE}bundle install, and start it by bundle exec.`],
  [
    /(?:Missing script: "?|error Command ")([^"\n]{1,300})/,
    'package.json has no script {}: is it spelled right, and is {directory} the right working-directory?',
  ],
  [
    /Could not read package\.json|NO_IMPORTER_MANIFEST_FOUND|Couldn't find a package\.json/,
    'There is no package.json in {directory}: name the folder of the project in working-directory.',
  ],
  [/\$'(?:[^'\n]{0,100})\\r': command not found|\^M: bad interpreter/, WINDOWS_LINES],
  [
    /: cannot execute: required file not found|: bad interpreter: /,
    'The first line of a script (#!) names a program that is not here, or has a Windows line end.',
  ],
  [
    /Exec format error/,
    'What it executes is built for another system or processor, or is a script without a first line such as #!/bin/sh.',
  ],
  [new RegExp(`${AT_LINE}(?:cd: )?(\\S{1,300}): No such file or directory`), NO_FILE],
  [
    new RegExp(`${AT_LINE}source: not found`),
    'source is a word of bash: give shell: bash, or write a dot in its place.',
  ],
  [
    new RegExp(`${AT_LINE}nvm: (?:command )?not found`),
    'nvm is a function of login shells: take actions/setup-node in an earlier step, or write . ~/.nvm/nvm.sh before it.',
  ],
  [
    new RegExp(`${AT_LINE}(pnpm|yarn): (?:command )?not found`),
    '{} is not installed: do that in an earlier step, such as npm install --global {}, or corepack enable.',
  ],
  [
    new RegExp(`${AT_LINE}docker-compose: (?:command )?not found`),
    'docker-compose is gone from GitHub’s runners: write docker compose.',
  ],
  [/'([^'\n]{1,300})' is not recognized as an internal or external command/, UNKNOWN_PROGRAM],
  [/The term '([^'\n]{1,300})' is not recognized/, UNKNOWN_PROGRAM],
  [new RegExp(`${AT_LINE}(\\S{1,300}): Is a directory`), '{} is a directory: name the program in it.'],
  [new RegExp(`${AT_LINE}cd: too many arguments`), 'A folded script (run: >) is one line: write run: | for several.'],
  [/the input device is not a TTY/, 'There is no terminal here: leave out -t, and -i.'],
  [
    /No workspaces found: --workspace=(\S{1,300})/,
    'package.json in {directory} has no workspace {}: is that the right working-directory?',
  ],
  [new RegExp(`${AT_LINE}([^\\s:]{1,300}): (?:command )?not found`), UNKNOWN_PROGRAM],
  [new RegExp(`EACCES: permission denied \\S{0,100}:${PRIVILEGED}`), NO_RIGHTS],
  [new RegExp(`listen tcp \\S{0,100}:${PRIVILEGED}: bind: permission denied`), NO_RIGHTS],
  [new RegExp(`bind\\(\\) to \\S{0,100}:${PRIVILEGED} failed \\(13`), NO_RIGHTS],
  [
    /server_bind\n[^\n]{0,200}\n(?:[^\n]{0,200}\n){0,12}PermissionError: \[Errno 13\]/,
    NO_RIGHTS.replace('Port {}', 'A port below 1024'),
  ],
  [/EADDRINUSE: address already in use \S{0,100}:(\d{1,5})(?!\d)/, OTHER_PORT],
  [/listen tcp \S{0,100}:(\d{1,5}): bind: address already in use/, OTHER_PORT],
  // Who connects is told the same of an address as who listens.
  [/connect E(?:CONNREFUSED|ADDRNOTAVAIL) ([\w.:[\]]{3,300})/, NOBODY_THERE],
  [/dial tcp (\S{3,300}): connect: (?:connection refused|cannot assign requested address)/, NOBODY_THERE],
  [
    /connection to server at ("[^"\n]{1,300}"[^\n]{0,60}, port \d{1,5}) failed: (?:Connection refused|Cannot assign)/,
    NOBODY_THERE,
  ],
  [/Connection to ([\w.-]{1,300}:\d{1,5}) refused/, NOBODY_THERE],
  [/(?:listen|bind) E(?:ADDRNOTAVAIL|AFNOSUPPORT)|[Cc]annot assign requested address/, NO_ADDRESS],
  [/[Aa]ddress family not supported/, NO_ADDRESS],
  [/getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]{1,300})/, NO_SUCH_NAME],
  [/could not translate host name "([^"\n]{1,300})"/, NO_SUCH_NAME],
  [/dial tcp: lookup ([\w.-]{1,300})[^\n]{0,60}: no such host/, NO_SUCH_NAME],
  [
    /JavaScript heap out of memory/,
    'Node had no memory left: give it more by a line in env, such as NODE_OPTIONS=--max-old-space-size=4096.',
  ],
  [
    /digital envelope routines::unsupported/,
    'Its webpack is older than Node 17: update it, or give it NODE_OPTIONS=--openssl-legacy-provider in env.',
  ],
  [
    /System limit for number of file watchers reached/,
    'It watches more files than the system lets it: turn that off, or raise fs.inotify.max_user_watches by sysctl before.',
  ],
  [
    /EOFError: EOF when reading a line|ERR_USE_AFTER_CLOSE|NoSuchElementException: No line found/,
    'It reads from its input, which is empty: give it what it asks for in the command, or in env.',
  ],
  [/[Cc]annot connect to the Docker daemon|[Dd]ocker daemon is not running/, NO_DOCKER],
];

/** What it died of has been said before that. */
export const WATCHER: Saying = [
  /waiting for (?:file )?changes before (?:starting|restart)/,
  'It crashed, and its watcher (nodemon) waits for a change of its files: start the program itself.',
];
