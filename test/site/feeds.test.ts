import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { parseXml, textOf, type XmlElement } from '../publish/parse-xml.ts';
import { openSite, sites } from './built-site.ts';
import { origin } from './test-root.ts';

describe.each(sites)('the feeds of $name', (site) => {
  const { base } = site;
  const { read, readJson, existing, entries } = openSite(site);

  it('are there for the site and for each domain, are read by a strict parser, and link to files', () => {
    const domains = [...new Set(entries.map(({ entry }) => entry.domain))];
    for (const page of ['', ...domains.map((domain) => `${domain}/`)]) {
      const xml = read(`${page}feed.xml`);
      const root = parseXml(xml);
      const { format, feed } = parseFeed(xml);
      const rows = childrenOf(root, 'entry');
      const links = (element: XmlElement): (string | undefined)[] =>
        childrenOf(element, 'link').map(({ attributes }) => attributes['href']);
      expect(format).toBe('atom');
      expect((feed as { entries?: unknown[] }).entries ?? []).toHaveLength(rows.length);
      expect(links(root)[0]).toBe(`${origin}${base}${page}feed.xml`);
      expect(new Set(existing([root, ...rows].flatMap(links)))).toEqual(new Set(['there']));
      // An entry without any date can't be in a feed.
      const dated = entries
        .filter(({ entry }) => page === '' || page === `${entry.domain}/`)
        .map(({ entry }) => readJson(`${entry.id}.json`))
        .filter((entry) => 'lastChanged' in entry || 'lastVerified' in entry);
      expect(rows).toHaveLength(Math.min(50, dated.length));
      expect(rows.flatMap((row) => textOf(row, 'updated')?.slice(0, 10)).toSorted()).toEqual(
        dated
          .map((entry) => entry['lastChanged'] ?? entry['lastVerified'])
          .toSorted()
          .slice(-50),
      );
    }
  });
});

const childrenOf = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);
