// What GitHub's runner reads out of a step's command files (github.com/actions/runner at 258d6c8,
// src/Runner.Worker/FileCommandManager.cs).

/**
 * Reads `name=value` and `name<<delimiter` entries of GITHUB_OUTPUT or GITHUB_STATE; the last one of a name counts. On
 * Windows alone a line may end in \r\n. Where one is not understood, `onInvalid` is told; those before it count.
 * @param {string} text
 * @param {NodeJS.Platform} [platform]
 * @param {(problem: Error) => void} [onInvalid]
 * @returns {Record<string, string>}
 */
export function readFileCommands(text, platform = process.platform, onInvalid = refuse) {
  const lineEnd = platform === 'win32' ? /\r?\n/g : /\n/g;
  /** @type {Map<string, string>} */
  const values = new Map();
  let index = 0;
  const nextLine = () => {
    if (index >= text.length) return undefined;
    lineEnd.lastIndex = index;
    const end = lineEnd.exec(text);
    const line = { begin: index, text: text.slice(index, end?.index), end: end?.index };
    index = end ? lineEnd.lastIndex : text.length;
    return line;
  };

  const readLine = (/** @type {string} */ line) => {
    if (line === '') return;
    const [, name = '', mark] = /^(.*?)(=|<<)/s.exec(line) ?? [];
    const rest = line.slice(name.length + (mark?.length ?? 0));
    if (mark === '=') {
      values.set(name, rest);
      return;
    }
    if (mark !== '<<' || name === '' || rest === '') throw new Error(`Invalid format '${line}'`);
    const begin = index;
    let end = index;
    for (let inner = nextLine(); inner?.text !== rest; inner = nextLine()) {
      if (inner?.end === undefined) throw new Error(`The value of '${name}' has no end '${rest}'`);
      end = inner.end;
    }
    values.set(name, text.slice(begin, end));
  };

  try {
    for (let line = nextLine(); line; line = nextLine()) readLine(line.text);
  } catch (error) {
    onInvalid(/** @type {Error} */ (error));
  }
  return Object.fromEntries(values);
}

/** @param {Error} problem */
function refuse(problem) {
  throw problem;
}
