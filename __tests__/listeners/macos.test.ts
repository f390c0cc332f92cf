import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { macosListeners, parseLsof } from '../../src/listeners/macos.ts';
import { recording } from '../recordings/recording.ts';

describe('the listeners that lsof tells', () => {
  it('are found with their processes, whatever other fields there are', () => {
    expect(parseLsof(recording('lsof-macos'))).toEqual([
      { address: '*', port: 49_170, holder: { pid: 512, command: 'rapportd' } },
      { address: '*', port: 49_170, holder: { pid: 512, command: 'rapportd' } },
      { address: '127.0.0.1', port: 23_817, holder: { pid: 4_711, command: 'node' } },
      { address: '::1', port: 23_817, holder: { pid: 4_711, command: 'node' } },
      { address: '*', port: 8_000, holder: { pid: 4_790, command: 'Python' } },
      { address: 'fe80:1::1', port: 2_375, holder: { pid: 4_801, command: 'com.docker.backend' } },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a socket before any process', 'n*:80\n'],
    ['a process whose number is none', 'pmany\ncnode\nn*:80\n'],
    ['a process of number 0', 'p0\nn*:80\n'],
    ['a connection', 'p1\ncnode\nn127.0.0.1:80->127.0.0.1:5000\n'],
    ['a socket without a port', 'p1\ncnode\nn*:*\nn127.0.0.1:\nn*\n'],
    ['a name of a service', 'p1\nn*:http\n'],
    ['a port of six digits', 'p1\nn*:123456\n'],
    ['a file', 'p1\ncnode\nn/var/run/app.sock\n'],
  ])('are none in %s', (_, text) => expect(parseLsof(text)).toEqual([]));

  it('do not take over the command of the process before', () => {
    expect(parseLsof('p1\ncnode\nn*:80\np2\nn*:81\n').map(({ holder }) => holder?.command)).toEqual([
      'node',
      'unknown',
    ]);
  });

  it('keep a command of any form', () => {
    expect(parseLsof('p1\ncn*:80 (x)\nn*:81\n')).toEqual([
      { address: '*', port: 81, holder: { pid: 1, command: 'n*:80 (x)' } },
    ]);
  });

  it('are well-formed or none in any text', () => {
    const line = fc.constantFrom(
      'p1',
      'p-5',
      'p',
      'c',
      'cnode',
      'n*:80',
      'n[::1]:1',
      'n1.2.3.4:99999',
      'f1',
      '',
      'x',
      'n[]:1',
    );
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join('\n')),
        (text) => {
          for (const { port, holder } of parseLsof(text)) {
            expect(Number.isSafeInteger(port) && (holder?.pid ?? 0) > 0).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the listeners of no process', () => {
  it('are none, without asking', async () => expect(await macosListeners.ofProcesses([])).toEqual([]));
});
