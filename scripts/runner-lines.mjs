// How GitHub's runner cuts a step's output into lines (github.com/actions/runner, src/Runner.Sdk/ProcessInvoker.cs): it
// reads each stream with .NET's StreamReader.ReadLine, as UTF-8.

/**
 * Cuts bytes that come in pieces into lines. A line ends at \n, at \r\n and at a lone \r, and nowhere else; a byte order
 * mark at the very start is left out, and what is no UTF-8 becomes U+FFFD.
 * @param {(line: string) => void} take
 */
export function lineReader(take) {
  const decoder = new TextDecoder();
  let rest = '';
  /** @type {(text: string) => void} */
  const cut = (text) => {
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  };
  return {
    /** @param {Uint8Array} bytes */
    write(bytes) {
      cut(rest + decoder.decode(bytes, { stream: true }));
    },
    end() {
      const last = rest + decoder.decode();
      if (last !== '') take(last.replace(/\r$/, ''));
      rest = '';
    },
  };
}
