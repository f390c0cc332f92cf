import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Ownership } from '../../src/listeners/ownership.ts';
import { watchOutput } from '../../src/output/watch-output.ts';
import { newProgress } from '../../src/readiness/progress.ts';
import { type ReadinessRequest, untilReady } from '../../src/readiness/until-ready.ts';
import type { ServerView } from '../../src/server-view.ts';
import { type Given, inputsOf } from '../inputs/inputs-of.ts';
import { commandOf } from '../real-shell.ts';
import { freePort, listen } from '../real-sockets.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const STRANGER = { pid: 99, command: 'python3' };

/** What the system tells of a server that listens on these ports, or of a stranger there. */
function viewOf(
  ports: readonly number[],
  ownership: Ownership = { kind: 'ours', addresses: ['127.0.0.1'], holders: [] },
): ServerView {
  return {
    glance: () => ({ version: 1, ports: undefined }),
    memberPids: async () => [process.pid],
    mayHaveDaemons: async () => false,
    shellPid: async () => process.pid,
    ownershipOf: async () => ownership,
    listeners: async () => ports.map((port) => ({ address: '127.0.0.1', port, holder: undefined })),
  };
}

/** A wait for a server, and its log. */
async function waiting(port: number, given: Given = {}, about: Partial<ReadinessRequest> = {}) {
  const folder = temporaryFolder();
  const log = join(folder, 'server.log');
  writeFileSync(log, '');
  const inputs = await inputsOf(given);
  const output = watchOutput(log, 0, inputs.readyLog);
  const abort = new AbortController();
  const progress = newProgress();
  const request = {
    inputs,
    port,
    otherPorts: [],
    view: viewOf([port]),
    output,
    readyCommand: undefined,
    folder,
    ...about,
  };
  const ready = untilReady(request, progress, abort.signal);
  ready.catch(() => {});
  onTestFinished(() => {
    abort.abort();
    output.close();
  });
  const print = (text: string): void => {
    appendFileSync(log, text);
    output.readOn();
  };
  return { ready, print, progress, abort };
}

