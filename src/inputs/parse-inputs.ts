import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { defaultShells, SHELL_NAMES, type Shell } from '../server/shell.ts';
import { parseBoolean, parseChoice, parseCount, parseSignal } from './choices.ts';
import { parseDuration } from './duration.ts';
import { type Pair, parseEnvironmentLines, parseHeaderLines, parseVariableNames } from './lines.ts';
import { type Parsed, quoted, settle } from './parsed.ts';
import { groupNames, parsePattern, parsePatternLines } from './patterns.ts';
import { type PortRequest, parsePortRequest } from './port-request.ts';
import { parseStatusRanges, type StatusRanges } from './status-ranges.ts';

/** Every input of action.yml, understood. Durations are milliseconds. */
export interface Inputs {
  readonly run: string;
  readonly shell: Shell;
  readonly workingDirectory: string;
  readonly env: readonly Pair[];
  readonly name: string;
  readonly port: PortRequest;
  readonly portVariables: readonly string[];
  readonly extraPorts: readonly string[];
  readonly maxRelaunches: number;
  readonly bindRetries: number;
  readonly bindBackoff: number;
  readonly strictPort: boolean;
  readonly inUsePatterns: readonly RegExp[];
  readonly readyPath: string | undefined;
  readonly readyStatus: StatusRanges;
  readonly readyHeaders: readonly Pair[];
  readonly readyLog: RegExp | undefined;
  readonly readyCommand: string | undefined;
  readonly readyTimeout: number;
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly test: string | undefined;
  readonly stopSignal: NodeJS.Signals;
  readonly stopTimeout: number;
  readonly stopCommand: string | undefined;
  readonly printLog: 'always' | 'failure' | 'never';
  readonly failOnExit: boolean;
  readonly summary: 'auto' | 'always' | 'never';
}

/** What the parser asks of the machine; everything else about it is pure. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  /** The directory that `working-directory` starts from. */
  readonly workspace: string;
  readonly isDirectory: (path: string) => boolean;
  /** A program's full path, or '' when it is not on the PATH. */
  readonly findProgram: (name: string) => Promise<string>;
}

/** The outputs of every launch; a named group of `ready-log` may only repeat `port`. */
const OWN_OUTPUTS = ['url', 'address', 'ports', 'pid', 'launches', 'ready-ms', 'log-file'];

/**
 * Understands every input, or tells every problem: one line each, naming the input, the value and what it takes.
 * `read` returns an input's text as the workflow (or action.yml's default) gave it.
 */
export async function parseInputs(
  read: (name: string) => string,
  surroundings: Surroundings,
): Promise<{ readonly inputs: Inputs } | { readonly problems: readonly string[] }> {
  const trimmed = (name: string): string => read(name).trim();
  const command = (name: string): Parsed<string | undefined> => ({ value: trimmed(name) ? read(name) : undefined });

  const settled = settle({
    run: trimmed('run')
      ? { value: read('run') }
      : { problem: 'is missing; it takes the command that starts the server' },
    shell: await findShell(trimmed('shell'), surroundings),
    'working-directory': findDirectory(trimmed('working-directory'), surroundings),
    env: parseEnvironmentLines(read('env')),
    port: parsePortRequest(trimmed('port')),
    'port-env': atLeastOne(parseVariableNames(read('port-env'))),
    'extra-ports': parseVariableNames(read('extra-ports')),
    'max-relaunches': parseCount(trimmed('max-relaunches'), 100),
    'bind-retries': parseCount(trimmed('bind-retries'), 100),
    'bind-backoff': parseDuration(trimmed('bind-backoff'), 1),
    'strict-port': parseBoolean(trimmed('strict-port')),
    'in-use-pattern': parsePatternLines(read('in-use-pattern')),
    'ready-path': parseReadyPath(trimmed('ready-path')),
    'ready-status': parseStatusRanges(trimmed('ready-status')),
    'ready-headers': parseHeaderLines(read('ready-headers')),
    'ready-log': withFreeGroupNames(parsePattern(trimmed('ready-log'))),
    'ready-command': command('ready-command'),
    'ready-timeout': parseDuration(trimmed('ready-timeout'), 1),
    scheme: parseChoice(trimmed('scheme'), ['http', 'https']),
    host: parseHost(trimmed('host')),
    test: command('test'),
    'stop-signal': parseSignal(trimmed('stop-signal')),
    'stop-timeout': parseDuration(trimmed('stop-timeout'), 0),
    'stop-command': command('stop-command'),
    'print-log': parseChoice(trimmed('print-log'), ['always', 'failure', 'never']),
    'fail-on-exit': parseBoolean(trimmed('fail-on-exit')),
    summary: parseChoice(trimmed('summary'), ['auto', 'always', 'never']),
  });
  if ('problems' in settled) return settled;

  const { values } = settled;
  const clashes = clashingVariables(values['port-env'], values['extra-ports'], values.env);
  if (clashes.length > 0) return { problems: clashes };
  return {
    inputs: {
      run: values.run,
      shell: values.shell,
      workingDirectory: values['working-directory'],
      env: values.env,
      name: trimmed('name') || firstWord(values.run),
      port: values.port,
      portVariables: values['port-env'],
      extraPorts: values['extra-ports'],
      maxRelaunches: values['max-relaunches'],
      bindRetries: values['bind-retries'],
      bindBackoff: values['bind-backoff'],
      strictPort: values['strict-port'],
      inUsePatterns: values['in-use-pattern'],
      readyPath: values['ready-path'],
      readyStatus: values['ready-status'],
      readyHeaders: values['ready-headers'],
      readyLog: values['ready-log'],
      readyCommand: values['ready-command'],
      readyTimeout: values['ready-timeout'],
      scheme: values.scheme,
      host: values.host,
      test: values.test,
      stopSignal: values['stop-signal'],
      stopTimeout: values['stop-timeout'],
      stopCommand: values['stop-command'],
      printLog: values['print-log'],
      failOnExit: values['fail-on-exit'],
      summary: values.summary,
    },
  };
}

