import type { Pair } from '../inputs/lines.ts';
import { MARKER_VARIABLE } from '../state/marker.ts';

/** What the runner gives to actions only, or to each step anew (docs.github.com, "Workflow commands", environment files). */
const COMMAND_FILES: ReadonlySet<string> = new Set([
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]);

/** `ACTIONS_*` variables that a `run:` step has, too; any other of that prefix is an action's own, often a credential. */
const SHARED_WITH_RUN_STEPS: ReadonlySet<string> = new Set([
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_RUNNER_DEBUG',
  'ACTIONS_STEP_DEBUG',
]);

/** The environment of a `run:` step, out of the action's own: no input, state or credential of the action. */
export function runStepEnvironment(own: NodeJS.ProcessEnv): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(own)) {
    if (value !== undefined && !isActionsOwn(name.toUpperCase())) environment[name] = value;
  }
  return environment;
}

/** The server's environment: a `run:` step's without its command files, the workflow's lines, the ports, the marker. */
export function serverEnvironment(
  own: NodeJS.ProcessEnv,
  lines: readonly Pair[],
  ports: Readonly<Record<string, number>>,
  marker: string,
  ignoresCase = CASE_IS_IGNORED,
): Record<string, string> {
  const kept = Object.entries(runStepEnvironment(own)).filter(([name]) => !COMMAND_FILES.has(name.toUpperCase()));
  const given = lines.map(([name, value]): Pair => [name, expandPorts(value, ports)]);
  return environmentOf([...kept, ...given, ...asTexts(ports), [MARKER_VARIABLE, marker]], ignoresCase);
}

/**
 * The environment of the `test` command: a `run:` step's, its command files included, the ports, the server's url, and a
 * marker, since what the test leaves behind ends with the server.
 */
export function testEnvironment(
  own: NodeJS.ProcessEnv,
  ports: Readonly<Record<string, number>>,
  url: string,
  marker: string,
  ignoresCase = CASE_IS_IGNORED,
): Record<string, string> {
  const { GITHUB_STATE: _, ...kept } = runStepEnvironment(own);
  const pairs = [...Object.entries(kept), ...asTexts(ports), ['SERVE_URL', url], [MARKER_VARIABLE, marker]] as const;
  return environmentOf(pairs, ignoresCase);
}

const CASE_IS_IGNORED = process.platform === 'win32';

/**
 * The variables of these pairs, the last one of a name. Where the case of names is ignored, `Path` and `PATH` are one name: of
 * two that differ in nothing else Node would hand on the one that comes first in the alphabet, whichever was meant
 * (nodejs.org/api/child_process.html, "env").
 */
function environmentOf(pairs: readonly Pair[], ignoresCase: boolean): Record<string, string> {
  if (!ignoresCase) return Object.fromEntries(pairs);
  return Object.fromEntries(new Map(pairs.map((pair) => [pair[0].toUpperCase(), pair])).values());
}

function asTexts(ports: Readonly<Record<string, number>>): readonly Pair[] {
  return Object.entries(ports).map(([name, port]): Pair => [name, String(port)]);
}

/** Replaces `$NAME` and `${NAME}` of the port variables; all else stays as it stands. */
export function expandPorts(value: string, ports: Readonly<Record<string, number>>): string {
  return value.replace(/\$(?:\{(\w+)\}|(\w+))/g, (reference, braced?: string, bare?: string) => {
    const name = braced ?? bare ?? '';
    return Object.hasOwn(ports, name) ? String(ports[name]) : reference;
  });
}

function isActionsOwn(name: string): boolean {
  return (
    name.startsWith('INPUT_') ||
    name.startsWith('STATE_') ||
    (name.startsWith('ACTIONS_') && !SHARED_WITH_RUN_STEPS.has(name))
  );
}
