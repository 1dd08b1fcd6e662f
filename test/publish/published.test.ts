import '../own-address.ts';
import { describe, expect, test } from 'vitest';
import { arrangeCodes } from '../../src/corpus/codes.ts';
import { codesSchema, entriesSchema, indexCodes, indexEntries, publishedEntrySchema, publishEntry } from '../../src/publish/published.ts';
import { readValid, sourceOf } from '../helpers.ts';

const entry = readValid(
  sourceOf({
    verification: '- **Verification:** reproduced\n- **Error Code:** `C#`\n- **Last Verified:** 2026-05-05\n- **Aliases:** `git/old`',
  }),
);
const published = publishEntry(entry, { added: '2026-01-01', changed: '2026-02-03' });

/** A change of the form that programs would notice changes this number, on purpose: see what the guide on the data promises. */
const version = 1;

describe('an entry as programs get it', () => {
  test('is all of the entry, with the address of its page and the days of its file', () => {
    expect(published).toEqual({
      ...entry,
      url: 'https://errors.test/kb/git/push-rejected/',
      added: '2026-01-01',
      lastChanged: '2026-02-03',
    });
    expect(Object.keys(published).slice(0, 2)).toEqual(['id', 'url']);
    expect(publishEntry(entry, undefined)).toEqual({ ...entry, url: published.url });
    expect(publishedEntrySchema.parse(published)).toEqual(published);
  });

  test('is in the index with what lists show, and nothing else', () => {
    const index = indexEntries([published]);
    expect(index).toEqual({
      version,
      entries: [
        {
          id: 'git/push-rejected',
          url: 'https://errors.test/kb/git/push-rejected/',
          title: 'Updates were rejected',
          domain: 'git',
          category: 'remote',
          errorCodes: ['C#'],
          verification: 'reproduced',
          fixRate: 0.9,
          lastVerified: '2026-05-05',
          aliases: ['git/old'],
          added: '2026-01-01',
          lastChanged: '2026-02-03',
        },
      ],
    });
    expect(entriesSchema.parse(index)).toEqual(index);
  });
});

describe('the index of codes', () => {
  test('has each code with its page and its entries', () => {
    const index = indexCodes(arrangeCodes([entry]));
    expect(index).toEqual({ version, codes: [{ code: 'C#', url: expect.any(String) as string, entries: ['git/push-rejected'] }] });
    expect(indexCodes([{ code: '错误', segment: '错误', entries: [] }]).codes[0]?.url).toBe(
      'https://errors.test/kb/codes/%E9%94%99%E8%AF%AF/',
    );
    expect(codesSchema.parse(index)).toEqual(index);
  });
});

describe('the schemas', () => {
  test('refuse what they don’t name, and an index of another form', () => {
    const fails = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean =>
      !schema.safeParse(value).success;
    expect([
      fails(publishedEntrySchema, { ...published, more: true }),
      fails(publishedEntrySchema, { ...published, added: '2026-02-30' }),
      fails(entriesSchema, { version: 2, entries: [] }),
      fails(entriesSchema, { version, entries: [], more: true }),
      fails(codesSchema, { version, codes: [{ code: 'x', url: 'y', entries: [] }] }),
      fails(codesSchema, { version, codes: [{ code: 'x', url: 'y', entries: ['git/x'], more: true }] }),
    ]).toEqual([true, true, true, true, true, true]);
  });

  test('say what each field means', () => {
    const described = (schema: { description?: string | undefined }): boolean => /\w+ \w+/.test(schema.description ?? '');
    const { url, added, lastChanged } = publishedEntrySchema.shape;
    const all = [publishedEntrySchema, entriesSchema, codesSchema, url, added, lastChanged, entriesSchema.shape.version];
    const { entries } = entriesSchema.shape;
    const { codes } = codesSchema.shape;
    expect([...all, entries, entries.element, codes, ...Object.values(codes.element.shape)].map(described)).not.toContain(false);
    expect(publishedEntrySchema.description).toContain('Rates are 0..1');
  });
});
