import { posix } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A document as HTML, without its comments; every link as it stands, be it one that a browser would refuse. */
function htmlOf(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return html.replace(/<!--.*?-->/gs, '');
}

/** Where the links and pictures of a document lead, HTML within it included. */
export function targetsIn(markdown: string): readonly string[] {
  const attributes = htmlOf(markdown).matchAll(/<[a-z][^>]*? (?:href|src|srcset)="([^"]*)"/g);
  return Array.from(attributes, ([, target = '']) => target.replaceAll('&amp;', '&'));
}

/**
 * The anchors that GitHub gives to the headings of a document: their text in lower case, without punctuation, and with
 * hyphens for spaces; the second of a name ends in -1 (github.com/gjtorikian/html-pipeline, table_of_contents_filter.rb).
 */
export function anchorsIn(markdown: string): readonly string[] {
  const headings = htmlOf(markdown).matchAll(/<h([1-6])>(.*?)<\/h\1>/gs);
  const seen = new Map<string, number>();
  return Array.from(headings, ([, , html = '']) => {
    const text = html.replace(/<[^>]*>|&(?:amp|lt|gt|quot);/g, '');
    const anchor = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

/** The repository, as far as links can lead there: all of its files, and the text of those that have anchors. */
export interface Repository {
  readonly files: readonly string[];
  readonly textOf: (file: string) => string;
}

/** What is wrong with a link of the document `from`; undefined where nothing is. */
export function problemWith(target: string, from: string, { files, textOf }: Repository): string | undefined {
  if (target === '') return 'leads nowhere';
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(target)) {
    return URL.canParse(target) && new URL(target).protocol === 'https:' ? undefined : 'is no address with https';
  }
  const [, path = '', anchor] = /^([^#]*)(?:#(.*))?$/s.exec(target) ?? [];
  const file = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path)).replace(/\/$/, '');
  const isFolder = files.some((other) => other.startsWith(`${file}/`));
  if (!isFolder && !files.includes(file)) return `leads to ${file}, which is not in git`;
  if (anchor === undefined) return undefined;
  const isThere = file.endsWith('.md') && anchorsIn(textOf(file)).includes(decodeURIComponent(anchor));
  return isThere ? undefined : `leads to a heading that ${file} does not have`;
}