async function findShell(text: string, { platform, findProgram }: Surroundings): Promise<Parsed<Shell>> {
  const named = text === '' ? undefined : parseChoice(text, SHELL_NAMES);
  if (named && 'problem' in named) return named;
  const candidates = named ? [named.value] : defaultShells(platform);
  for (const name of candidates) {
    const program = await findProgram(name);
    if (program) return { value: { name, program, explicit: named !== undefined } };
  }
  return { problem: `${candidates.map(quoted).join(' or ')} is not on the PATH; install it or name another shell` };
}

function findDirectory(text: string, { workspace, isDirectory }: Surroundings): Parsed<string> {
  const path = isAbsolute(text) ? text : resolve(workspace, text);
  if (isDirectory(path)) return { value: path };
  return {
    problem: `${quoted(text || path)} is not a directory (looked at ${path}); it takes one, from the workspace`,
  };
}

function atLeastOne(parsed: Parsed<readonly string[]>): Parsed<readonly string[]> {
  return 'value' in parsed && parsed.value.length === 0
    ? { problem: '"" names no variable; it takes at least one, such as PORT' }
    : parsed;
}

function parseReadyPath(text: string): Parsed<string | undefined> {
  if (text === '') return { value: undefined };
  return /^\/[\x21-\x7e]*$/.test(text)
    ? { value: text }
    : { problem: `${quoted(text)} is not a path; it takes one that begins with /, such as /health` };
}

function withFreeGroupNames(parsed: Parsed<RegExp | undefined>): Parsed<RegExp | undefined> {
  if ('problem' in parsed || !parsed.value) return parsed;
  const taken = groupNames(parsed.value).find((name) => OWN_OUTPUTS.includes(name));
  return taken === undefined
    ? parsed
    : {
        problem: `${quoted(parsed.value.source)} has a group named ${taken}, which is an output of the action already`,
      };
}

function parseHost(text: string): Parsed<string> {
  const bare = text.replace(/^\[(.*)\]$/, '$1');
  return /^[A-Za-z0-9._-]+$/.test(bare) || isIP(bare) === 6
    ? { value: bare }
    : { problem: `${quoted(text)} is not a host; it takes a name or an address without scheme and port` };
}

function clashingVariables(port: readonly string[], extra: readonly string[], env: readonly Pair[]): readonly string[] {
  const both = extra.filter((name) => port.includes(name));
  const set = env.map(([name]) => name).filter((name) => port.includes(name) || extra.includes(name));
  return [
    ...both.map((name) => `extra-ports: ${quoted(name)} carries the port already (port-env); it takes other names`),
    ...set.map((name) => `env: ${quoted(name)} carries a port; leave it to the action, or take it out of port-env`),
  ];
}

function firstWord(command: string): string {
  const line = command.split(/\r?\n/).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? command;
  return line.trim().split(/\s+/)[0]?.slice(0, 40) ?? 'server';
}
