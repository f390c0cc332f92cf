import { quoted } from '../inputs/parsed.ts';
import { withoutBrokenWord } from '../whole-words.ts';
import { SAYINGS, type Saying, WATCHER } from './sayings.ts';

/** A last line that asks something; a bare question mark counts where no line end has followed. */
const QUESTION = /[([]y(?:es)?\/n(?:o)?[)\]][\s›>:?]{0,5}$/i;
const OPEN_QUESTION = /(?:\?|[([]y(?:es)?[)\]]|\bpass(?:word|phrase)[^\n]{0,60}:)[ ›>:]{0,5}$/i;
const LONGEST_QUESTION = 300;

/** The cause and the mending of what a command's output speaks of; undefined where it says nothing that is known. */
export function adviceFromWords(
  output: string,
  { directory, port }: { readonly directory: string; readonly port: string },
): string | undefined {
  const question = adviceOnQuestion(output);
  if (question !== undefined) return question;
  const heard = lastHeard(SAYINGS, output) ?? lastHeard([WATCHER], output);
  if (!heard || hasLaterError(output, heard)) return undefined;
  const named = { '{}': quoted(heard.named), '{directory}': directory, '{port}': port };
  return heard.advice.replace(/\{(?:directory|port)?\}/g, (name) => named[name as keyof typeof named]);
}

/** What is advised where the output ends in a question; undefined where it does not. */
export function adviceOnQuestion(output: string): string | undefined {
  const question = questionIn(output.slice(-LONGEST_QUESTION));
  return question === undefined
    ? undefined
    : `It asks ${quoted(question)}, and nobody can answer: its input is empty. Give the answer in the command (such as --yes), or take the question out.`;
}

interface Heard {
  /** Where the line before ends. */
  readonly line: number;
  readonly named: string;
  readonly advice: string;
}

/** What a command dies of it says at its end, so the last line counts that fits, and there the first saying. */
function lastHeard(sayings: readonly Saying[], output: string): Heard | undefined {
  let last: Heard | undefined;
  for (const [words, advice] of sayings) {
    const match = [...output.matchAll(new RegExp(words, 'g'))].at(-1);
    if (!match) continue;
    const line = output.lastIndexOf('\n', match.index + match[0].length - 1);
    if (!last || line > last.line) last = { line, named: match[1] ?? '', advice };
  }
  return last;
}

/** Many a program tells of what it lacks, goes on without it, and dies of something else. */
function hasLaterError(output: string, { line }: Heard): boolean {
  const end = output.indexOf('\n', line + 1);
  return end !== -1 && /^(?:[A-Za-z_][\w.]{0,100})?(?:Error|Exception)\b(?!: Command failed)/m.test(output.slice(end));
}

function questionIn(end: string): string | undefined {
  if (!QUESTION.test(end.trimEnd()) && !OPEN_QUESTION.test(end)) return undefined;
  const text = end.trimEnd();
  const begin = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const isWhole = begin > 0 || end.length < LONGEST_QUESTION;
  return (isWhole ? text.slice(begin) : withoutBrokenWord(text)).trim();
}
