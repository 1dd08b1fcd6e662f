// The sitemap: every page that search engines may show, with the day on which its entries last changed.
import type { CodePage } from '../corpus/codes.ts';
import { addressOf } from '../root/address.ts';
import type { PublishedEntry } from './published.ts';
import type { SiteFile } from './site-file.ts';
import { escapeXml } from './xml.ts';

/** Most addresses in one file, as the protocol has it. */
const fileLength = 50_000;

/** `sitemap-index.xml` and the files that it names. The address of the site must be known. */
export function sitemapFiles(paths: readonly string[], entries: readonly PublishedEntry[], codes: readonly CodePage[]): SiteFile[] {
  const days = daysOf(entries, codes);
  const hidden = new Set(['404/', '404.html', ...entries.flatMap(({ aliases }) => aliases.map((alias) => `${alias}/`))]);
  const pages = paths.filter((path) => !hidden.has(path)).toSorted();
  const files: SiteFile[] = [];
  const listed: string[] = [];
  for (let at = 0; at < pages.length; at += fileLength) {
    const part = pages.slice(at, at + fileLength);
    const path = `sitemap-${files.length}.xml`;
    files.push({
      path,
      content: formatList(
        'urlset',
        'url',
        part.map((page) => ({ address: addressOf(page), day: days.get(page) })),
      ),
    });
    listed.push(path);
  }
  const index = formatList(
    'sitemapindex',
    'sitemap',
    listed.map((path) => ({ address: addressOf(path), day: undefined })),
  );
  return [{ path: 'sitemap-index.xml', content: index }, ...files];
}

/** Of the pages that are made of entries alone, by path. */
function daysOf(entries: readonly PublishedEntry[], codes: readonly CodePage[]): Map<string, string> {
  const days = new Map<string, string>();
  const note = (path: string, day: string): void => {
    if (day > (days.get(path) ?? '')) days.set(path, day);
  };
  for (const { id, domain, lastChanged } of entries) {
    if (lastChanged === undefined) continue;
    note(`${id}/`, lastChanged);
    note(`${domain}/`, lastChanged);
  }
  for (const { segment, entries: group } of codes) {
    for (const { id } of group) note(`codes/${segment}/`, days.get(`${id}/`) ?? '');
  }
  return days;
}

function formatList(list: string, item: string, addresses: readonly { address: string; day: string | undefined }[]): string {
  const rows = addresses.map(
    ({ address, day }) => `<${item}><loc>${escapeXml(address)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</${item}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</${list}>\n`;
}
