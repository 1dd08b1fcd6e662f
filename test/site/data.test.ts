import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { codesSchema, entriesSchema, publishedEntrySchema } from '../../src/publish/published.ts';
import { canonicalAddresses, type Json, openSite, sites } from './built-site.ts';
import { origin } from './test-root.ts';

describe.each(sites)('the data of $name', (site) => {
  const { base } = site;
  const { folder, read, readJson, existing, entries, daysOf, crawl } = openSite(site);
  const pages = crawl();

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
      canonicalAddresses(pages, base)
        .filter((address) => address.startsWith(`${origin}${base}codes/`) && !address.endsWith('/codes/'))
        .toSorted(),
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
