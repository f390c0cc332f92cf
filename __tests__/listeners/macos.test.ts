import { describe, expect, it } from 'vitest';
import { macosListeners, parseLsof } from '../../src/listeners/macos.ts';
import { recording } from '../recordings/recording.ts';

/** `address port command` of every listener. */
const found = (text: string) =>
  parseLsof(text).map(({ address, port, holder }) => `${address} ${port} ${holder?.command}`);

describe('the listeners that lsof tells', () => {
  it('are found with their processes, whatever other fields there are', () => {
    expect(found(recording('lsof-macos'))).toEqual([
      '* 49170 rapportd',
      '* 49170 rapportd',
      '* 7000 ControlCenter',
      '* 7000 ControlCenter',
      '127.0.0.1 23817 node',
      '::1 23817 node',
      '* 3000 next-server (v15.0.0)',
      '* 8000 Python',
      'fe80:1::1 2375 com.docker.backend',
    ]);
    expect(parseLsof(recording('lsof-macos'))[4]?.holder).toEqual({ pid: 4_711, command: 'node' });
  });

  it('are found in the output of another version, one mapped from IPv4 as IPv4', () => {
    expect(found(recording('lsof-linux'))).toEqual([
      '127.0.0.1 8001 python3',
      '127.0.0.1 3306 python3',
      '* 8000 python3',
      '127.0.0.53 53 python3',
      '10.1.0.4 23817 python3',
      '* 8080 python3',
      '::1 23818 python3',
      '127.0.0.1 23819 python3',
      '2001:db8::5 3000 python3',
      'fe80::1ff:fe23:4567:890a 9000 python3',
    ]);
    expect(found('p1\ncnode\nn[::ffff:127.0.0.1]:80\nn[fe80::1%en0]:81\n')).toEqual([
      '127.0.0.1 80 node',
      'fe80::1%en0 81 node',
    ]);
  });

  it('are found among all fields and the connections', () => {
    expect(found(recording('lsof-all-fields'))).toEqual([
      '127.0.0.1 8001 python3',
      '* 8080 python3',
      '127.0.0.1 23819 python3',
      'fe80::1ff:fe23:4567:890a 9000 python3',
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
    ['a port above the highest', 'p1\nn*:65536\n'],
    ['a process whose number is written otherwise', 'p1e3\nn*:80\np0x1\nn*:80\np 1\nn*:80\np1.0\nn*:80\n'],
    ['a connection of a name', 'p1\ncnode\nnlocalhost:8080->localhost:5000\n'],
    ['an address that is none', 'p1\nn1.2.3:80\nn[]:80\nn[::1:80\nn::1:80\n'],
    ['a line that is cut', 'p1\nn*:808'],
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

  it.each([
    ['Google\\x20Chrome\\x20He', 'Google Chrome He'],
    ['My Caf\\xc3\\xa9', 'My Café'],
    ['a\\\\x20b', 'a\\x20b'],
    ['li\\nne', 'li\\nne'],
    ['li\\x0ane\\x7f', 'li\\x0ane\\x7f'],
    ['ctl^A', 'ctl^A'],
    ['', 'unknown'],
  ])('of the command %s are those of %s: what lsof has escaped is read, but for control characters', (command, name) =>
    expect(found(`p1\nc${command}\nn*:81\n`)).toEqual([`* 81 ${name}`]),
  );
});

describe('the listeners of no process', () => {
  it('are none, without asking', async () => expect(await macosListeners.ofProcesses([])).toEqual([]));
});
