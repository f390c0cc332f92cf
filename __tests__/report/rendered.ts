import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as HTML, as GitHub Flavored Markdown defines it, with any HTML that it holds. */
export function rendered(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** The tags of HTML in order, with their attributes, but for those of code within a line. */
export function tagsOf(html: string): readonly string[] {
  return (html.match(/<[^>]*>/g) ?? []).filter((tag) => !/^<\/?code>$/.test(tag));
}

/** The texts between `<name>` and `</name>`, without further tags. */
export function textsIn(html: string, name: string): readonly string[] {
  const texts = html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'));
  return Array.from(texts, ([, text = '']) => unescaped(text.replace(/<[^>]*>/g, '')));
}

function unescaped(html: string): string {
  const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => characters[entity] ?? entity);
}
