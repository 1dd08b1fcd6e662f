// Pages at the former addresses of entries, which redirect on any host.
import { escapeHtml } from '../entry/render.ts';
import type { Entry } from '../entry/schema.ts';
import { addressOf } from '../root/address.ts';
import { entryHref, href, linkTo } from '../view/href.ts';
import { summarize } from '../view/summary.ts';
import { frame, interfaceLanguage } from '../view/words/words.ts';
import type { SiteFile } from './site-file.ts';

/** Each redirects by script, which keeps the fragment, and without one by a refresh. */
export function redirectPages(entries: readonly Entry[]): SiteFile[] {
  return entries.flatMap((entry) => entry.aliases.map((alias) => ({ path: `${alias}/index.html`, content: pageTo(entry) })));
}

function pageTo(entry: Entry): string {
  const { title: text, lang } = summarize(entry);
  const title = escapeHtml(text);
  const named = lang === undefined ? title : `<span lang="${escapeHtml(lang)}">${title}</span>`;
  const to = escapeHtml(entryHref(entry.id));
  return `<!doctype html>
<html lang="${escapeHtml(interfaceLanguage)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${frame.movedTitle(title)}</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeHtml(addressOf(`${entry.id}/`))}">
    <script src="${escapeHtml(href('redirect.js'))}" data-to="${to}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
  </head>
  <body>
    <main>
      <h1>${frame.moved}</h1>
      <p>${frame.movedTo(linkTo(entryHref(entry.id))(named))}</p>
    </main>
  </body>
</html>
`;
}
