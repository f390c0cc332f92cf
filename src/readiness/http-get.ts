import type { Socket } from 'node:net';
import type { Pair } from '../inputs/lines.ts';
import { urlHost } from '../system/endpoint.ts';
import { encrypted, isAlert } from './encrypted.ts';

export interface GetRequest {
  readonly scheme: 'http' | 'https';
  /** For the Host header and TLS' server name. */
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly headers: readonly Pair[];
}

/** What came back: a status line, or why there is none. */
export type GetAnswer = { readonly kind: 'status'; readonly status: number; readonly reason: string } | NoAnswer;

interface NoAnswer {
  readonly kind: 'none';
  /** `turned-down`: the server speaks TLS, and does not go on with it. */
  readonly because: 'silent' | 'closed' | 'not-http' | 'not-tls' | 'turned-down';
  /** The same in words. */
  readonly why: string;
}

/** An endpoint that takes longer is asked anew: its first answer may have been lost while the server was starting. */
const ANSWER_WITHIN_MS = 10_000;

/** No status line is longer; what comes instead is not HTTP. */
const LONGEST_HEAD = 65_536;

/**
 * Sends one GET over a connection and reads the status of the answer (RFC 9112, sections 3 and 4). Redirects are not
 * followed, no proxy is used, certificates are not checked: it is the loopback. Rejects when `signal` aborts.
 */
export async function httpGet(connection: Socket, request: GetRequest, signal: AbortSignal): Promise<GetAnswer> {
  const socket = request.scheme === 'https' ? await encrypted(connection, request.host) : connection;
  const abort = (): void => void socket.destroy();
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    const answer = await statusFrom(socket, requestText(request));
    signal.throwIfAborted();
    return answer;
  } finally {
    signal.removeEventListener('abort', abort);
    leave(socket);
  }
}

function statusFrom(socket: Socket, request: string): Promise<GetAnswer> {
  return new Promise((resolve) => {
    let head = '';
    socket.setEncoding('latin1');
    socket.setTimeout(ANSWER_WITHIN_MS, () => resolve(none('silent', 'no answer within 10 s')));
    socket.on('data', (piece: string) => {
      head += piece;
      const answer = parseStatusLine(head);
      if (answer) resolve(answer);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(reasonOf(error)));
    socket.once('close', () => resolve(none('closed', 'the connection was closed without an answer')));
    socket.write(request);
  });
}

/** OpenSSL's messages run over lines and name its source files. */
function reasonOf(error: NodeJS.ErrnoException): NoAnswer {
  const { code = 'error', message } = error;
  if (isAlert(error)) return none('turned-down', 'TLS was turned down by what answers');
  return code === 'EPROTO' || code.startsWith('ERR_SSL')
    ? none('not-tls', 'what answers does not speak TLS')
    : none('closed', message);
}

function none(because: NoAnswer['because'], why: string): NoAnswer {
  return { kind: 'none', because, why };
}

/** With the body unread, an end at once would reset the connection, which servers report as an error of theirs. */
const BODY_MAY_TAKE_MS = 1_000;

function leave(socket: Socket): void {
  socket.setTimeout(0).removeAllListeners('data').resume().unref();
  setTimeout(() => socket.destroy(), BODY_MAY_TAKE_MS).unref();
}

function requestText({ scheme, host, port, path, headers }: GetRequest): string {
  const name = urlHost(host);
  const isDefaultPort = port === (scheme === 'https' ? 443 : 80);
  const own: readonly Pair[] = [
    ['Host', isDefaultPort ? name : `${name}:${port}`],
    ['User-Agent', 'serve-on-free-port'],
    ['Accept', '*/*'],
    ['Connection', 'close'],
  ];
  const given = new Set(headers.map(([header]) => header.toLowerCase()));
  const all = [...own.filter(([header]) => !given.has(header.toLowerCase())), ...headers];
  return `GET ${path} HTTP/1.1\r\n${all.map(([header, value]) => `${header}: ${value}\r\n`).join('')}\r\n`;
}

/** Finds the final status in what has come so far; undefined while more is needed. Interim answers (1xx) are skipped. */
export function parseStatusLine(received: string): GetAnswer | undefined {
  let text = received;
  for (;;) {
    const match = /^HTTP\/\d(?:\.\d)? (\d{3})(?: ([^\r\n]*))?\r?\n/.exec(text);
    if (!match) {
      const isWhole = /\n/.test(text) || text.length > LONGEST_HEAD || !'HTTP/'.startsWith(text.slice(0, 5));
      return isWhole ? none('not-http', 'what answers does not speak HTTP') : undefined;
    }
    const status = Number(match[1]);
    if (status >= 200 || status === 101) return { kind: 'status', status, reason: match[2] ?? '' };
    const end = /\r?\n\r?\n/.exec(text);
    if (!end) return text.length > LONGEST_HEAD ? none('not-http', 'the answer has no end') : undefined;
    text = text.slice(end.index + end[0].length);
  }
}
