import { type Context, createContext, Script } from 'node:vm';

/** What came of a search that has a limit. */
export type BoundedMatch = RegExpExecArray | null | 'too-slow';

const SEARCH = new Script('pattern.exec(text)');

/** Where the search runs; made once, as it costs more than most searches do. */
let context: Context | undefined;

/**
 * Searches a text with a pattern of the workflow's, for `limitMs` at most: a pattern such as `(a+)+$` can take longer
 * than the universe has (backtracking), and nothing else can interrupt it within the process
 * (https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options, `timeout`).
 */
export function matchWithin(pattern: RegExp, text: string, limitMs: number): BoundedMatch {
  context ??= createContext({});
  context.pattern = pattern;
  context.text = text;
  try {
    return SEARCH.runInContext(context, { timeout: limitMs }) as RegExpExecArray | null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'too-slow';
    throw error;
  }
}
