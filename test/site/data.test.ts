import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseFeed } from 'feedsmith';
import { describe, expect, inject, it } from 'vitest';
import { readHistory } from '../../src/corpus/history.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { codesSchema, entriesSchema, publishedEntrySchema } from '../../src/data/published.ts';
import { parseXml, textOf, type XmlElement } from '../data/parse-xml.ts';
import { content, fixtures } from '../helpers.ts';
import { crawl, fileFor } from './crawl.ts';

const origin = 'https://wayout.test';

type Json = Record<string, unknown>;

describe.each([
  { name: 'our own content at /', key: 'content', source: content, base: '/' },
  { name: 'hostile content at /kb/', key: 'hostile', source: path.join(fixtures, 'hostile'), base: '/kb/' },
] as const)('the data of $name', ({ key, source, base }) => {
  const folder = inject('built')[key];
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const readJson = (file: string): Json => JSON.parse(read(file)) as Json;
  const existing = (addresses: readonly (string | undefined)[]): string[] =>
    addresses.map((address = 'none') =>
      address.startsWith(origin + base) && existsSync(fileFor(folder, new URL(address).pathname, base) ?? '')
        ? 'there'
        : `no file for ${address}`,
    );

  const entries = listFiles(source)
    .flatMap((file) => {
      const { entry } = readEntryFile(file, source);
      return entry === undefined ? [] : { path: file, entry };
    })
    .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const history = readHistory(source);
  const daysOf = async (file: string): Promise<Json> => {
    const dates = (await history).get(file);
    return dates === undefined ? {} : { added: dates.added, lastChanged: dates.changed };
  };

  const pages = crawl(folder, origin, base);
  /** Addresses of the pages that search engines may show. */
  const canonical = pages.flatMap(({ path: name, elements }) => {
    const isHidden = elements.some(({ tag, attributes }) => tag === 'meta' && attributes.get('name') === 'robots');
    const address = elements.find(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'canonical')?.attributes.get('href');
    return !isHidden && address === new URL(`.${name}`, origin + base).href ? address : [];
  });

  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
  const schemas = { entry: publishedEntrySchema, entries: entriesSchema, codes: codesSchema };
  /** What is wrong with a value: by the published schema, and by the stricter one behind it, which allows no unknown field. */
  const faultsOf = (name: keyof typeof schemas, value: unknown): unknown[] => {
    const validate = ajv.getSchema(`${origin}${base}schema/${name}.json`) ?? ajv.compile(readJson(`schema/${name}.json`));
    validate(value);
    return [...(validate.errors ?? []), ...(schemas[name].safeParse(value).error?.issues ?? [])];
  };

  it('has each entry as JSON, with what its file says, its address and its dates', async () => {
    expect(entries.length).toBeGreaterThan(3);
    for (const { path: file, entry } of entries) {
      const value = readJson(`${entry.id}.json`);
      expect(value).toEqual({ ...entry, url: `${origin}${base}${entry.id}/`, ...(await daysOf(file)) });
      expect(faultsOf('entry', value)).toEqual([]);
    }
  });

  it('has each entry as its file, byte for byte', () => {
    for (const { path: file, entry } of entries)
      expect(readFileSync(path.join(folder, `${entry.id}.md`)).equals(readFileSync(file))).toBe(true);
  });

  it('has all entries in one file, a line each', () => {
    const lines = read('entries.ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Json)).toEqual(entries.map(({ entry }) => readJson(`${entry.id}.json`)));
  });

  it('has an index of entries, whose fields are those of the entries', () => {
    const index = readJson('entries.json');
    const rows = index['entries'] as Json[];
    expect(faultsOf('entries', index)).toEqual([]);
    expect(index['version']).toBe(1);
    expect(rows.map(({ id }) => id)).toEqual(entries.map(({ entry }) => entry.id));
    for (const row of rows) expect(readJson(`${String(row['id'])}.json`)).toMatchObject(row);
    expect(Object.keys(rows[0] ?? {})).toEqual(
      expect.arrayContaining(['id', 'url', 'title', 'domain', 'category', 'errorCodes', 'verification', 'fixRate', 'aliases']),
    );
  });

  it('has an index of codes, with every code page and all of its entries', () => {
    const index = readJson('codes.json');
    const codes = index['codes'] as { code: string; url: string; entries: string[] }[];
    expect(faultsOf('codes', index)).toEqual([]);
    expect(new Set(existing(codes.map(({ url }) => url)))).toEqual(new Set(['there']));
    expect(codes.map(({ url }) => url).toSorted()).toEqual(
      canonical.filter((address) => address.startsWith(`${origin}${base}codes/`) && !address.endsWith('/codes/')).toSorted(),
    );
    const uses = entries.flatMap(({ entry }) => entry.errorCodes.map(() => entry.id));
    expect(new Set(codes.flatMap((code) => code.entries))).toEqual(new Set(uses));
  });

  it('has schemas that refuse what is wrong and allow a field that they do not name', () => {
    const [first] = entries;
    const value = readJson(`${first?.entry.id}.json`);
    const validate = (changed: Json): boolean => ajv.validate(`${origin}${base}schema/entry.json`, changed);
    expect(faultsOf('entry', value)).toEqual([]);
    expect(
      [{ fixRate: 1.5 }, { verification: 'perhaps' }, { lastVerified: '2026-02-30' }, { url: undefined }, { deadEnds: [] }].map((change) =>
        validate({ ...value, ...change }),
      ),
    ).toEqual([false, false, false, false, false]);
    expect(validate({ ...value, more: true })).toBe(true);
  });

  it('is described by a valid OpenAPI document, whose every path leads to a file', async () => {
    const api = readJson('openapi.json');
    const { valid, errors } = await new Validator().validate(structuredClone(api));
    expect({ valid, errors, version: api['openapi'], servers: api['servers'] }).toEqual({
      valid: true,
      errors: undefined,
      version: '3.1.0',
      servers: [{ url: origin + base }],
    });
    const [domain = '', slug = ''] = entries[0]?.entry.id.split('/') ?? [];
    const files = Object.keys(api['paths'] as Json).map((name) =>
      name.slice(1).replace('{domain}', domain).replace('{slug}', slug).replace('{name}', 'entry'),
    );
    expect(files).toContain(`${domain}/${slug}.json`);
    expect(new Set(existing(files.map((file) => origin + base + file)))).toEqual(new Set(['there']));
  });

  it('has feeds that a strict parser reads, of the site and of each domain, whose links lead to files', () => {
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

  it('has a sitemap of all pages that search engines may show, with the true days of change', async () => {
    const index = parseXml(read('sitemap-index.xml'));
    expect(index.children.map((row) => textOf(row, 'loc'))).toEqual([`${origin}${base}sitemap-0.xml`]);
    const days = new Map(parseXml(read('sitemap-0.xml')).children.map((row) => [textOf(row, 'loc'), textOf(row, 'lastmod')]));
    expect([...days.keys()].toSorted()).toEqual(canonical.toSorted());
    for (const { path: file, entry } of entries)
      expect([entry.id, days.get(`${origin}${base}${entry.id}/`)]).toEqual([entry.id, (await daysOf(file))['lastChanged']]);
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap-index.xml\n`);
  });

  it('has lists for language models, which lead to every entry and hold every entry', () => {
    const list = read('llms.txt');
    const links = [...list.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address]) => address);
    expect(links.filter((link) => link?.endsWith('.md'))).toEqual(entries.map(({ entry }) => `${origin}${base}${entry.id}.md`));
    expect(new Set(existing(links))).toEqual(new Set(['there']));
    expect(list.split('\n').slice(0, 3)).toEqual(['# Wayout', '', expect.stringMatching(/^> ./)]);
    const full = read('llms-full.txt');
    const missing = entries.filter(
      ({ path: file, entry }) => !full.includes(`\n---\n\nPage: ${origin}${base}${entry.id}/\n\n${readFileSync(file, 'utf8').trim()}\n`),
    );
    expect(missing.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('is named in the head of the pages that show the same', () => {
    const alternates = (name: string): (string | undefined)[][] =>
      (pages.find(({ path: own }) => own === name)?.elements ?? [])
        .filter(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'alternate')
        .map(({ attributes }) => [attributes.get('type'), attributes.get('href')]);
    const site = ['application/atom+xml', `${base}feed.xml`];
    const [first] = entries;
    const { id = '', domain = '' } = first?.entry ?? {};
    expect(alternates('/')).toEqual([site]);
    expect(alternates(`/${domain}/`)).toEqual([['application/atom+xml', `${base}${domain}/feed.xml`], site]);
    expect(alternates(`/${id}/`)).toEqual([['application/json', `${base}${id}.json`], ['text/markdown', `${base}${id}.md`], site]);
  });
});

describe('an entry page', () => {
  const pages = new Map(crawl(inject('built').hostile, origin, '/kb/').map((page) => [page.path, page]));
  const textOn = (name: string): string => (pages.get(name)?.text ?? '').replace(/\s+/g, ' ');

  it('says on which day its entry was last verified, and that this was more than a year before it was built', () => {
    const old = textOn('/markup/terminal-colours/');
    expect(old).toContain('last verified 29 February 2020 (more than a year before this page was built)');
    expect(old).toContain('Last verified on 29 February 2020');
    expect(textOn('/quiet/shortest/')).toContain('Not known when last verified');
  });

  it('says when its entry last changed, as the history has it and whatever the day of the build', async () => {
    const site = crawl(inject('built').content, origin);
    const history = await readHistory(content);
    for (const file of listFiles(content)) {
      const { entry } = readEntryFile(file, content);
      const page = site.find(({ path: name }) => name === `/${entry?.id}/`);
      const days = (page?.elements ?? []).filter(({ tag }) => tag === 'time').map(({ attributes }) => attributes.get('datetime'));
      const changed = history.get(file)?.changed;
      expect([entry?.id, days]).toEqual([
        entry?.id,
        [entry?.lastVerified, entry?.lastVerified, changed].filter((day) => day !== undefined),
      ]);
    }
  });
});

const childrenOf = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);
