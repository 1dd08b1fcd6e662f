import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPermalinks } from '../../src/corpus/permalinks/permalinks-file.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { codeSegment } from '../../src/entry/id.ts';
import { sites } from './built-site.ts';
import { crawl, type CrawledPage, fileFor } from './crawl.ts';
import { origin } from './test-root.ts';

describe.each(sites)('links that were published, with $name', ({ key, base, source }) => {
  const folder = inject('built')[key];
  const pages = new Map(crawl(folder, origin, base).map((page) => [page.path, page]));
  const entries = listFiles(source).flatMap((file) => readEntryFile(file, source).entry ?? []);
  const { published, moved } = readPermalinks(source)!.permalinks!;

  it('lead to a page, by way of a redirect where the ID is a former one, and to an element of it', () => {
    const links = [...Object.keys(published), ...Object.keys(moved), ...entries.flatMap(({ aliases }) => aliases)];
    const broken = links.filter((link) => {
      const [id, anchor] = link.split('#');
      const page = follow(pages.get(`/${id}/`));
      return page === undefined || (anchor !== undefined && !page.ids.has(anchor));
    });
    expect(links.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it('say the same without JavaScript, to search engines, and on a page of their own', () => {
    for (const { id, aliases } of entries) {
      for (const alias of aliases) {
        const page = pages.get(`/${alias}/`)!;
        expect([targetOf(page), ...page.links.filter(({ pathname }) => !pathname.endsWith('.js')).map(({ href }) => href)]).toEqual([
          `${base}${id}/`,
          `${origin}${base}${id}/`,
          `${origin}${base}${id}/`,
        ]);
        expect(page.html).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${base}${id}/"></noscript>`);
        expect(page.html).toContain('<meta name="robots" content="noindex">');
      }
    }
  });

  it('of codes have a page in their own casing and the same in small letters', () => {
    const codes = entries.flatMap(({ errorCodes }) => errorCodes.map(codeSegment));
    const different = codes.filter((code) => {
      const written = pages.get(`/codes/${code}/`)?.html ?? pages.get(`/codes/${code.toLowerCase()}/`)?.html;
      return written === undefined || pages.get(`/codes/${code.toLowerCase()}/`)?.html !== written;
    });
    expect(codes.length).toBeGreaterThan(5);
    expect(different).toEqual([]);
  });

  it('stand in files for hosts, each with a file to lead to', () => {
    const lines = readFileSync(path.join(folder, '_redirects'), 'utf8')
      .trim()
      .split('\n')
      .filter((line) => line !== '');
    const aliases = entries.flatMap((entry) => entry.aliases);
    expect(lines.filter((line) => /^\S+\/ /.test(line)).map((line) => line.split(' ')[0])).toEqual(
      aliases.map((alias) => `${base}${alias}/`),
    );
    const map = [...readFileSync(path.join(folder, 'redirects.nginx.conf'), 'utf8').matchAll(/^ {2}"([^"]*)" "([^"]*)";$/gm)];
    const targets = [...lines.map((line) => line.split(' ')[1] ?? ''), ...map.map(([, , to = '']) => to)];
    expect(targets.filter((to) => !existsSync(fileFor(folder, to, base) ?? ''))).toEqual([]);
  });

  /** The page that a redirect ends at. */
  function follow(page: CrawledPage | undefined): CrawledPage | undefined {
    const target = page === undefined ? undefined : targetOf(page);
    return target === undefined ? page : pages.get(target.slice(base.length - 1));
  }
});

const targetOf = ({ elements }: CrawledPage): string | undefined =>
  elements.flatMap(({ attributes }) => attributes.get('data-to') ?? []).find((target) => target !== '');
