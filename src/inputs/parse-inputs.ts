import type { Shell } from '../server/shell.ts';
import { parseBoolean, parseChoice, parseCount, parseSignal } from './choices.ts';
import { parseDuration } from './duration.ts';
import { type Pair, parseEnvironmentLines, parseHeaderLines, parseVariableNames } from './lines.ts';
import { parseHost, parsePath, parseServerName } from './names.ts';
import { type Parsed, quoted, settle } from './parsed.ts';
import { groupNames, parsePattern, parsePatternLines } from './patterns.ts';
import { type PortRequest, parsePortRequest } from './port-request.ts';
import { parseStatusRanges, type StatusRanges } from './status-ranges.ts';
import { findDirectory, findShell, type Surroundings } from './surroundings.ts';

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

/**
 * Understands every input, or tells every problem: one line each, naming the input, the value and what it takes.
 * `read` returns an input's text as the workflow (or action.yml's default) gave it.
 */
export function parseInputs(
  read: (name: string) => string,
  surroundings: Surroundings,
): { readonly inputs: Inputs } | { readonly problems: readonly string[] } {
  const input = <Value>(name: string, parse: (text: string) => Parsed<Value>): Parsed<Value> =>
    under(name, parse(read(name).trim()));
  // A script is taken as it stands, with the indentation of its first line.
  const script = (name: string): Parsed<string | undefined> => ({ value: read(name).trim() ? read(name) : undefined });

  // Windows ignores the case of a variable's name.
  const identity = (name: string): string => (surroundings.platform === 'win32' ? name.toUpperCase() : name);
  const isIn = (names: readonly string[]) => (name: string) => names.map(identity).includes(identity(name));
  const portVariables = input('port-env', (text) => atLeastOne(parseVariableNames(text, identity)));
  const carriesPort = isIn(namesIn(portVariables));
  const extraPorts = input('extra-ports', (text) => without(carriesPort, parseVariableNames(text, identity)));
  const carriesAny = isIn([...namesIn(portVariables), ...namesIn(extraPorts)]);

  const settled = settle({
    run: under('run', parseCommand(read('run'))),
    shell: input('shell', (text) => findShell(text, surroundings)),
    workingDirectory: input('working-directory', (text) => findDirectory(text, surroundings)),
    env: under('env', settingNone(carriesAny, parseEnvironmentLines(read('env')))),
    name: input('name', (text) => parseServerName(text, read('run'))),
    port: input('port', parsePortRequest),
    portVariables,
    extraPorts,
    maxRelaunches: input('max-relaunches', (text) => parseCount(text, 100)),
    bindRetries: input('bind-retries', (text) => parseCount(text, 100)),
    bindBackoff: input('bind-backoff', (text) => parseDuration(text, 1)),
    strictPort: input('strict-port', parseBoolean),
    inUsePatterns: input('in-use-pattern', parsePatternLines),
    readyPath: input('ready-path', parsePath),
    readyStatus: input('ready-status', parseStatusRanges),
    readyHeaders: input('ready-headers', parseHeaderLines),
    readyLog: input('ready-log', (text) => withFreeGroupNames(parsePattern(text))),
    readyCommand: script('ready-command'),
    readyTimeout: input('ready-timeout', (text) => parseDuration(text, 1)),
    scheme: input('scheme', (text) => parseChoice(text, ['http', 'https'])),
    host: input('host', parseHost),
    test: script('test'),
    stopSignal: input('stop-signal', parseSignal),
    stopTimeout: input('stop-timeout', (text) => parseDuration(text, 0)),
    stopCommand: script('stop-command'),
    printLog: input('print-log', (text) => parseChoice(text, ['always', 'failure', 'never'])),
    failOnExit: input('fail-on-exit', parseBoolean),
    summary: input('summary', (text) => parseChoice(text, ['auto', 'always', 'never'])),
  });
  return 'problems' in settled ? settled : { inputs: settled.values };
}

/** A script in which something is to be run. */
function parseCommand(text: string): Parsed<string> {
  if (text.trim() === '') return { problem: 'is missing; it takes the command that starts the server' };
  const isComment = (line: string): boolean => line.trim() === '' || line.trim().startsWith('#');
  return text.split(/[\r\n]+/).every(isComment) && !text.includes('<#')
    ? { problem: `${quoted(text.trim())} has only comments; it takes the command that starts the server` }
    : { value: text };
}

function under<Value>(name: string, parsed: Parsed<Value>): Parsed<Value> {
  return 'problem' in parsed ? { problem: `${name}: ${parsed.problem}` } : parsed;
}

function namesIn(parsed: Parsed<readonly string[]>): readonly string[] {
  return 'value' in parsed ? parsed.value : [];
}

function atLeastOne(parsed: Parsed<readonly string[]>): Parsed<readonly string[]> {
  return 'value' in parsed && parsed.value.length === 0
    ? { problem: '"" names no variable; it takes at least one, such as PORT' }
    : parsed;
}

function without(isTaken: (name: string) => boolean, parsed: Parsed<readonly string[]>): Parsed<readonly string[]> {
  const clash = namesIn(parsed).find(isTaken);
  return clash === undefined
    ? parsed
    : { problem: `${quoted(clash)} carries the port already (port-env); it takes other names` };
}

function settingNone(isCarrier: (name: string) => boolean, parsed: Parsed<readonly Pair[]>): Parsed<readonly Pair[]> {
  const clash = 'value' in parsed ? parsed.value.find(([name]) => isCarrier(name)) : undefined;
  return clash === undefined
    ? parsed
    : { problem: `${quoted(clash[0])} carries a port; leave it to the action, or take it out of port-env` };
}

/** The outputs of every launch; a named group of `ready-log` may only repeat `port`. */
const OWN_OUTPUTS = ['url', 'address', 'ports', 'pid', 'launches', 'ready-ms', 'log-file'];

function withFreeGroupNames(parsed: Parsed<RegExp | undefined>): Parsed<RegExp | undefined> {
  if ('problem' in parsed || !parsed.value) return parsed;
  const { source } = parsed.value;
  const taken = groupNames(parsed.value).find((name) => OWN_OUTPUTS.includes(name));
  return taken === undefined
    ? parsed
    : { problem: `${quoted(source)} has a group named ${taken}, which is an output of the action already` };
}