describe('a server', () => {
  it('is ready once its port accepts a connection', async () => {
    const port = await freePort();
    const { ready } = await waiting(port);
    await listen({ port });
    expect(await ready).toEqual({
      kind: 'ready',
      endpoint: { address: '127.0.0.1', port },
      captured: {},
      proven: true,
    });
  });

  it('is ready on ::1 alone', async () => {
    const { port } = await listen({ host: '::1' });
    expect(await (await waiting(port)).ready).toMatchObject({ kind: 'ready', endpoint: { address: '::1', port } });
  });

  it('is ready once its status fits', async () => {
    let answers = 0;
    const { port } = await listen({}, (socket) =>
      socket.once('data', () => {
        answers += 1;
        socket.end(`HTTP/1.1 ${answers < 3 ? '503 Starting' : '200 OK'}\r\n\r\n`);
      }),
    );
    const { ready, progress } = await waiting(port, { 'ready-path': '/' });
    expect(await ready).toMatchObject({ kind: 'ready' });
    expect(answers).toBe(3);
    expect(progress).toMatchObject({ answered: true, lastAnswer: expect.stringMatching(/^200 OK/) });
  });

  it('is ready once its output matches, too, and hands on what was captured', async () => {
    const { port } = await listen();
    const { ready, print } = await waiting(port, { 'ready-log': 'token (?<token>\\w+)\\.' });
    print('token abc.\n');
    expect(await ready).toMatchObject({ kind: 'ready', captured: { token: 'abc' } });
  });

  it.skipIf(process.platform === 'win32')('is ready once the ready command holds, too', async () => {
    const { port } = await listen();
    const flag = join(temporaryFolder(), 'flag');
    const command = commandOf(`[ -e "${flag}" ] || exit 7`);
    const { ready, progress } = await waiting(port, { 'ready-command': 'x' }, { readyCommand: () => command });
    while (progress.lastCommand === undefined) await new Promise((resolve) => setImmediate(resolve));
    expect(progress.lastCommand).toEqual({ status: 7, signal: undefined });
    writeFileSync(flag, '');
    expect(await ready).toMatchObject({ kind: 'ready' });
    expect(existsSync(flag)).toBe(true);
  });

  it('is not ready where a stranger answers instead, whether the answer fits or not', async () => {
    const { port } = await listen({}, (socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 404 Not Found\r\n\r\n')),
    );
    const view = viewOf([], { kind: 'foreign', holder: STRANGER, address: '127.0.0.1' });
    const stranger = { kind: 'stranger', port, holder: STRANGER };
    expect(await (await waiting(port, {}, { view })).ready).toEqual(stranger);
    expect(await (await waiting(port, { 'ready-path': '/' }, { view })).ready).toEqual(stranger);
  });

  it('is not ready where a stranger has one of its further ports', async () => {
    const { port } = await listen();
    const ours = viewOf([port]);
    const ownershipOf = async (asked: number): Promise<Ownership> =>
      asked === port ? ours.ownershipOf(port) : { kind: 'foreign', holder: STRANGER, address: '::1' };
    const { ready } = await waiting(port, {}, { view: { ...ours, ownershipOf }, otherPorts: [3_001] });
    expect(await ready).toEqual({ kind: 'stranger', port: 3_001, holder: STRANGER });
  });

  it('is believed to be ready where the system does not tell whose the port is', async () => {
    const { port } = await listen();
    const { ready } = await waiting(port, {}, { view: viewOf([], { kind: 'unknown' }) });
    expect(await ready).toMatchObject({ kind: 'ready', proven: false });
  });

  it('is not ready where nobody answers any more at the end', async () => {
    const { port, close } = await listen();
    let looks = 0;
    const ownershipOf = async (): Promise<Ownership> => {
      looks += 1;
      if (looks === 2) await close();
      return looks <= 3 ? { kind: 'unknown' } : { kind: 'ours', addresses: ['127.0.0.1'], holders: [] };
    };
    const { ready, progress } = await waiting(port, {}, { view: { ...viewOf([port]), ownershipOf } });
    while (looks < 3) await new Promise((resolve) => setImmediate(resolve));
    await listen({ host: '::1', port });
    expect(await ready).toMatchObject({ kind: 'ready', proven: true, endpoint: { address: '::1' } });
    expect(progress.answered).toBe(true);
  });

  it('ends its wait when it is aborted', async () => {
    const { ready, abort } = await waiting(await freePort());
    abort.abort(new Error('enough'));
    await expect(ready).rejects.toThrow();
  });
});

describe('a server whose port the system chooses', () => {
  it('is found on the port that it listens on, its further ports apart', async () => {
    const [{ port }, { port: other }] = [await listen(), await listen()];
    const { ready } = await waiting(0, {}, { view: viewOf([other, port]), otherPorts: [other] });
    expect(await ready).toMatchObject({ kind: 'ready', endpoint: { port } });
  });

  it('is ambiguous where it listens on several that fit', async () => {
    const [{ port }, { port: other }] = [await listen(), await listen()];
    const { ready } = await waiting(0, {}, { view: viewOf([port, other]) });
    expect(await ready).toEqual({ kind: 'ambiguous', ports: [port, other] });
  });

  it('is found on the one that it names in its output', async () => {
    const [{ port }, { port: other }] = [await listen(), await listen()];
    const { ready, print } = await waiting(0, { 'ready-log': 'on (?<port>\\d+)\\.' }, { view: viewOf([port, other]) });
    print(`listening on ${other}.\n`);
    expect(await ready).toMatchObject({ kind: 'ready', endpoint: { port: other }, captured: { port: String(other) } });
  });
});

describe('a server that names its port in its output', () => {
  it.each(['0', '70000', '12345678', 'soon'])('has to name one: not %s', async (text) => {
    const { ready, print } = await waiting(0, { 'ready-log': 'on (?<port>\\w+)\\.' });
    print(`listening on ${text}.\n`);
    expect(await ready).toEqual({ kind: 'not-a-port', text });
  });
});
