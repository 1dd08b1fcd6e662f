// What programs get: an entry as its JSON file holds it, and the indexes of entries and codes. What may change in them
// and what never does is promised in src/guides/data.mdx.
import { z } from 'zod';
import type { CodePage } from '../corpus/codes.ts';
import type { FileDates } from '../corpus/history.ts';
import { entrySchema, type Entry } from '../entry/schema.ts';
import { addressOf } from '../root/address.ts';

/** Version of the data's form. A field that is added does not change it; anything else that programs would notice does. */
export const dataVersion = 1;

const url = z.string().meta({ format: 'uri-reference' });
const version = z.literal(dataVersion).describe('Version of the form of the data');

export const publishedEntrySchema = z
  .strictObject({
    ...entrySchema.shape,
    url: url.describe(
      'Its page; absolute where the site knows its address. With `.json` or `.md` for the last slash: its data, its source',
    ),
    added: z.iso.date().optional().describe('Day on which its file came into the repository, where the history is known, YYYY-MM-DD'),
    lastChanged: z.iso.date().optional().describe('Day of the last change to its file, where the history is known, YYYY-MM-DD'),
  })
  .describe(`${entrySchema.description}. Rates are 0..1; text fields hold Markdown, in which raw HTML is plain text`);

export const entriesSchema = z
  .strictObject({
    version,
    entries: z
      .array(
        publishedEntrySchema
          .pick({
            id: true,
            title: true,
            domain: true,
            category: true,
            errorCodes: true,
            verification: true,
            fixRate: true,
            lastVerified: true,
            aliases: true,
            url: true,
            added: true,
            lastChanged: true,
          })
          .describe('An entry in short; each field is that of the entry'),
      )
      .describe('All entries, by ID'),
  })
  .describe('Index of all entries');

export const codesSchema = z
  .strictObject({
    version,
    codes: z
      .array(
        z.strictObject({
          code: z.string().describe('The code as most entries write it'),
          url: url.describe('Its page'),
          entries: z.array(entrySchema.shape.id).min(1).describe('IDs of the entries that have it'),
        }),
      )
      .describe('All error codes, numbers first'),
  })
  .describe('Index of all error codes');

export type PublishedEntry = z.infer<typeof publishedEntrySchema>;

export function publishEntry(entry: Entry, dates: FileDates | undefined): PublishedEntry {
  const { id, ...rest } = entry;
  return {
    id,
    url: addressOf(`${id}/`),
    ...rest,
    ...(dates === undefined ? {} : { added: dates.added, lastChanged: dates.changed }),
  };
}

export function indexEntries(entries: readonly PublishedEntry[]): z.infer<typeof entriesSchema> {
  const { shape } = entriesSchema.shape.entries.element;
  const isListed = (name: string): boolean => name in shape;
  const rows = entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => isListed(name))));
  return { version: dataVersion, entries: rows as z.infer<typeof entriesSchema>['entries'] };
}

export function indexCodes(codes: readonly CodePage[]): z.infer<typeof codesSchema> {
  return {
    version: dataVersion,
    codes: codes.map(({ code, segment, entries }) => ({
      code,
      url: addressOf(`codes/${encodeURI(segment)}/`),
      entries: entries.map(({ id }) => id),
    })),
  };
}
