import type { ShellName } from '../server/shell.ts';
import { portFix } from './port-fixes.ts';

/** A command that was to take its port from a variable. */
export interface PortCommand {
  readonly run: string;
  readonly shell: ShellName;
  readonly variable: string;
}

/** How a shell names a variable: `$PORT`, `$env:PORT` or `%PORT%`. */
export function reference(shell: ShellName, variable: string): string {
  switch (shell) {
    case 'bash':
    case 'sh':
      return `$${variable}`;
    case 'pwsh':
    case 'powershell':
      return `$env:${variable}`;
    case 'cmd':
      return `%${variable}%`;
  }
}

/**
 * What to do about a server that does not listen on its port: how the command loses it, where that can be seen, or
 * `pass $PORT to it, such as: vite --port $PORT --strictPort`.
 */
export function howToPass(command: PortCommand, output: string): string {
  const { run, shell, variable } = command;
  const port = reference(shell, variable);
  const lost = misspelt(command) ?? keptBack(command);
  if (lost !== undefined) return lost;
  const fix = portFix(run, output, variable);
  if (fix === undefined) return `pass ${port} to it`;
  // What stands in an input or in a file is filled in by others than the shell.
  const isCommand = !/^[\w-]+: /.test(fix);
  return `pass ${port} to it, such as: ${isCommand ? throughNpm(run, fix).replaceAll(`$${variable}`, () => port) : fix}`;
}

/** `npm run dev -- --port $PORT`, where a script of package.json starts the server: its options are handed on. */
function throughNpm(run: string, fix: string): string {
  const npm = NPM_SCRIPT.exec(lastCommandOf(run))?.[0];
  const options = fix.search(/ --?\w/);
  return npm === undefined || options === -1 ? fix : `${npm} --${fix.slice(options)}`;
}

const NPM_SCRIPT = /\bnpm (?:start|run(?:-script)? [\w:.-]+)/;

/** What starts the server; those before it prepare for it. */
function lastCommandOf(run: string): string {
  return (
    run
      .trim()
      .split(/\n|&&|\|\||;/)
      .at(-1) ?? ''
  );
}

/** Other commands do name the variable: `export PORT`, `docker run -e PORT`, `sudo --preserve-env=PORT`. */
const BEFORE_A_PORT = /\bport[ =]+|\s-[pPl][ =]*|(?:server|localhost|[\d.\]])[ :]|\s:/;

/** How a command misspells its port, as half a sentence; undefined where it does not. */
export function misspelt({ run, shell, variable }: PortCommand): string | undefined {
  const port = reference(shell, variable);
  const own = ownNotations(shell, variable);
  const foreign = ONE_OF_EACH_NOTATION.flatMap((other) => ownNotations(other, variable)).find(
    (notation) => run.includes(notation) && !own.includes(notation),
  );
  if (foreign !== undefined && !own.some((notation) => run.includes(notation))) {
    return `in ${shell} the variable is ${port}, not ${foreign}`;
  }
  if (
    own.every((notation) => !run.includes(notation)) &&
    new RegExp(`(?:${BEFORE_A_PORT.source})${variable}(?=\\s|$)`).test(run)
  ) {
    return `the variable is ${port}, not ${variable}`;
  }
  // Other programs have a -p that takes none: cp -p -r.
  if (/(?<=\s)(?:--port(?:=|[ \t]*)(?=[ \t]*$|[ \t]+-)|-p[ \t]*$)/m.test(run)) {
    return `the option for the port has no value. An expression such as \${{ env.${variable} }} is filled in before there is a port: write ${port}`;
  }
  if ((shell === 'bash' || shell === 'sh') && isBetweenSingleQuotes(variable, run)) {
    return `the shell fills in no variable between single quotes: write ${port} outside of them, or between double ones`;
  }
  return undefined;
}

/** Of a POSIX shell: what it names, or a text that it takes as it stands. */
const QUOTED = /\\.|"(?:\\.|[^"\\\n])*"|(\benvsubst +)?'([^'\n]*)'/g;

/** In one word: what has spaces is a command, as a rule, whose own shell fills it in. */
function isBetweenSingleQuotes(variable: string, run: string): boolean {
  const word = new RegExp(`^\\S*\\$\\{?${variable}\\b\\S*$`);
  return [...run.matchAll(QUOTED)].some(([, envsubst, text = '']) => envsubst === undefined && word.test(text));
}

/** How what runs the server keeps its port from it. */
function keptBack({ run, shell, variable }: PortCommand): string | undefined {
  const port = reference(shell, variable);
  const [, npm, options = ''] = [...run.matchAll(new RegExp(`(${NPM_SCRIPT.source})( [^\\n;&|]*)`, 'g'))].at(-1) ?? [];
  if (npm !== undefined && / (?:--\S*port|-p)\b/.test(options) && !/ --(?: |$)/.test(options)) {
    return `npm keeps options for itself unless -- comes before them: ${npm} -- --port ${port}`;
  }
  const lastCommand = lastCommandOf(run);
  if (/\bsudo\b/.test(lastCommand) && !/-E\b|--preserve-env|\benv\b/.test(lastCommand) && !run.includes(port)) {
    return `sudo hands on no variables: sudo --preserve-env=${variable}`;
  }
  return undefined;
}

const ONE_OF_EACH_NOTATION: readonly ShellName[] = ['pwsh', 'cmd', 'bash'];

function ownNotations(shell: ShellName, variable: string): readonly string[] {
  const braced = shell === 'pwsh' || shell === 'powershell' ? `\${env:${variable}}` : `\${${variable}}`;
  return shell === 'cmd' ? [reference(shell, variable)] : [reference(shell, variable), braced];
}
