// What stands around every page, and what any page may say, in English.
import { locale } from './language.ts';

export const days = {
  /** `22 November 2026`. */
  long: (day: Date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
};

/** What stands around every page. */
export const frame = {
  skip: 'Skip to content',
  site: 'Site',
  codes: 'Codes',
  guides: 'Guides',
  theme: 'Theme:',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  trail: 'Breadcrumb',
  home: 'Home',
  about: 'About',
  add: 'Add an entry',
  rules: 'Rules',
  status: 'Status',
  data: 'Data',
  feed: 'Feed',
  offline: 'Offline',
  source: 'Source',
  slash: (key: string) => `${key} leads to the search box`,
  label: 'Paste an error, a log or a code',
  search: 'Search',
  allEntries: (site: string) => `${site}: all entries`,
  moved: 'This entry has moved',
  movedTitle: (title: string) => `Moved: ${title}`,
  movedTo: (link: string) => `It is here now: ${link}`,
};

export const theme = {
  system: 'Theme: as your system',
  light: 'Theme: light',
  dark: 'Theme: dark',
};

/** What copies, and what it says when it has. */
export const copying = {
  copied: 'Copied',
  selected: 'Selected',
  linkCopied: 'Link copied',
  itemCopied: 'Copied, with its link',
  inAddress: 'The link is in the address bar',
};

/** What the search box says where the search is not there. */
export const finding = {
  notLoaded: 'The search could not be loaded. Reload the page and try again.',
  noAnswer: 'The search index could not be loaded. Check the connection and search again.',
};

export const narrowing = {
  left: (left: number, all: number) => `${left} of ${all}`,
};
