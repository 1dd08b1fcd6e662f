// What a page says to programs that read schema.org: search engines, mostly.
import { cardPath, makesCards } from './card-address.ts';
import type { FileDates } from '../corpus/history.ts';
import { addressOf } from '../root/address.ts';
import { cut } from '../entry/cut.ts';
import type { Entry } from '../entry/schema.ts';
import { site } from '../root/site.ts';
import { summarize } from './summary.ts';

/** A page above another. */
export interface Crumb {
  label: string;
  /** From the root of the site, `/git/`. */
  path: string;
}

/** Longest headline that search engines take, in characters. */
const longestHeadline = 110;

/** An entry as an article. Its dates are those of its file: a build changes nothing. */
export function articleData(entry: Entry, dates: FileDates | undefined): object {
  const { title, description } = summarize(entry);
  const { errorCodes, domain, id, language = site.language } = entry;
  return {
    '@type': 'TechArticle',
    headline: cut(title, longestHeadline),
    description,
    url: addressOf(`${id}/`),
    ...(makesCards ? { image: addressOf(cardPath(id)) } : {}),
    ...(dates === undefined ? {} : { datePublished: dates.added, dateModified: dates.changed }),
    inLanguage: language,
    articleSection: domain,
    ...(errorCodes.length === 0 ? {} : { keywords: errorCodes }),
    author: { '@type': 'Organization', name: site.name, url: addressOf('') },
  };
}

/** The way from the home page to a page, which is named last. */
export function breadcrumbData(trail: readonly Crumb[], title: string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...trail.map(({ label, path }, i) => ({ '@type': 'ListItem', position: i + 1, name: label, item: addressOf(path.slice(1)) })),
      { '@type': 'ListItem', position: trail.length + 1, name: title },
    ],
  };
}

/** The site, and how to search it. */
export function siteData(): object {
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.tagline,
    url: addressOf(''),
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressOf('search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The text of a script element of type `application/ld+json`. Without `<`, no text in it can end the element or open a comment. */
export function formatData(things: readonly object[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
