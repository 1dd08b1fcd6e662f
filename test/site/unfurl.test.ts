import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readHistory } from '../../src/corpus/history.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { sites } from './built-site.ts';
import { crawl, type CrawledPage, fileFor } from './crawl.ts';
import { origin, settings } from './test-root.ts';

/** Contents of all meta elements by name or property. */
function metaOf(page: CrawledPage | undefined): Record<string, string> {
  const metas = (page?.elements ?? []).filter(({ tag }) => tag === 'meta').map(({ attributes }) => attributes);
  return Object.fromEntries(
    metas.flatMap((meta) => {
      const name = meta.get('property') ?? meta.get('name');
      return name === undefined ? [] : [[name, meta.get('content') ?? '']];
    }),
  );
}

type Thing = Record<string, unknown>;

/** Texts of the elements that hold structured data. */
const scriptsOf = ({ html }: CrawledPage): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text);

const thingsOf = (page: CrawledPage): Thing[] =>
  scriptsOf(page).flatMap((text) => {
    const { '@context': context, '@graph': graph } = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
    expect(context).toBe('https://schema.org');
    return graph;
  });

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const isPositive = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;

/** Properties by type, as schema.org and Google's documentation have them; `?` marks those that may be absent. */
const shapes = (isAddress: (value: unknown) => boolean): Record<string, Record<string, (value: unknown) => boolean>> => ({
  TechArticle: {
    headline: (value) => isText(value) && String(value).length <= 110,
    description: isText,
    url: isAddress,
    image: isAddress,
    'datePublished?': isDay,
    'dateModified?': isDay,
    inLanguage: (value) => value === settings.language,
    articleSection: isText,
    'keywords?': (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
    author: (value) => (value as Thing)['@type'] === 'Organization',
  },
  Organization: { name: isText, url: isAddress },
  BreadcrumbList: { itemListElement: (value) => Array.isArray(value) && value.length > 1 },
  ListItem: { position: isPositive, name: isText, 'item?': isAddress },
  WebSite: {
    name: isText,
    description: isText,
    url: isAddress,
    inLanguage: (value) => value === settings.language,
    potentialAction: (value) => (value as Thing)['@type'] === 'SearchAction',
  },
  SearchAction: {
    target: (value) => (value as Thing)['@type'] === 'EntryPoint',
    'query-input': (value) => value === 'required name=search_term_string',
  },
  EntryPoint: {
    urlTemplate: (value) => typeof value === 'string' && value.endsWith('?q={search_term_string}') && isAddress(value.split('?')[0]),
  },
});

/** What is wrong with a thing and the things in it. */
function faultsOf(thing: Thing, known: ReturnType<typeof shapes>): string[] {
  const type = String(thing['@type']);
  const shape = known[type];
  if (shape === undefined) return [`unknown type ${type}`];
  const allowed = new Set(['@type', ...Object.keys(shape).map((name) => name.replace('?', ''))]);
  const faults = Object.keys(thing)
    .filter((name) => !allowed.has(name))
    .map((name) => `${type}: unknown ${name}`);
  for (const [key, isRight] of Object.entries(shape)) {
    const name = key.replace('?', '');
    if (!(name in thing) ? !key.endsWith('?') : !isRight(thing[name])) faults.push(`${type}.${name}: ${JSON.stringify(thing[name])}`);
  }
  const inner = Object.values(thing)
    .flat()
    .filter((value): value is Thing => typeof value === 'object' && value !== null);
  return [...faults, ...inner.flatMap((value) => faultsOf(value, known))];
}

describe.each(sites)('links to $name', ({ key, source, base }) => {
  const folder = inject('built')[key];
  const pages = crawl(folder, origin, base).filter((page) => 'og:title' in metaOf(page));
  const shown = pages.filter((page) => !('robots' in metaOf(page)));
  const entries = listFiles(source).flatMap((file) => {
    const { entry } = readEntryFile(file, source);
    return entry === undefined ? [] : { path: file, entry };
  });
  const isAddress = (value: unknown): boolean =>
    typeof value === 'string' && value.startsWith(origin + base) && existsSync(fileFor(folder, new URL(value).pathname, base) ?? '');
  const pageOf = (id: string): CrawledPage | undefined => pages.find((page) => page.path === `/${id}/`);

  it('carry the title, a description, an address, and a picture that is there', () => {
    expect(shown.length).toBeGreaterThan(10);
    const faults = shown.flatMap((page) => {
      const meta = metaOf(page);
      const isSame = ['title', 'description', 'image'].every((name) => meta[`og:${name}`] === meta[`twitter:${name}`]);
      const isWhole =
        meta['og:description'] === meta['description'] &&
        isText(meta['og:title']) &&
        isText(meta['og:image:alt']) &&
        meta['og:site_name'] === settings.name;
      const isPicture =
        meta['og:image:width'] === '1200' &&
        meta['og:image:height'] === '630' &&
        meta['og:image:type'] === 'image/png' &&
        meta['twitter:card'] === 'summary_large_image';
      return isSame && isWhole && isPicture && isAddress(meta['og:url']) && isAddress(meta['og:image'])
        ? []
        : [`${page.path}: ${JSON.stringify(meta)}`];
    });
    expect(faults).toEqual([]);
  });

  it('show the card of an entry, of 1200 by 630 pixels, and elsewhere the card of the site', () => {
    const cards = readdirSync(path.join(folder, 'cards'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));
    expect(cards.map((file) => file.split(path.sep).join('/')).toSorted()).toEqual(
      ['site.png', ...entries.map(({ entry }) => `${entry.id}.png`)].toSorted(),
    );
    const sizes = cards.map((file) => {
      const png = readFileSync(path.join(folder, 'cards', file));
      return `${png.toString('latin1', 1, 4)} ${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
    });
    expect(new Set(sizes)).toEqual(new Set(['PNG 1200x630']));
    const own = new Set(entries.map(({ entry }) => `/${entry.id}/`));
    const wrong = shown.filter(
      (page) => metaOf(page)['og:image'] !== `${origin}${base}cards/${own.has(page.path) ? page.path.slice(1, -1) : 'site'}.png`,
    );
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('come with structured data that is whole and true', () => {
    const known = shapes(isAddress);
    expect(
      shown.flatMap((page) => thingsOf(page).flatMap((thing) => faultsOf(thing, known).map((fault) => `${page.path}: ${fault}`))),
    ).toEqual([]);
    const types = (page: CrawledPage | undefined): unknown[] => (page === undefined ? [] : thingsOf(page).map((thing) => thing['@type']));
    expect(types(pages.find((page) => page.path === '/'))).toEqual(['WebSite']);
    expect(
      entries.filter(({ entry }) => types(pageOf(entry.id)).join() !== 'TechArticle,BreadcrumbList').map(({ entry }) => entry.id),
    ).toEqual([]);
    expect(pages.filter((page) => 'robots' in metaOf(page)).flatMap(thingsOf)).toEqual([]);
  });

  it('name the pages above, in their order, and the page itself last', () => {
    const wrong = shown.filter((page) => {
      const list = thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList');
      if (list === undefined) return !['/', '/search/'].includes(page.path);
      const items = list['itemListElement'] as Thing[];
      const isCounted = items.every((item, i) => item['position'] === i + 1 && 'item' in item === i < items.length - 1);
      return !isCounted || items[0]?.['item'] !== origin + base || items.at(-1)?.['name'] !== metaOf(page)['og:title'];
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('state the days of the history, and no others', async () => {
    const history = await readHistory(source);
    for (const { path: file, entry } of entries) {
      const dates = history.get(path.resolve(file));
      const page = pageOf(entry.id);
      const { datePublished, dateModified } = page === undefined ? {} : (thingsOf(page)[0] ?? {});
      expect([entry.id, datePublished, dateModified]).toEqual([entry.id, dates?.added, dates?.changed]);
    }
  });
});

describe('a link to an entry', () => {
  it('answers in one sentence: the best fix, how sure it is, and what to avoid', () => {
    const page = crawl(inject('built').content, origin).find((one) => one.path === '/molehill/handshake-400-bad-request/');
    expect(metaOf(page)['description']).toMatch(/^Best fix: [^;]+ \(helps ~\d+%, a guess\); \d+ dead ends to avoid, such as “[^”]+”\.$/);
  });

  it('keeps hostile text in its data as text', () => {
    const page = crawl(inject('built').hostile, origin, '/kb/').find((one) => one.path === '/markup/script-everywhere/');
    const scripts = page === undefined ? [] : scriptsOf(page);
    expect(scripts).toHaveLength(1);
    expect(scripts.filter((text) => text.includes('<'))).toEqual([]);
    const [article] = page === undefined ? [] : thingsOf(page);
    expect(article).toMatchObject({
      headline: expect.stringContaining("<script>window.__pwned = 'title'</script> <img src=x onerror=") as string,
      description: expect.stringContaining("<script>window.__pwned='action'</script>") as string,
      keywords: expect.arrayContaining(['<script>window.__pwned=1</script>']) as string[],
    });
    expect(
      page?.elements.filter(({ tag, attributes }) => tag === 'script' && attributes.get('type') === 'application/ld+json'),
    ).toHaveLength(1);
  });
});
