import { describe, expect, it } from 'vitest';
import type { Listener } from '../../src/listeners/listener.ts';
import { judgeOwnership } from '../../src/listeners/ownership.ts';

const OURS = new Set([4_711, 4_712]);
const own = (address: string): Listener => ({ address, port: 80, holder: { pid: 4_711, command: 'node' } });
const stranger = { pid: 99, command: 'python3' };
const foreign = (address: string): Listener => ({ address, port: 80, holder: stranger });
const hidden = (address: string): Listener => ({ address, port: 80, holder: undefined });
const forwarder = (command: string, address = '0.0.0.0'): Listener => ({
  address,
  port: 80,
  holder: { pid: 50, command },
});

describe('a port', () => {
  it('is nobody’s where nobody listens', () => expect(judgeOwnership([], OURS)).toEqual({ kind: 'nobody' }));

  it('is ours where only processes of the server listen', () => {
    const listeners = [own('127.0.0.1'), { ...own('::1'), holder: { pid: 4_712, command: 'worker' } }];
    expect(judgeOwnership(listeners, OURS)).toMatchObject({ kind: 'ours', addresses: ['127.0.0.1', '::1'] });
  });

  it.each(['127.0.0.1', '::1', '0.0.0.0', '::', '*'])('is foreign where a stranger listens on %s', (address) => {
    expect(judgeOwnership([foreign(address)], OURS)).toEqual({ kind: 'foreign', holder: stranger, address });
  });

  it.each(['127.0.0.1', '::1', '0.0.0.0', '::', '*'])(
    'is foreign even beside us, where localhost may lead to %s',
    (address) => {
      expect(judgeOwnership([own('127.0.0.1'), foreign(address)], OURS)).toMatchObject({
        kind: 'foreign',
        holder: stranger,
      });
    },
  );

  it('is ours beside a stranger on an address that localhost never leads to', () => {
    expect(judgeOwnership([own('127.0.0.1'), foreign('10.1.0.4')], OURS).kind).toBe('ours');
    expect(judgeOwnership([own('10.1.0.5'), foreign('10.1.0.4')], OURS).kind).toBe('ours');
  });

  it('is foreign where a stranger alone listens on such an address', () => {
    expect(judgeOwnership([foreign('10.1.0.4')], OURS).kind).toBe('foreign');
  });

  it('is unknown where the system does not tell who listens', () => {
    expect(judgeOwnership([hidden('127.0.0.1')], OURS)).toEqual({ kind: 'unknown' });
  });

  it('is foreign where all that the system tells is a user that is none of ours', () => {
    const listener = { ...hidden('127.0.0.1'), user: 999 };
    expect(judgeOwnership([listener], OURS, new Set([1_001]))).toEqual({
      kind: 'foreign',
      holder: undefined,
      address: '127.0.0.1',
    });
    expect(judgeOwnership([listener], OURS, new Set([1_001, 999]))).toEqual({ kind: 'unknown' });
    expect(judgeOwnership([own('127.0.0.1'), { ...listener, address: '::1' }], OURS, new Set([1_001])).kind).toBe(
      'foreign',
    );
  });

  it('is ours where we listen beside somebody whom the system does not tell', () => {
    expect(judgeOwnership([hidden('::1'), own('127.0.0.1')], OURS).kind).toBe('ours');
  });

  it.each([
    'docker-proxy',
    'dockerd',
    'rootlessport',
    'rootlesskit',
    'conmon',
    'slirp4netns',
    'pasta',
    'pasta.avx2',
    'com.docker.backend',
    'com.docker.back',
    'com.docke',
    'gvproxy',
    'vpnkit',
    'vpnkit-bridge',
    'wslrelay',
    'com.docker.backend.exe',
    'Docker-Proxy',
  ])('is unknown where %s listens: it may do so for the server', (command) =>
    expect(judgeOwnership([forwarder(command)], OURS)).toEqual({ kind: 'unknown' }),
  );

  it('is foreign where a program with such a name runs as somebody who runs no engine for us', () => {
    const engines = new Set([0, 1_001]);
    const judged = (user?: number) => {
      const listener = { ...forwarder('pasta'), ...(user === undefined ? {} : { user }) };
      return judgeOwnership([listener], OURS, 'any', new Set(), engines).kind;
    };
    expect([judged(0), judged(1_001), judged(), judged(65_534)]).toEqual(['unknown', 'unknown', 'unknown', 'foreign']);
  });

  it.each(['docker', 'containerd', 'nginx', 'docker-proxy2'])('is foreign where %s listens', (command) => {
    expect(judgeOwnership([forwarder(command)], OURS).kind).toBe('foreign');
  });

  it('is unknown where a process listens in a container that may be the server’s', () => {
    expect(judgeOwnership([foreign('0.0.0.0')], OURS, new Set(), new Set([stranger.pid]))).toEqual({ kind: 'unknown' });
    expect(judgeOwnership([foreign('0.0.0.0')], OURS, new Set(), new Set([1])).kind).toBe('foreign');
  });

  it('is ours where a forwarder is a process of the server', () => {
    expect(judgeOwnership([forwarder('rootlessport')], new Set([50]))).toMatchObject({
      kind: 'ours',
      addresses: ['0.0.0.0'],
    });
  });
});
