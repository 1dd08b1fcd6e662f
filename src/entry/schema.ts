// The format: what an entry holds. The only statement of it; readers, pages, data files and docs all follow this.
// The `error` of a check is the ID of the rule (see rules.ts) that a bad value breaks.
import { z } from 'zod';
import { domainPattern, fileEnding, idPattern, isLongId, reservedDomains, splitId } from './id.ts';

/** How an entry came to be trusted, weakest first. */
export const verifications = ['ai_generated', 'human_reviewed', 'community_verified', 'reproduced'] as const;

/** What a version has to do with the error. */
export const statuses = ['active', 'deprecated', 'fixed', 'unaffected', 'unknown'] as const;

/** Longest symptom, in characters of its source. */
export const symptomLength = 160;

/** Markdown source of one or more blocks or of inline text; never HTML. Not trimmed: blanks at its start can mean code. */
const markdown = (rule: string) => z.string().regex(/\S/, { error: rule });

const rate = z.number().min(0, { error: 'rate-range' }).max(1, { error: 'rate-range' });

const count = z
  .strictObject({
    people: z.int({ error: 'rate-count' }).min(0, { error: 'rate-count' }).describe('For how many of them it went as the rate says'),
    of: z.int({ error: 'rate-count' }).min(1, { error: 'rate-count' }).describe('How many people were counted'),
  })
  .refine(({ people, of }) => people <= of, { error: 'rate-count' })
  .describe('The count behind the rate; without one, the rate is a guess');

const id = z
  .string()
  .regex(idPattern, { error: 'id-format' })
  .refine((value) => !fileEnding.test(value), { error: 'id-ending' })
  .refine((value) => !isLongId(value), { error: 'id-length' });

const code = z
  .strictObject({
    language: z.string().optional().describe('Language as stated on the fence, lower-case'),
    text: z.string().describe('The code itself, without its fence'),
    note: markdown('item-text').optional().describe('What to know after this code, before the next: Markdown'),
  })
  .describe('Code that can be copied and run');

const version = z
  .strictObject({
    version: markdown('version-empty').describe('The cell as written: Markdown'),
    product: z.string().min(1, { error: 'version-empty' }).describe('Product named in the cell, such as `Node.js`'),
    range: z.string().optional().describe('Version or range of the product, such as `18` or `>=1.70,<2.0`'),
    status: z.enum(statuses, { error: 'status-unknown' }).describe('What this version has to do with the error'),
    introduced: z.string().optional().describe('Version or day from which the error occurs in the product'),
    deprecated: z.string().optional().describe('Version or day from which the whole row is out of support'),
  })
  .describe('One row of the version table');

const workaround = z
  .strictObject({
    anchor: z.string().describe('Fragment that links to this workaround'),
    action: markdown('item-action').describe('What to do, in a few words: inline Markdown'),
    successRate: rate.describe('Share of all who meet the error for whom it works, 0..1'),
    count: count.optional(),
    details: markdown('item-text').optional().describe('How and when, before the first code: Markdown'),
    code: z.array(code).describe('Its code, in order; empty where the action says it all'),
  })
  .describe('Something that helps');

const deadEnd = z
  .strictObject({
    anchor: z.string().describe('Fragment that links to this dead end'),
    action: markdown('item-action').describe('What people try, in a few words: inline Markdown'),
    reason: markdown('item-reason').describe('Why it does not help: Markdown'),
    failRate: rate.describe('Share of those who try it for whom it fails, 0..1'),
    count: count.optional(),
  })
  .describe('Something that does not help');

const reference = z
  .strictObject({
    title: markdown('references-links').describe('Link text: inline Markdown'),
    url: z.string().describe('http, https or mailto'),
    note: markdown('references-links').optional().describe('What it says, where that is stated: inline Markdown'),
  })
  .describe('A source');

const related = z
  .strictObject({
    id: id.describe('ID of the other entry'),
    difference: markdown('related-item').optional().describe('How it differs: inline Markdown'),
  })
  .describe('An entry that is easily taken for this one');

/** One error entry. Rates are 0..1; text fields hold Markdown source, in which raw HTML is plain text. */
export const entrySchema = z
  .strictObject({
    id: id.describe('`<domain>/<slug>`: the path of the file and of the page'),
    title: markdown('title-missing').describe('The error as a person would see it: inline Markdown'),
    domain: z
      .string()
      .regex(domainPattern, { error: 'domain-format' })
      .refine((domain) => !reservedDomains.includes(domain), { error: 'domain-reserved' })
      .describe('What the error belongs to, such as `git`'),
    category: z
      .string()
      .regex(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/, { error: 'category-format' })
      .describe('Group within the domain, such as `protocol_error`'),
    errorCodes: z
      .array(z.string().regex(/^[^\s`](?:[^\n\r`]{0,78}[^\s`])?$/u, { error: 'error-code-format' }))
      .describe('Codes as the error prints them, such as `TS2307`'),
    verification: z.enum(verifications, { error: 'verification-unknown' }).describe('How the entry came to be trusted'),
    fixRate: rate.describe('Share of all who meet the error whom one of the workarounds helps, 0..1'),
    lastVerified: z.iso
      .date({ error: 'last-verified-date' })
      .optional()
      .describe('Day on which somebody last held it against the facts; with `ai_generated`, the day of its facts, YYYY-MM-DD'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, { error: 'language-tag' })
      .optional()
      .describe('Language of the text where it is another than the site’s, such as `de` or `pt-BR`'),
    aliases: z
      .array(id.refine((alias) => !reservedDomains.includes(splitId(alias).domain), { error: 'domain-reserved' }))
      .describe('Former IDs, which redirect here'),
    rootCause: markdown('section-empty').describe('Why it happens: Markdown'),
    versions: z.array(version).min(1, { error: 'section-empty' }).describe('The version table'),
    workarounds: z.array(workaround).min(1, { error: 'section-empty' }).describe('What helps, as ordered in the file'),
    deadEnds: z.array(deadEnd).min(1, { error: 'section-empty' }).describe('What does not help'),
    errorMessages: z.array(z.string().min(1)).describe('Messages as printed, variable parts written `<like this>`'),
    symptoms: z
      .array(markdown('symptom-text').max(symptomLength, { error: 'symptom-length' }))
      .describe('What people see or ask who do not know the name of the error, each in plain words: inline Markdown'),
    references: z.array(reference).describe('Sources'),
    related: z.array(related).describe('Entries that are easily taken for this one'),
  })
  .describe('One error: what it means, what it hits, what helps and what does not');

export type Entry = z.infer<typeof entrySchema>;
export type Version = Entry['versions'][number];
export type Workaround = Entry['workarounds'][number];
export type DeadEnd = Entry['deadEnds'][number];
export type Count = z.infer<typeof count>;
export type Code = Workaround['code'][number];
export type Reference = Entry['references'][number];
export type Related = Entry['related'][number];
export type Verification = (typeof verifications)[number];
export type Status = (typeof statuses)[number];
