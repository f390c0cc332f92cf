import fc from 'fast-check';

const ascii = fc.integer({ min: 0, max: 0x7f });
const codeUnit = fc.integer({ min: 0, max: 0xffff });

/** Any text at all: control characters, halves of surrogate pairs and line ends included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: ascii }, { weight: 1, arbitrary: codeUnit }))
  .map((units) => String.fromCharCode(...units));
