import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNetstat, parseTasklistName } from '../../src/listeners/windows.ts';
import { outputOf } from '../../src/system/helper-program.ts';
import { inCodePage } from '../oem-code-page.ts';
import { recording } from '../recordings/recording.ts';

const LANGUAGES = ['english', 'german', 'french', 'spanish', 'russian', 'japanese', 'chinese'] as const;

/** `address port pid` of every listener. */
const found = (text: string) =>
  parseNetstat(text).map(({ address, port, holder }) => `${address} ${port} ${holder?.pid}`);

describe('the listeners that netstat tells', () => {
  it.each<[(typeof LANGUAGES)[number] | 'synthesised', readonly string[]]>([
    [
      'english',
      [
        '0.0.0.0 80 4',
        '0.0.0.0 135 896',
        '0.0.0.0 8080 10284',
        '10.1.0.4 53 2948',
        '10.1.0.4 139 4',
        '127.0.0.1 9001 5120',
        ':: 80 4',
        ':: 135 896',
        '::1 53 2948',
        '2001:db8::14a 53 2948',
        '2001:db8::1ff:fe23:4567:890a 53 2948',
        'fe80::1ff:fe23:4567:890a%10 53 2948',
      ],
    ],
    [
      'german',
      [
        '0.0.0.0 80 4',
        '0.0.0.0 135 1052',
        '0.0.0.0 3000 14720',
        '10.1.0.4 139 4',
        '127.0.0.1 5432 2244',
        ':: 80 4',
        '::1 8080 6128',
      ],
    ],
    ['french', ['0.0.0.0 135 1528', '0.0.0.0 9012 5860', '0.0.0.0 49664 1156', '127.0.0.1 1043 5680']],
    ['spanish', ['0.0.0.0 135 916', '0.0.0.0 5040 4484', '10.0.2.15 139 4', ':: 445 4']],
    ['russian', ['0.0.0.0 80 3480', '0.0.0.0 3050 1708', ':: 135 1708']],
    ['japanese', ['0.0.0.0 80 2916', '0.0.0.0 135 988', '0.0.0.0 8080 12636', '::1 8009 11076']],
    ['chinese', ['0.0.0.0 135 1108', '0.0.0.0 8680 17700', '::1 3302 12556']],
    [
      'synthesised',
      [
        '127.0.0.1 8001 4711',
        '127.0.0.1 8002 4711',
        '127.0.0.1 8003 4711',
        '0.0.0.0 0 4711',
        '0.0.0.0 8004 undefined',
        '127.0.0.1 8005 4294967292',
        '127.0.0.1 8006 4711',
      ],
    ],
  ])('are found in the %s listing', (language, listeners) =>
    expect(found(recording(`netstat-${language}`))).toEqual(listeners),
  );

  it('have no name yet: netstat tells a number only', () => {
    expect(parseNetstat(recording('netstat-german'))[2]).toEqual({
      address: '0.0.0.0',
      port: 3_000,
      holder: { pid: 14_720, command: 'unknown' },
    });
  });

  it.each([
    ['german', 'cp850'],
    ['french', 'cp850'],
    ['spanish', 'cp850'],
    ['russian', 'ibm866'],
    ['japanese', 'shift_jis'],
    ['chinese', 'gbk'],
  ] as const)(
    'are found in the %s listing as it comes from the program, in code page %s',
    async (language, codePage) => {
      const text = recording(`netstat-${language}`);
      const bytes = inCodePage(codePage, text.replaceAll('\n', '\r\n'));
      expect(bytes.toString('utf8')).toContain('\ufffd');
      const script = `process.stdout.write(Buffer.from('${bytes.toString('base64')}', 'base64'))`;
      expect(found(await outputOf(`"${process.execPath}"`, ['-e', script]))).toEqual(found(text));
    },
  );

  it('are found whatever bytes stand for the state', () => {
    const state = fc.uint8Array({ min: 0x40, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(state, (state) => {
        const [before, after] = ['  TCP    127.0.0.1:80           0.0.0.0:0              ', ' 4711\r\n'];
        const bytes = Buffer.concat([Buffer.from(before), state, Buffer.from(after)]);
        expect(found(bytes.toString('utf8'))).toEqual(['127.0.0.1 80 4711']);
      }),
    );
  });

  it.each(LANGUAGES)('are found whichever way the lines of the %s listing end', (language) => {
    const text = recording(`netstat-${language}`);
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(found(text));
  });

  it.each([
    '',
    '  TCP    0.0.0.0:3000',
    '  TCP    0.0.0.0:3000           0.0.0.0:0              ABHÖREN',
    '  TCP    0.0.0.0:3000           0.0.0.0:0              FIN_WARTEN_2',
    '  TCP    0.0.0.0:3000           0.0.0.0:0',
    '  TCP    0.0.0.0:300000         0.0.0.0:0              LISTENING       1',
    '  TCP    0.0.0.0:65536          0.0.0.0:0              LISTENING       1',
    '  TCP    localhost:3000         0.0.0.0:0              LISTENING       1',
    '  TCP    1.2.3.256:3000         0.0.0.0:0              LISTENING       1',
    '  TCP    [::1:3000              [::]:0                 LISTENING       1',
    '  TCP    127.0.0.1:3000         10.0.0.0:0             LISTENING       1',
    '  TCP    127.0.0.1:3000         0.0.0.0:05             LISTENING       1',
    '  TCP    127.0.0.1:3000         orion:0                LISTENING       1',
    '  UDP    0.0.0.0:3000           0.0.0.0:0              LISTENING       1',
    '  TCP    0.0.0.0:3000           0.0.0.0:0              LISTENING       abc',
    '  TCP    0.0.0.0:3000           0.0.0.0:0              LISTENING       1\0',
  ])('are none in the line %j', (line) => expect(parseNetstat(`${line}\r\n`)).toEqual([]));
});

describe('the name that tasklist tells', () => {
  it.each([
    ['"node.exe","4711","Services","0","54,124 K"\r\n', 'node'],
    ['\r\n"System","4","Services","0","144 K"\r\n', 'System'],
    ['"My App.EXE","99","Konsole","1","1.234 K"', 'My App'],
    ['"node.exe","4711","Console","1","236\u202f812 Ko"\r\n', 'node'],
    ['"weird, name.exe","77","Console","1","N/A"\r\n', 'weird, name'],
    [recording('tasklist-csv'), 'System Idle Process'],
    ['INFO: No tasks are running which match the specified criteria.\r\n', 'unknown'],
    ['INFORMATION: Es werden keine Aufgaben mit den angegebenen Kriterien ausgeführt.', 'unknown'],
    ['"node.exe', 'unknown'],
    ['"node\n.exe","4711"', 'unknown'],
    ['".exe","4711"', 'unknown'],
    ['', 'unknown'],
  ])('in %j is %s', (text, name) => expect(parseTasklistName(text)).toBe(name));

  it('is a name in whatever code page', () => {
    const bytes = inCodePage('shift_jis', '"サーバー.exe","4711","Console","1","54,124 K"\r\n');
    expect(parseTasklistName(bytes.toString('utf8'))).toMatch(/^[^"]+$/);
    expect(parseTasklistName(bytes.toString('utf8'))).not.toBe('unknown');
  });
});
