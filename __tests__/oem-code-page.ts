/** Of code page 850 (Western Europe) the letters that the recordings hold; no TextDecoder knows it. */
const CP850: ReadonlyMap<string, readonly number[]> = new Map([
  ['Ö', [0x99]],
  ['É', [0x90]],
  ['é', [0x82]],
  ['ó', [0xa2]],
]);

/**
 * The bytes that Windows' console programs write in the code page of their language. Letters that it lacks become `?`, as
 * there.
 */
export function inCodePage(codePage: 'cp850' | 'shift_jis' | 'gbk' | 'ibm866', text: string): Buffer {
  const bytesOf = codePage === 'cp850' ? CP850 : everyLetterOf(codePage);
  return Buffer.from(
    [...text].flatMap((letter) => bytesOf.get(letter) ?? (letter <= '~' ? letter : '?').charCodeAt(0)),
  );
}

function everyLetterOf(codePage: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(codePage, { fatal: true });
  const letters = new Map<string, readonly number[]>();
  const learn = (...bytes: readonly number[]): void => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && !letters.has(letter)) letters.set(letter, bytes);
    } catch {
      // No letter of this code page.
    }
  };
  for (let first = 0x80; first <= 0xff; first++) {
    learn(first);
    for (let second = 0x40; second <= 0xff; second++) learn(first, second);
  }
  return letters;
}
