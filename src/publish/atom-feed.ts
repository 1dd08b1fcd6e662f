// Atom feeds (RFC 4287) of new and changed entries.
import { createHash } from 'node:crypto';
import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import { parseMarkdown } from '../corpus/markdown.ts';
import { createRenderer } from '../entry/render.ts';
import type { Entry } from '../entry/schema.ts';
import { addressOf } from '../root/address.ts';
import { site } from '../root/site.ts';
import { noteOn, sayRate } from '../view/rates.ts';
import { summarize } from '../view/summary.ts';
import type { PublishedEntry } from './published.ts';
import { feed } from '../view/words/words.ts';
import { xmlText } from './xml.ts';

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
export function formatFeed(entries: readonly PublishedEntry[], title: string, page: string): string {
  const shown = entries
    .filter((entry) => dayOf(entry) !== undefined)
    .sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(b.added, a.added) || compare(a.id, b.id))
    .slice(0, feedLength);
  return generateAtomFeed({
    xml: { lang: site.language },
    title: { value: xmlText(title) },
    subtitle: { value: xmlText(site.tagline) },
    id: permanentId(`feed ${page}`),
    updated: instant((shown[0] && dayOf(shown[0])) ?? unknownDay),
    authors: [{ name: xmlText(site.name) }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: addressOf(`${page}feed.xml`) },
      { rel: 'alternate', type: 'text/html', href: addressOf(page) },
    ],
    entries: shown.map(feedEntryOf),
  });
}

type FeedEntry = AtomFeed.Entry<Date>;

const known = new WeakMap<PublishedEntry, FeedEntry>();

/** Made once, since an entry can be in the feed of the site and in that of its domain. */
function feedEntryOf(entry: PublishedEntry): FeedEntry {
  let made = known.get(entry);
  if (made === undefined) known.set(entry, (made = makeFeedEntry(entry)));
  return made;
}

function makeFeedEntry(entry: PublishedEntry): FeedEntry {
  const { id, url, added, domain, category } = entry;
  const { title, description } = summarize(entry);
  return {
    title: { value: xmlText(title) },
    id: permanentId(`entry ${id}`),
    links: [
      { rel: 'alternate', type: 'text/html', href: url },
      { rel: 'alternate', type: 'text/markdown', href: addressOf(`${id}.md`) },
      { rel: 'alternate', type: 'application/json', href: addressOf(`${id}.json`) },
    ],
    ...(added === undefined ? {} : { published: instant(added) }),
    updated: instant(dayOf(entry) ?? unknownDay),
    categories: [{ term: domain }, { term: category }],
    summary: { value: xmlText(description) },
    content: { type: 'html', value: xmlText(contentOf(entry)) },
  };
}

/** The answer in short, as HTML: the cause, what helps, and what does not. */
function contentOf(entry: Entry): string {
  const fixes = summarize(entry).workarounds.map((item) => ({ action: item.action, rate: sayRate(item) }));
  const deadEnds = entry.deadEnds.map((item) => ({ action: item.action, rate: sayRate(item) }));
  const listOf = (items: typeof fixes): string =>
    items.map(({ action, rate }) => `<li>${renderInline(action)} (${rate.words})</li>`).join('');
  const note = noteOn([...fixes, ...deadEnds].map(({ rate }) => rate));
  return `${renderBlocks(entry.rootCause)}<h3>${feed.workarounds}</h3><ol>${listOf(fixes)}</ol><h3>${feed.deadEnds}</h3><ul>${listOf(deadEnds)}</ul>${note === '' ? '' : `<p>${note}.</p>`}`;
}

const dayOf = ({ lastChanged, lastVerified }: PublishedEntry): string | undefined => lastChanged ?? lastVerified;

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** An ID that stays when the site moves to another address: feed readers show an entry again whose ID has changed. */
function permanentId(name: string): string {
  const hash = createHash('sha256')
    .update(`${site.repository?.url ?? ''} ${name}`)
    .digest('hex');
  // A UUID of version 8 (RFC 9562), which leaves the rest to its maker.
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
