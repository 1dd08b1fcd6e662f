import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseXml, textOf } from '../publish/parse-xml.ts';
import { canonicalAddresses, openSite, sites } from './built-site.ts';
import { origin, settings } from './test-root.ts';

describe.each(sites)('for crawlers, $name', (site) => {
  const { base } = site;
  const { read, existing, entries, daysOf, crawl } = openSite(site);

  it('has a sitemap of all pages that search engines may show, with the true days of change', async () => {
    const index = parseXml(read('sitemap-index.xml'));
    expect(index.children.map((row) => textOf(row, 'loc'))).toEqual([`${origin}${base}sitemap-0.xml`]);
    const days = new Map(parseXml(read('sitemap-0.xml')).children.map((row) => [textOf(row, 'loc'), textOf(row, 'lastmod')]));
    expect([...days.keys()].toSorted()).toEqual(canonicalAddresses(crawl(), base).toSorted());
    for (const { path: file, entry } of entries)
      expect([entry.id, days.get(`${origin}${base}${entry.id}/`)]).toEqual([entry.id, (await daysOf(file))['lastChanged']]);
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap-index.xml\n`);
  });

  it('has lists for language models, which lead to every entry and hold every entry', () => {
    const list = read('llms.txt');
    const links = [...list.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address]) => address);
    expect(links.filter((link) => link?.endsWith('.md'))).toEqual(entries.map(({ entry }) => `${origin}${base}${entry.id}.md`));
    expect(new Set(existing(links))).toEqual(new Set(['there']));
    expect(list.split('\n').slice(0, 3)).toEqual([`# ${settings.name}`, '', `> ${settings.tagline}`]);
    const full = read('llms-full.txt');
    const missing = entries.filter(
      ({ path: file, entry }) => !full.includes(`\n---\n\nPage: ${origin}${base}${entry.id}/\n\n${readFileSync(file, 'utf8').trim()}\n`),
    );
    expect(missing.map(({ entry }) => entry.id)).toEqual([]);
  });
});
