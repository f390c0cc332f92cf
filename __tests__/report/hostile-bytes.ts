import fc from 'fast-check';

/** What a server prints that wants to be obeyed, to hide, or to be taken for somebody else. */
const fragments = [
  ...['::', ':', '##[', '#', '[', ']', '%0A', '%0D', '%25', ',', ';', '=', ' ', '\t', 'x', 'word ', '0', '…'],
  ...[
    '::error::',
    '::error file=a,line=1::',
    '::add-mask::',
    '::stop-commands::',
    '::set-env name=A::',
    '::endgroup::',
  ],
  ...[
    '##[error]',
    '##[group]',
    '##[endgroup]',
    '##[command]',
    '##[add-mask]',
    '##[set-output name=a;]',
    '##[stop-commands]',
  ],
  ...['\r', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u00a0', '\u3000', '\u200a'],
  ...[
    '\0',
    '\b',
    '\x07',
    '\x7f',
    '\u0080',
    '\u009f',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u202e',
    '\u0301',
    '\ufffd',
  ],
  ...[
    '\x1b',
    '\x1b[',
    '\x1b[1m',
    '\x1b[31m',
    '\x1b[0m',
    '\x1b[2K',
    '\x1b[1G',
    '\x1b]0;',
    '\x1b\\',
    '\x1b(B',
    '\x1bP',
    'm',
  ],
  ...[
    '\u009b',
    '\u009b2K',
    '\u009d',
    '\u009c',
    '\u0090',
    '<',
    '>',
    '&',
    '`',
    '```',
    '|',
    '\\',
    '*',
    '_',
    '~',
    '!',
    '@',
    '$',
  ],
  ...['<script>', '</details>', '<!--', '-->', '[a](b)', '![a](b)', 'http://x.example', 'www.x.example', 'a@x.example'],
].map((fragment) => Buffer.from(fragment));

/** Halves of characters, bytes that UTF-8 never has, and a character of four bytes. */
const broken = ['c2', 'e2', 'e280', 'f09f', '80', '9b', 'ff', 'fe', 'c080', 'eda080', 'f09f8e89'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...fragments) },
  { weight: 2, arbitrary: fc.constantFrom(...broken) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)) },
);

const anything = fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.concat(pieces));

/** A command at the start, after what .NET or JavaScript takes for white space, or for nothing. */
const space = fc.constantFrom(
  '',
  ' ',
  '\t',
  '\v',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\0',
  '\x1b[m',
);
const commandAtStart = fc
  .tuple(space, space, fc.constantFrom('::error::', '::set-env name=A::', '::stop-commands::x', '##[error]'), anything)
  .map(([first, second, command, rest]) => Buffer.concat([Buffer.from(first + second + command), rest]));

/** Any output, with a bias to what is hostile. */
export const hostileBytes: fc.Arbitrary<Buffer> = fc.oneof({ weight: 4, arbitrary: anything }, commandAtStart);

/** The same as text: what is no UTF-8 is replaced. */
export const hostileText: fc.Arbitrary<string> = hostileBytes.map((bytes) => bytes.toString());
