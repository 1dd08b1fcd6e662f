// What stands around every page, and what any page may say, in German.
import type * as en from '../en/frame.ts';
import { locale } from './language.ts';

export const days = {
  long: (day) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
} satisfies typeof en.days;

export const frame = {
  skip: 'Zum Inhalt springen',
  site: 'Website',
  codes: 'Codes',
  guides: 'Anleitungen',
  theme: 'Design:',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
  trail: 'Pfad zu dieser Seite',
  home: 'Startseite',
  about: 'Über diese Website',
  add: 'Eintrag hinzufügen',
  rules: 'Regeln',
  status: 'Stand',
  data: 'Daten',
  feed: 'Feed',
  offline: 'Offline',
  source: 'Quelltext',
  slash: (key) => `${key} führt ins Suchfeld`,
  label: 'Fehlermeldung, Log oder Code einfügen',
  search: 'Suchen',
  allEntries: (site) => `${site}: alle Einträge`,
  moved: 'Dieser Eintrag ist umgezogen',
  movedTitle: (title) => `Umgezogen: ${title}`,
  movedTo: (link) => `Er steht jetzt hier: ${link}`,
} satisfies typeof en.frame;

export const theme = {
  system: 'Design: wie im System',
  light: 'Design: hell',
  dark: 'Design: dunkel',
} satisfies typeof en.theme;

export const copying = {
  copied: 'Kopiert',
  selected: 'Markiert',
  linkCopied: 'Link kopiert',
  itemCopied: 'Mit Link kopiert',
  inAddress: 'Der Link steht in der Adresszeile',
} satisfies typeof en.copying;

export const finding = {
  notLoaded: 'Die Suche ließ sich nicht laden. Lade die Seite neu und versuche es noch einmal.',
  noAnswer: 'Der Suchindex ließ sich nicht laden. Prüfe die Verbindung und suche noch einmal.',
} satisfies typeof en.finding;

export const narrowing = {
  left: (left, all) => `${left} von ${all}`,
} satisfies typeof en.narrowing;
