// The words of the site's language; English where there is no table of it. In a page's scripts, src/integrations/words.ts puts the
// words of that language alone in the place of this file.
import { site } from '../../root/site.ts';
import * as de from './de.ts';
import * as en from './en.ts';

const tables: Readonly<Record<string, typeof en>> = { de, en };

const table = tables[new Intl.Locale(site.language).language] ?? en;

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
} = table;

/** Of the interface: the site's own where its words are in that. */
export const interfaceLanguage: string = new Intl.Locale(site.language).language === language ? site.language : language;

/** Of what entries say, where the interface's is another. */
export const contentLanguage: string | undefined = interfaceLanguage === site.language ? undefined : site.language;
