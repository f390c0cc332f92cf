import type { GetAnswer } from '../readiness/http-get.ts';
import { adviceFromWords } from './from-words.ts';

/** What a launch that ran out of time was seen to do. */
export interface Standstill {
  /** Ports on which it listens instead of its own, and how it is told its own. */
  readonly elsewhere: { readonly ports: readonly number[]; readonly fix: string } | undefined;
  /** What the last GET came to; undefined where nobody accepted a connection, or none was sent. */
  readonly answer: GetAnswer | undefined;
  readonly path: string | undefined;
  /** Whether the one who answers a GET in plain HTTP with nothing, or with status 400, speaks TLS. */
  readonly speaksTls: boolean;
  /** Whether a process of its own has been seen to listen; a container engine's forwarder is none. */
  readonly isBound: boolean;
  /** Whether it answers as it should, and what is missing is `ready-log` or `ready-command`. */
  readonly isAnswering: boolean;
  /** Set where all held but `ready-log`: whether it would match without regard to capital and small letters, if that can be told. */
  readonly unmatched: Unmatched | undefined;
  /** A port that `ready-command` asks, and that is none of the server's. */
  readonly otherPortAsked: number | undefined;
  /** The end of the output, without escape sequences. */
  readonly output: string;
  /** Milliseconds since its last output; undefined where it has printed nothing. */
  readonly silentForMs: number | undefined;
  readonly directory: string;
  /** How its shell names the port: `$PORT`. */
  readonly port: string;
}

/** With a pattern `/up/i`, or with `$PORT` in it, the fault is seen in the pattern itself. */
export type Unmatched = 'by-case' | 'wholly' | 'too-slow' | 'has-slashes' | 'has-variable';

/** The likely cause and its mending; '' where what is missing says it all. */
export function adviceOnTimeout(standstill: Standstill): string {
  const { elsewhere, answer, isAnswering, unmatched } = standstill;
  if (elsewhere) return `It listens on ${elsewhere.ports.join(', ')} instead of its port: ${elsewhere.fix}.`;
  if (standstill.speaksTls) return 'It speaks TLS: give scheme: https.';
  if (answer?.kind === 'status') return adviceOnHttpStatus(answer.status, standstill.path ?? '/');
  if (answer) return adviceOnNoAnswer(answer, standstill);
  if (unmatched) return adviceOnUnmatched(unmatched, standstill.silentForMs);
  if (isAnswering && standstill.otherPortAsked !== undefined) {
    return `The command asks port ${standstill.otherPortAsked}, which is not the server's: write ${standstill.port} there.`;
  }
  if (isAnswering) return 'Does that hold when it is run by hand? More time: ready-timeout.';
  return adviceFromWords(standstill.output, standstill) ?? adviceOnSilence(standstill);
}

function adviceOnHttpStatus(status: number, path: string): string {
  switch (status) {
    case 401:
    case 403:
    case 407:
      return `The server is up and wants to know who asks: give what it wants in ready-headers, or take ${status} for ready by ready-status.`;
    case 404:
    case 405:
    case 410:
      return `The server is up, and has no page at ${path}: name one that it has in ready-path, or take ${status} for ready by ready-status.`;
    default:
      return status >= 500
        ? 'The server is up and fails on that page: its output may tell why.'
        : `Is that what it should say? Then take ${status} for ready by ready-status; redirects are not followed.`;
  }
}

function adviceOnNoAnswer({ because }: Extract<GetAnswer, { kind: 'none' }>, { isBound }: Standstill): string {
  if (because === 'not-tls') return 'Leave out scheme: https.';
  if (because === 'turned-down') {
    return 'Does it want a client’s certificate? Then leave out ready-path: it is ready when it accepts a connection.';
  }
  if (because === 'silent')
    return 'It accepts, and does not answer: what does the request wait for? Its output may tell.';
  if (because === 'not-http') {
    return 'If it is no HTTP server, leave out ready-path: it is ready, then, when it accepts a connection.';
  }
  return isBound
    ? 'It hangs up: if it is no HTTP server, leave out ready-path; otherwise its output may tell why.'
    : 'It hangs up. If that is a container engine, nobody answers in the container: is that the port which -p maps to, and does its server listen on 0.0.0.0, not on the container’s own 127.0.0.1? If it is no HTTP server, leave out ready-path.';
}

function adviceOnUnmatched(unmatched: Unmatched, silentForMs: number | undefined): string {
  if (unmatched === 'too-slow') return '';
  if (unmatched === 'has-slashes') {
    return 'A pattern is written without slashes around it; (?i:listening) takes capital and small letters alike.';
  }
  if (unmatched === 'has-variable') {
    return 'No variable is filled in there, and $ is the end of a line: write \\d+ for the port.';
  }
  if (silentForMs === undefined) {
    return 'It has printed nothing: many programs hold their words back where no terminal is, and PYTHONUNBUFFERED=1 in env, or stdbuf -oL before the command, has them come at once.';
  }
  return unmatched === 'by-case'
    ? 'It would match but for capital and small letters.'
    : 'Does the server still say that? Its output follows.';
}

/** It prints, so it is at work: a build, mostly. */
const STILL_AT_WORK_MS = 10_000;

function adviceOnSilence({ silentForMs, port }: Standstill): string {
  if (silentForMs === undefined)
    return `It has printed nothing and listens nowhere. Does it use ${port}? More time: ready-timeout.`;
  return silentForMs < STILL_AT_WORK_MS
    ? 'It was still printing, so it may need longer: give it more time by ready-timeout, or build in an earlier step.'
    : `It listens nowhere, and has been silent for ${Math.round(silentForMs / 1_000)} s. Its output may tell what it waits for; more time: ready-timeout.`;
}
