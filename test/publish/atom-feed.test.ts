import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../src/view/summary.ts';
import { createAddresses } from '../../src/root/address.ts';
import { formatFeed } from '../../src/publish/atom-feed.ts';
import { publishEntry, type PublishedEntry } from '../../src/publish/published.ts';
import { readValid, sourceOf } from '../helpers.ts';
import { parseXml, textOf } from './parse-xml.ts';

const addressOf = createAddresses('https://errors.test', '/kb/');

function entryOf(slug: string, changed?: string, lastVerified?: string): PublishedEntry {
  const entry = readValid(
    sourceOf({ id: `- **ID:** \`git/${slug}\`${lastVerified === undefined ? '' : `\n- **Last Verified:** ${lastVerified}`}` }),
  );
  return publishEntry(entry, changed === undefined ? undefined : { added: '2026-01-01', changed }, addressOf);
}

const format = (entries: readonly PublishedEntry[]): string => formatFeed(entries, 'Errors: git', 'git/', addressOf);

describe('a feed', () => {
  test('says of an entry what it is, when it came and when it changed, and where it lies', () => {
    const one = entryOf('one', '2026-02-03', '2026-03-03');
    const { format: kind, feed } = parseFeed(format([one]));
    const { id, ...entry } = (feed as { entries: Record<string, unknown>[] }).entries[0] ?? {};
    expect(kind).toBe('atom');
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(entry).toEqual({
      title: { value: 'Updates were rejected' },
      links: [
        { rel: 'alternate', type: 'text/html', href: 'https://errors.test/kb/git/one/' },
        { rel: 'alternate', type: 'text/markdown', href: 'https://errors.test/kb/git/one.md' },
        { rel: 'alternate', type: 'application/json', href: 'https://errors.test/kb/git/one.json' },
      ],
      published: '2026-01-01T00:00:00Z',
      updated: '2026-02-03T00:00:00Z',
      categories: [{ term: 'git' }, { term: 'remote' }],
      summary: { value: summarize(one).description },
      content: {
        type: 'html',
        value:
          '<p>The remote has commits that you lack.</p><h3>Workarounds</h3><ol><li>Pull, then push (works 90%)</li></ol><h3>Dead ends</h3><ul><li>Push again (fails 99%)</li></ul>',
      },
    });
  });

  test('begins with what changed last; without a history, the day of verification counts; without either, an entry is left out', () => {
    const feed = parseXml(
      format([entryOf('a', '2026-02-01'), entryOf('b'), entryOf('c', undefined, '2026-03-01'), entryOf('d', '2026-04-01')]),
    );
    const entries = feed.children
      .filter(({ name }) => name === 'entry')
      .map((entry) => [entry.children.find(({ name }) => name === 'link')?.attributes['href'], textOf(entry, 'updated')]);
    expect(textOf(feed, 'updated')).toBe('2026-04-01T00:00:00Z');
    expect(entries).toEqual([
      ['https://errors.test/kb/git/d/', '2026-04-01T00:00:00Z'],
      ['https://errors.test/kb/git/c/', '2026-03-01T00:00:00Z'],
      ['https://errors.test/kb/git/a/', '2026-02-01T00:00:00Z'],
    ]);
  });

  test('holds the last 50 entries', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      entryOf(`e${n}`, `2026-${String((n % 12) + 1).padStart(2, '0')}-${String(10 + Math.floor(n / 12))}`),
    );
    const days = parseXml(format(many))
      .children.filter(({ name }) => name === 'entry')
      .map((entry) => textOf(entry, 'updated') ?? '');
    expect(days).toHaveLength(50);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.at(-1)?.slice(0, 7)).toBe('2026-03');
  });

  test('is valid without any entry that has a date', () => {
    const feed = parseXml(format([entryOf('a')]));
    expect(feed.children.map(({ name }) => name)).toEqual(['title', 'subtitle', 'id', 'updated', 'author', 'link', 'link']);
    expect(textOf(feed, 'updated')).toBe('1970-01-01T00:00:00Z');
  });

  test('gives an entry the same ID wherever the site lies, and each its own', () => {
    const idsAt = (address: string): (string | undefined)[] =>
      parseXml(
        formatFeed(
          ['a', 'b'].map((slug) => entryOf(slug, '2026-01-02')),
          'x',
          '',
          createAddresses(address, '/'),
        ),
      )
        .children.filter(({ name }) => name === 'entry')
        .map((entry) => textOf(entry, 'id'));
    expect(idsAt('https://one.test')).toEqual(idsAt(''));
    expect(new Set(idsAt('')).size).toBe(2);
  });
});
