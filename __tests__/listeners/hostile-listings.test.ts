import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listener } from '../../src/listeners/listener.ts';
import { parseLsof } from '../../src/listeners/macos.ts';
import { parseProcNetTcp } from '../../src/listeners/proc-net-tcp.ts';
import { parseNetstat, parseTasklistName } from '../../src/listeners/windows.ts';
import { anyText } from '../any-text.ts';
import { beginningsOf, hostileText, soon, soonThroughRepeated } from '../hostile-text.ts';
import { recording } from '../recordings/recording.ts';

const IPV6 = ['0000000000000000FFFF00000100007F', '00000000000000000000000001000000'];
const PROC_NET = [
  '   0: ',
  '0100007F',
  ...IPV6,
  ':0050',
  ' 0A',
  ' 01',
  ' 00000000:00000000',
  ' 1001',
  ' 7',
  ' ',
  '\n',
  '\0',
];
const NETSTAT = [
  '  TCP ',
  'UDP',
  ' ',
  '\t',
  ' 0.0.0.0:0 ',
  '[::]:0',
  ' 127.0.0.1:80',
  '[fe80::1%12]:80',
  '*:*',
  ':',
  '[',
  '1',
  '99999',
  'ABHÖREN',
  '\ufffd',
  '\0',
  '\r',
  '\r\n',
];
const LSOF = [
  'p1',
  'p',
  'p99999999999',
  'cnode',
  'f23',
  'tIPv4',
  'PTCP',
  'TST=LISTEN',
  'n*:80',
  'n[::1]:80',
  'n127.0.0.1:80',
  '->',
  'n',
  ':',
  '[',
  '%',
  '\\x20',
  '\\',
  '\\x',
  '1',
  '\0',
  '\n',
  '\r\n',
];
const TASKLIST = ['"', '"node.exe"', '","', '"4711"', ',', '1', '.exe', ' ', '\r', '\n', '\0'];

function expectWellFormed({ address, port, holder }: Listener): void {
  expect(address === '*' || isIP(address) > 0).toBe(true);
  expect(port >= 0 && port <= 65_535 && Number.isInteger(port)).toBe(true);
  if (!holder) return;
  expect(holder.pid > 0 && Number.isSafeInteger(holder.pid)).toBe(true);
  expect(holder.command).not.toBe('');
}

describe('a text that no system prints', () => {
  it.each<[string, (text: string) => readonly Listener[], readonly string[]]>([
    ['netstat', parseNetstat, NETSTAT],
    ['lsof', parseLsof, LSOF],
    ['/proc/net/tcp', (text) => parseProcNetTcp(text).map((socket) => ({ ...socket, holder: undefined })), PROC_NET],
  ])('is read as that of %s soon, and what is read is well-formed', (_, parse, tokens) => {
    for (const token of tokens) {
      soonThroughRepeated(token, parse);
      soonThroughRepeated(token, (repeated) =>
        parse(`  TCP 1.1.1.1:80 0.0.0.0:0 ${repeated}x\np1\nn*:80${repeated}x\n`),
      );
    }
    fc.assert(
      fc.property(fc.oneof(hostileText(...tokens), anyText), (text) => {
        for (const listener of soon(() => parse(text))) expectWellFormed(listener);
      }),
      { endOnFailure: true },
    );
  });

  it('is read as that of tasklist soon, and a name is one', () => {
    for (const token of TASKLIST) {
      soonThroughRepeated(token, parseTasklistName);
      soonThroughRepeated(token, (repeated) => parseTasklistName(`"${repeated}x","${repeated}x`));
    }
    fc.assert(
      fc.property(fc.oneof(hostileText(...TASKLIST), anyText), (text) => {
        expect(soon(() => parseTasklistName(text))).toMatch(/^[^"\r\n]+$/);
      }),
      { endOnFailure: true },
    );
  });
});

describe('a listing that is cut off', () => {
  it.each<[string, (text: string) => readonly unknown[]]>([
    ['netstat-english', parseNetstat],
    ['netstat-german', parseNetstat],
    ['netstat-french', parseNetstat],
    ['lsof-macos', parseLsof],
    ['lsof-all-fields', parseLsof],
    ['proc-net-tcp', parseProcNetTcp],
    ['proc-net-tcp6', parseProcNetTcp],
  ])('tells the listeners that stand whole in it (%s)', (name, parse) => {
    const whole = parse(recording(name));
    for (const beginning of beginningsOf(recording(name))) {
      const found = parse(beginning);
      expect(found).toEqual(whole.slice(0, found.length));
    }
  });
});
