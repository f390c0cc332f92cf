// A job summary as a page that looks like GitHub’s, for `npm run picture`.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const STYLE = `
  body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 "Helvetica Neue", Helvetica, Arial, sans-serif; }
  main { width: max-content; border: 1px solid #d1d9e0; border-radius: 6px; }
  header { padding: 12px 16px; font-weight: 600; border-bottom: 1px solid #d1d9e0; }
  article { padding: 16px; }
  h3 { margin: 0 0 16px; font-size: 1.25em; line-height: 1.25; }
  table { margin: 0 0 16px; border-collapse: collapse; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; text-align: left; }
  ol { margin: 0; padding-left: 2em; }
  li + li { margin-top: 0.25em; }
  code { padding: 0.2em 0.4em; border-radius: 6px; background: #818b981f; font: 85% ui-monospace, "Liberation Mono", monospace; }
`;

/**
 * A job summary as a page of its own, drawn like GitHub's; `data-size` of its root is its width and height.
 * @param {string} markdown
 * @param {string} job
 */
export function summaryPage(markdown, job) {
  const article = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html>
<meta charset="utf-8">
<style>${STYLE}</style>
<main><header>${job} summary</header><article>${article}</article></main>
<script>
  const { width, height } = document.querySelector('main').getBoundingClientRect();
  document.documentElement.dataset.size = [width, height].map(Math.ceil).join();
</script>
`;
}
