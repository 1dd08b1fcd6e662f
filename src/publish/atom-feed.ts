// Atom feeds (RFC 4287) of new and changed entries.
import { createHash } from 'node:crypto';
import { summarize } from '../view/summary.ts';
import { longRate } from '../view/rates.ts';
import type { Entry } from '../entry/schema.ts';
import { createRenderer } from '../entry/render.ts';
import { parseMarkdown } from '../corpus/markdown.ts';
import { site } from '../root/site.ts';
import type { AddressOf } from '../root/address.ts';
import type { PublishedEntry } from './published.ts';
import { escapeXml } from './xml.ts';

/** Most entries in one feed. */
const feedLength = 50;

/** Where no entry has a date, a feed has none either; Atom demands one, and this one can't be taken for true. */
const unknownDay = '1970-01-01';

const { renderBlocks, renderInline } = createRenderer({ parse: parseMarkdown });

/**
 * A feed of the entries that changed last, newest first. An entry without a history counts by the day on which it was
 * last verified, and is left out where that is not stated either.
 * @param title Of the whole feed, as plain text.
 * @param page Path of the page that lists the same entries.
 */
export function formatFeed(entries: readonly PublishedEntry[], title: string, page: string, addressOf: AddressOf): string {
  const shown = entries
    .filter((entry) => dayOf(entry) !== undefined)
    .sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(b.added, a.added) || compare(a.id, b.id))
    .slice(0, feedLength);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(site.tagline)}</subtitle>
<id>${permanentId(`feed ${page}`)}</id>
<updated>${instant(shown[0] === undefined ? unknownDay : dayOf(shown[0]))}</updated>
<author><name>${escapeXml(site.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(addressOf(`${page}feed.xml`))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(addressOf(page))}"/>
${shown.map((entry) => formatEntry(entry, addressOf)).join('\n')}
</feed>
`;
}

const formatted = new WeakMap<PublishedEntry, string>();

/** Made once, since an entry can be in the feed of the site and in that of its domain. */
function formatEntry(entry: PublishedEntry, addressOf: AddressOf): string {
  const known = formatted.get(entry);
  if (known !== undefined) return known;
  const { id, added, domain, category } = entry;
  const { title, description } = summarize(entry);
  const made = `<entry>
<title>${escapeXml(title)}</title>
<id>${permanentId(`entry ${id}`)}</id>
<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>
<link rel="alternate" type="text/markdown" href="${escapeXml(addressOf(`${id}.md`))}"/>
<link rel="alternate" type="application/json" href="${escapeXml(addressOf(`${id}.json`))}"/>
${added === undefined ? '' : `<published>${instant(added)}</published>\n`}<updated>${instant(dayOf(entry))}</updated>
<category term="${escapeXml(domain)}"/>
<category term="${escapeXml(category)}"/>
<summary>${escapeXml(description)}</summary>
<content type="html">${escapeXml(contentOf(entry))}</content>
</entry>`;
  formatted.set(entry, made);
  return made;
}

/** The answer in short, as HTML: the cause, what helps, and what does not. */
function contentOf(entry: Entry): string {
  const fixes = summarize(entry).workarounds.map(
    ({ action, successRate }) => `<li>${renderInline(action)} (works ${longRate(successRate, entry)})</li>`,
  );
  const deadEnds = entry.deadEnds.map(({ action, failRate }) => `<li>${renderInline(action)} (fails ${longRate(failRate, entry)})</li>`);
  return `${renderBlocks(entry.rootCause)}<h3>Workarounds</h3><ol>${fixes.join('')}</ol><h3>Dead ends</h3><ul>${deadEnds.join('')}</ul>`;
}

const dayOf = ({ lastChanged, lastVerified }: PublishedEntry): string | undefined => lastChanged ?? lastVerified;

const instant = (day: string | undefined): string => `${day}T00:00:00Z`;

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** An ID that stays when the site moves to another address: feed readers show an entry again whose ID has changed. */
function permanentId(name: string): string {
  const hash = createHash('sha256')
    .update(`${site.repository?.url ?? ''} ${name}`)
    .digest('hex');
  // A UUID of version 8 (RFC 9562), which leaves the rest to its maker.
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
