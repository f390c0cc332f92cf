import { adviceFromWords, adviceOnQuestion } from './from-words.ts';
import { misspelt, type PortCommand, reference } from './pass-the-port.ts';

/** What is known of a command that ended before it was ready. */
export interface EndedCommand extends PortCommand {
  readonly status: number;
  /** The end of its output, without escape sequences. */
  readonly output: string;
  readonly directory: string;
}

/** The likely cause and its mending; '' where nothing is known of it. */
export function adviceOnExit(ended: EndedCommand): string {
  const { status, output, shell, variable, directory } = ended;
  // A program may take the end of its input for an answer, and be content.
  if (status === 0) return adviceOnQuestion(output) ?? adviceOnExitStatus(status);
  const fromWords = adviceFromWords(output, { directory, port: reference(shell, variable) });
  const mistake = misspelt(ended);
  return (
    fromWords ?? (mistake === undefined ? adviceOnExitStatus(status) : `Is that for want of a port? Look: ${mistake}.`)
  );
}

/** POSIX' statuses of a shell that does not find or may not run a command ("Exit Status for Commands"). */
function adviceOnExitStatus(status: number): string {
  switch (status) {
    case 0:
      return 'A server must stay in the foreground: take out --daemon, -d or a trailing &, and run what serves, not what only builds.';
    case 126:
      return 'The shell may not execute the command: is the file executable (git update-index --chmod=+x)?';
    case 127:
      return 'The shell does not know the command: is it spelled right, installed and on the PATH?';
    default:
      return '';
  }
}
