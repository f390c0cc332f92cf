import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNetstat, parseTasklistName } from '../../src/listeners/windows.ts';
import { recording } from '../recordings/recording.ts';

const by = (pid: number) => ({ pid, command: 'unknown' });

describe('the listeners that netstat tells', () => {
  it('are found on a German Windows', () => {
    expect(parseNetstat(recording('netstat-german'))).toEqual([
      { address: '0.0.0.0', port: 135, holder: by(1_052) },
      { address: '0.0.0.0', port: 445, holder: by(4) },
      { address: '0.0.0.0', port: 3_000, holder: by(14_720) },
      { address: '10.1.0.4', port: 139, holder: by(4) },
      { address: '127.0.0.1', port: 5_432, holder: by(2_244) },
      { address: '::', port: 135, holder: by(1_052) },
      { address: '::1', port: 8_080, holder: by(6_128) },
      { address: 'fe80::1ff:fe23:4567:890a%12', port: 9_000, holder: by(6_128) },
    ]);
  });

  it('are found on a Japanese Windows', () => {
    expect(parseNetstat(recording('netstat-japanese'))).toEqual([
      { address: '0.0.0.0', port: 135, holder: by(988) },
      { address: '0.0.0.0', port: 8_080, holder: by(7_316) },
      { address: '::', port: 8_080, holder: by(7_316) },
    ]);
  });

  it('are found though the code page of the output is another', () => {
    const text = Buffer.from(recording('netstat-german'), 'latin1').toString('utf8');
    expect(parseNetstat(text)).toHaveLength(8);
    expect(parseNetstat(recording('netstat-german').replaceAll('Ö', '\ufffd'))).toHaveLength(8);
  });

  it('are found whichever way the lines end', () => {
    expect(parseNetstat(recording('netstat-german').replaceAll('\n', '\r\n'))).toHaveLength(8);
  });

  it.each([
    '',
    '  TCP    0.0.0.0:3000',
    '  TCP    0.0.0.0:3000           0.0.0.0:0              ABHÖREN',
    '  TCP    0.0.0.0:3000           0.0.0.0:0',
    '  TCP    0.0.0.0:300000         0.0.0.0:0              LISTENING       1',
    '  TCP    127.0.0.1:3000         10.0.0.0:0             LISTENING       1',
    '  TCP    127.0.0.1:3000         0.0.0.0:05             LISTENING       1',
    '  UDP    0.0.0.0:3000           0.0.0.0:0              LISTENING       1',
    '  TCP    0.0.0.0:3000           0.0.0.0:0              LISTENING       abc',
  ])('are none in the line %j', (line) => expect(parseNetstat(line)).toEqual([]));

  it('are well-formed or none in any text', () => {
    const piece = fc.constantFrom(
      'TCP',
      ' ',
      '0.0.0.0:0',
      '[::]:0',
      '1.2.3.4:80',
      '\n',
      '12',
      'ABHÖREN',
      '\r',
      '[::1]:99999',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join(' ')),
        (text) => {
          for (const { address, port, holder } of parseNetstat(text)) {
            expect(address).toMatch(/^\S+$/);
            expect(Number.isSafeInteger(port) && Number.isSafeInteger(holder?.pid)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the name that tasklist tells', () => {
  it.each([
    ['"node.exe","4711","Services","0","54,124 K"\r\n', 'node'],
    ['\r\n"System","4","Services","0","144 K"\r\n', 'System'],
    ['"My App.EXE","99","Konsole","1","1.234 K"', 'My App'],
    ['INFO: No tasks are running which match the specified criteria.\r\n', 'unknown'],
    ['INFORMATION: Es werden keine Aufgaben mit den angegebenen Kriterien ausgeführt.', 'unknown'],
    ['"node.exe', 'unknown'],
    ['', 'unknown'],
  ])('in %j is %s', (text, name) => expect(parseTasklistName(text)).toBe(name));
});
