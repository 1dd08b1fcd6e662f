import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSite, sites } from './built-site.ts';
import { settings, testRoot } from './test-root.ts';

describe('what the content root of a team says', () => {
  const [site] = sites;
  const { folder, read, crawl, entries } = openSite(site);
  const pages = crawl().filter(({ html }) => html.includes('<footer'));
  const linksOn = (html: string): (readonly [string, string])[] =>
    [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>\s*([^<]*?)\s*<\/a>/g)].map(([, href = '', text = '']) => [text, href] as const);

  it('is on every page: language, name, links of the team, source', () => {
    expect(pages.length).toBeGreaterThan(20);
    const { name, language, links, repository } = settings;
    const own = [...links.header, ...links.footer].map(({ text, url }) => [text, url] as const);
    const wrong = pages.filter(
      ({ html }) =>
        !html.includes(`<html lang="${language}">`) ||
        !new RegExp(`<title>(?:[^<]* · )?${name}</title>`).test(html) ||
        ![...own, ['Source', repository?.url] as const].every(([text, url]) =>
          linksOn(html).some((link) => link.join() === [text, url].join()),
        ),
    );
    expect(wrong.map(({ path: name }) => name)).toEqual([]);
  });

  it('leads from each entry to its file, as the host writes it', () => {
    const { url, branch, folder: within } = settings.repository!;
    const links = entries.map(({ entry }) => linksOn(read(`${entry.id}/index.html`)).find(([text]) => text === 'Edit this entry')?.[1]);
    expect(links).toEqual(entries.map(({ entry }) => `${url}/-/edit/${branch}/${within}/entries/${entry.id}.md`));
  });

  it('is the promise on the home page, and the colours of all pages', () => {
    expect(read('index.html')).toContain(settings.tagline);
    const styles = readdirSync(path.join(folder, '_astro')).filter((file) => file.endsWith('.css'));
    const css = styles.map((file) => read(`_astro/${file}`)).join('\n');
    expect([settings.accent.light, settings.accent.dark].filter((colour) => !css.includes(colour))).toEqual([]);
  });

  it('has guides of its own among those of the product, in their order', () => {
    const guides = linksOn(read('guides/index.html')).filter(([, href]) => href.startsWith('/guides/') && href !== '/guides/');
    expect(guides.map(([, href]) => href)).toContain('/guides/format/');
    expect(guides).toContainEqual(['On call', '/guides/on-call/']);
    expect(read('guides/on-call/index.html')).toContain('<h2 id="whom">Whom</h2>');
  });

  it('names the mark, which is there as it is and as an icon for browsers that ask for one', () => {
    expect(read(settings.mark)).toBe(readFileSync(path.join(testRoot, 'public', settings.mark), 'utf8'));
    expect(read('index.html')).toContain(`<link rel="icon" href="/${settings.mark}"`);
    expect([...readFileSync(path.join(folder, 'favicon.ico')).subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  });
});
