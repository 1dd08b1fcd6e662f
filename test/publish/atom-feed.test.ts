import '../own-address.ts';
import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/root/site.ts';
import { summarize } from '../../src/view/summary.ts';
import { formatFeed } from '../../src/publish/atom-feed.ts';
import { publishEntry, type PublishedEntry } from '../../src/publish/published.ts';
import { readValid, sourceOf } from '../helpers.ts';
import { parseXml, textOf } from './parse-xml.ts';

function entryOf(slug: string, changed?: string, lastVerified?: string): PublishedEntry {
  const entry = readValid(
    sourceOf({ id: `- **ID:** \`git/${slug}\`${lastVerified === undefined ? '' : `\n- **Last Verified:** ${lastVerified}`}` }),
  );
  return publishEntry(entry, changed === undefined ? undefined : { added: '2026-01-01', changed });
}

const format = (entries: readonly PublishedEntry[]): string => formatFeed(entries, 'Errors: git', 'git/');

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
      published: '2026-01-01T00:00:00.000Z',
      updated: '2026-02-03T00:00:00.000Z',
      categories: [{ term: 'git' }, { term: 'remote' }],
      summary: { value: summarize(one).description },
      content: {
        type: 'html',
        value:
          '<p>The remote has commits that you lack.</p><h3>Workarounds</h3><ol><li>Pull, then push (helps ~90%)</li></ol><h3>Dead ends</h3><ul><li>Push again (fails ~99%)</li></ul><p>~ is a guess, not a count.</p>',
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
    expect(textOf(feed, 'updated')).toBe('2026-04-01T00:00:00.000Z');
    expect(entries).toEqual([
      ['https://errors.test/kb/git/d/', '2026-04-01T00:00:00.000Z'],
      ['https://errors.test/kb/git/c/', '2026-03-01T00:00:00.000Z'],
      ['https://errors.test/kb/git/a/', '2026-02-01T00:00:00.000Z'],
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
    expect(feed.children.map(({ name }) => name).toSorted()).toEqual(['author', 'id', 'link', 'link', 'subtitle', 'title', 'updated']);
    expect(textOf(feed, 'updated')).toBe('1970-01-01T00:00:00.000Z');
  });

  test('gives an entry the same ID whatever its page says and in whichever feed it is, and each entry and feed its own', () => {
    const one = entryOf('one', '2026-01-02');
    const idsIn = (entries: readonly PublishedEntry[], page: string): (string | undefined)[] => {
      const feed = parseXml(formatFeed(entries, 'x', page));
      return [feed, ...feed.children.filter(({ name }) => name === 'entry')].map((element) => textOf(element, 'id'));
    };
    const [all, ...inAll] = idsIn([one, entryOf('two', '2026-01-02')], '');
    const [git, ...inGit] = idsIn([{ ...one, title: 'Another', url: 'https://elsewhere.test/', lastChanged: '2026-05-05' }], 'git/');
    expect(inGit).toEqual([inAll[0]]);
    expect(new Set([all, git, ...inAll]).size).toBe(4);
  });

  test('says whose it is, in which language, and where it and its page lie', () => {
    const feed = parseXml(format([]));
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language });
    expect(feed.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: 'https://errors.test/kb/git/feed.xml' },
      { rel: 'alternate', type: 'text/html', href: 'https://errors.test/kb/git/' },
    ]);
    expect(['title', 'subtitle', 'author'].map((name) => textOf(feed, name)?.trim())).toEqual(['Errors: git', site.tagline, site.name]);
  });

  test('has entries of one day with the newest first, and by ID where they came together', () => {
    const day = { lastChanged: '2026-05-05' };
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((slug) => ({ ...entryOf(slug, '2026-01-02'), ...day }));
    const { added: _, ...undated } = { ...b!, lastVerified: '2026-05-05' };
    const feed = parseXml(format([d!, undated, { ...c!, added: '2026-04-04' }, a!]));
    const rows = feed.children.filter(({ name }) => name === 'entry');
    expect(rows.map((row) => row.children.find(({ name }) => name === 'link')?.attributes['href']?.at(-2))).toEqual(['c', 'a', 'd', 'b']);
    expect(rows.map((row) => textOf(row, 'published') ?? 'not known')).toEqual([
      '2026-04-04T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      'not known',
    ]);
  });

  test('loses what XML has not, and keeps all other text as it is', () => {
    const text = ']]> & <b> \u001b[31mred\u0007';
    const feed = parseXml(format([{ ...entryOf('one', '2026-01-02'), title: text, rootCause: text }]));
    const entry = feed.children.find(({ name }) => name === 'entry')!;
    expect(textOf(entry, 'title')?.trim()).toBe(']]> & <b> [31mred');
    expect(textOf(entry, 'content')).toMatch(/^\s*<p>\]\]&#62; &#38; &#60;b&#62; \[31mred<\/p>/);
  });

  test('begins with the fix that works most often', () => {
    const one = entryOf('one', '2026-01-02');
    const [fix] = one.workarounds;
    const feed = format([
      {
        ...one,
        verification: 'ai_generated',
        workarounds: [fix!, { ...fix!, action: 'Rebase', successRate: 0.95 }],
        deadEnds: [one.deadEnds[0]!, { ...one.deadEnds[0]!, action: 'Wait' }],
      },
    ]);
    expect(feed).toContain('<li>Rebase (helps ~95%)</li><li>Pull, then push (helps ~90%)</li>');
    expect(feed).toContain('<li>Push again (fails ~99%)</li><li>Wait (fails ~99%)</li>');
  });
});
