// Files that lead from former addresses to the ones that took their place: a page for each alias, which works on any
// host, and rules for hosts that can redirect by themselves.
import type { CodePage } from '../corpus/codes.ts';
import { type AddressOf } from '../root/address.ts';
import { escapeHtml } from '../entry/render.ts';
import type { Entry } from '../entry/schema.ts';
import { plainText } from '../view/plain-text.ts';
import type { SiteFile } from '../integrations/site-files.ts';

/** A former address and the one that took its place, as paths below the site's root. */
interface Redirect {
  from: string;
  to: string;
}

/** Pages at the former addresses of entries. Each redirects by script, and without one by a refresh. */
export function redirectPages(entries: readonly Entry[], language: string, base: string, addressOf: AddressOf): SiteFile[] {
  return entries.flatMap(({ id, aliases, title }) =>
    aliases.map((alias) => ({
      path: `${alias}/index.html`,
      content: pageOf(plainText.ofInline(title), language, base, `${base}${id}/`, addressOf(`${id}/`)),
    })),
  );
}

function pageOf(title: string, language: string, base: string, to: string, canonical: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Moved: ${escapeHtml(title)}</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeHtml(canonical)}">
    <script src="${escapeHtml(base)}redirect.js" data-to="${escapeHtml(to)}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}"></noscript>
  </head>
  <body>
    <main>
      <h1>This entry has moved</h1>
      <p>It is here now: <a href="${escapeHtml(to)}">${escapeHtml(title)}</a></p>
    </main>
  </body>
</html>
`;
}

/** Lines of a `_redirects` file as Cloudflare Pages and Netlify read it. */
export function redirectLines(entries: readonly Entry[], base: string): string {
  return listRedirects(entries)
    .map(({ from, to }) => `${base}${from} ${base}${to} 301\n`)
    .join('');
}

/**
 * A map for nginx from the path that is asked for to the one that it should be. nginx compares without regard to casing,
 * so codes are here too: whatever their casing, they lead to their page. `volatile` has it look again for the 404 page,
 * which would be redirected otherwise.
 */
export function nginxMap(entries: readonly Entry[], codes: readonly CodePage[], base: string): string {
  // Elsewhere nginx compares casing, and a path that it decodes would never equal one that a browser can be sent to.
  const pages = codes.filter(({ segment }) => /^[\x21-\x7e]+$/.test(segment)).map(({ segment }) => `codes/${segment}/`);
  const all = [...listRedirects(entries), ...pages.map((page) => ({ from: page, to: page }))];
  // Without the slash at its end, too.
  const lines = all.flatMap(({ from, to }) =>
    [...new Set([from, from.replace(/\/$/, '')])].map((key) => `  "${base}${key}" "${base}${to}";\n`),
  );
  return `# For the http part of nginx.conf; see "Deploy it" in the README.
map $uri $wayout_uri {
  volatile;
  default $uri;
${lines.join('')}}
`;
}

/** Former addresses of entries and of their data. */
function listRedirects(entries: readonly Entry[]): Redirect[] {
  return entries.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => ['/', '.json', '.md'].map((ending) => ({ from: alias + ending, to: id + ending }))),
  );
}
