import '../own-address.ts';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/root/site.ts';
import { articleData, breadcrumbData, formatData, siteData } from '../../src/view/structured-data.ts';
import { summarize } from '../../src/view/summary.ts';
import { readValid, sourceOf } from '../helpers.ts';

const entry = readValid(sourceOf({ verification: '- **Verification:** reproduced\n- **Error Code:** `E1`, `E2`' }));

describe('what a page says to search engines', () => {
  test('of an entry: an article with the days of its file', () => {
    expect(articleData(entry, { added: '2026-01-01', changed: '2026-02-03' })).toEqual({
      '@type': 'TechArticle',
      headline: 'Updates were rejected',
      description: summarize(entry).description,
      url: 'https://errors.test/kb/git/push-rejected/',
      image: 'https://errors.test/kb/cards/git/push-rejected.png',
      datePublished: '2026-01-01',
      dateModified: '2026-02-03',
      inLanguage: site.language,
      articleSection: 'git',
      keywords: ['E1', 'E2'],
      author: { '@type': 'Organization', name: site.name, url: 'https://errors.test/kb/' },
    });
  });

  test('nothing that is not known, and a headline that is no longer than they take', () => {
    const data = articleData({ ...entry, errorCodes: [], title: 'word '.repeat(40).trim() }, undefined) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(['@type', 'headline', 'description', 'url', 'image', 'inLanguage', 'articleSection', 'author']);
    expect(data['headline']).toBe(`${'word '.repeat(22).trim()}…`);
  });

  test('of the way to a page: each page above it with its address, and the page itself', () => {
    const trail = [
      { label: 'Home', path: '/' },
      { label: 'git', path: '/git/' },
    ];
    expect(breadcrumbData(trail, 'Updates were rejected')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://errors.test/kb/' },
        { '@type': 'ListItem', position: 2, name: 'git', item: 'https://errors.test/kb/git/' },
        { '@type': 'ListItem', position: 3, name: 'Updates were rejected' },
      ],
    });
  });

  test('of the site: how to search it', () => {
    expect(siteData()).toEqual({
      '@type': 'WebSite',
      name: site.name,
      description: site.tagline,
      url: 'https://errors.test/kb/',
      inLanguage: site.language,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: 'https://errors.test/kb/search/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });

  test('can’t end the element that it stands in', () => {
    const text = formatData([{ name: '</script><!--' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ name: '</script><!--' }] });
  });
});
