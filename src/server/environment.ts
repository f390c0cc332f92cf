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
): Record<string, string> {
  const environment = runStepEnvironment(own);
  for (const name of COMMAND_FILES) delete environment[name];
  for (const [name, value] of lines) environment[name] = expandPorts(value, ports);
  return { ...environment, ...portVariables(ports), [MARKER_VARIABLE]: marker };
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
): Record<string, string> {
  const { GITHUB_STATE: _, ...environment } = runStepEnvironment(own);
  return { ...environment, ...portVariables(ports), SERVE_URL: url, [MARKER_VARIABLE]: marker };
}

function portVariables(ports: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));
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
