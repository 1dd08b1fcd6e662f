// The words of the site's language; English where there is no table of it. In a page's scripts, src/integrations/words.ts puts the
// words of that language alone in the place of this file.
import { site } from '../../root/site.ts';
import * as deCopy from './de/copy.ts';
import * as deEntry from './de/entry.ts';
import * as deFrame from './de/frame.ts';
import * as deLanguage from './de/language.ts';
import * as deOffline from './de/offline.ts';
import * as dePages from './de/pages.ts';
import * as deSearch from './de/search.ts';
import * as enCopy from './en/copy.ts';
import * as enEntry from './en/entry.ts';
import * as enFrame from './en/frame.ts';
import * as enLanguage from './en/language.ts';
import * as enOffline from './en/offline.ts';
import * as enPages from './en/pages.ts';
import * as enSearch from './en/search.ts';

const en = {
  copy: enCopy,
  entry: enEntry,
  frame: enFrame,
  language: enLanguage,
  offline: enOffline,
  pages: enPages,
  search: enSearch,
};
const de: typeof en = {
  copy: deCopy,
  entry: deEntry,
  frame: deFrame,
  language: deLanguage,
  offline: deOffline,
  pages: dePages,
  search: deSearch,
};

const tables: Readonly<Record<string, typeof en>> = { de, en };

/** The words by the files that they are in: `en/entry.ts` and so on. */
export const files = tables[new Intl.Locale(site.language).language] ?? en;

export const {
  codes,
  copying,
  copyNotes,
  days,
  domain,
  entry,
  feed,
  finding,
  frame,
  guides,
  home,
  keeping,
  language,
  narrowing,
  notFound,
  offline,
  rates,
  search,
  searchPage,
  status,
  summary,
  theme,
  verification,
  verificationSentences,
  versionAnswers,
  versions,
} = { ...files.copy, ...files.entry, ...files.frame, ...files.language, ...files.offline, ...files.pages, ...files.search };

/** Of the interface: the site's own where its words are in that. */
export const interfaceLanguage: string = new Intl.Locale(site.language).language === language ? site.language : language;

/** Of what entries say, where the interface's is another. */
export const contentLanguage: string | undefined = interfaceLanguage === site.language ? undefined : site.language;
