import { existsSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { sites } from './built-site.ts';
import { crawl, type CrawledPage, fileFor } from './crawl.ts';
import { origin } from './test-root.ts';

describe.each(sites)('links of $name', ({ key, base }) => {
  const folder = inject('built')[key];
  const pages = crawl(folder, origin, base);
  const byPath = new Map(pages.map((page) => [base.slice(0, -1) + page.path, page]));

  it('all lead to a file, and to an element where they have a fragment', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap((page) => page.links.flatMap((link) => faultOf(link, page)))).toEqual([]);
  });

  it('stay below the base path', () => {
    const outside = pages.flatMap(({ path, links }) =>
      links.filter((link) => link.origin === origin && !link.pathname.startsWith(base)).map((link) => `${path} -> ${link.href}`),
    );
    expect(outside).toEqual([]);
  });

  it('give each element of a page its own id', () => {
    const doubled = pages.flatMap(({ path, elements }) => {
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(doubled).toEqual([]);
  });

  function faultOf(link: URL, page: CrawledPage): string[] {
    if (link.origin !== origin) return [];
    const file = fileFor(folder, link.pathname, base);
    if (file === undefined || !existsSync(file)) return [`${page.path}: no file for ${link.href}`];
    const target = byPath.get(decodeURIComponent(link.pathname)) ?? byPath.get(link.pathname);
    const id = decodeURIComponent(link.hash.slice(1));
    return id === '' || target === undefined || target.ids.has(id) ? [] : [`${page.path}: no element for ${link.href}`];
  }
});
