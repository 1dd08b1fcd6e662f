// What the pages beside entries and results say, in German.
import type * as en from '../en/pages.ts';
import { count, entries, locale } from './language.ts';

export const home = {
  noScript: (codes) =>
    `Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript führen die Bereiche${codes === undefined ? '' : ` und die ${codes('Fehlercodes')}`} zum Ziel.`,
  empty: (write) => `Es gibt noch keine Einträge. Ein Eintrag ist eine Markdown-Datei: ${write('den ersten schreiben')}.`,
  try: 'Zum Ausprobieren',
  private: (more) => `${more('Gesucht wird in deinem Browser')}, nicht auf einem Server.`,
  example: 'Ein Beispiel',
  paste: 'Du fügst ein',
  whole: 'Zum ganzen Eintrag',
  tryFirst: 'Das hilft am ehesten',
  domains: 'Bereiche',
  counts: (entryCount, domains, codes, link) =>
    `${entries(entryCount)} in ${count(domains, { one: 'Bereich', other: 'Bereichen' })}` +
    `${codes === 0 ? '' : ` und ${link(count(codes, { one: 'Fehlercode', other: 'Fehlercodes' }))}`}`,
  entryWord: (number) => (number === 1 ? 'Eintrag' : 'Einträge'),
  new: 'Neu',
} satisfies typeof en.home;

export const domain = {
  title: (name) => `Fehler in ${name}`,
  description: (number, name) =>
    `${count(number, { one: 'Fehler', other: 'Fehler' })} in ${name}: was dahintersteckt, was hilft und was nichts bringt.`,
  lead: (entryCount, categories) => `${entries(entryCount)} in ${count(categories, { one: 'Kategorie', other: 'Kategorien' })}`,
  categories: 'Kategorien',
  order: 'Reihenfolge',
  byCategory: 'Nach Kategorie',
  byRate: 'Sicherste Lösung zuerst',
  narrow: 'Einträge eingrenzen',
} satisfies typeof en.domain;

export const codes = {
  title: 'Fehlercodes',
  description: (number) => `${count(number, { one: 'Fehlercode', other: 'Fehlercodes' })}: was jeder bedeutet und was hilft.`,
  empty: (metadata) => `Noch hat kein Eintrag einen Fehlercode. Codes stehen in den ${metadata('Metadaten')} eines Eintrags.`,
  lead: (number) => `${count(number, { one: 'Code', other: 'Codes' })}, jeder mit eigener Seite`,
  families: 'Familien',
  familyNames: {
    'Exit codes': 'Exit-Codes',
    'HTTP statuses': 'HTTP-Status',
    'System calls': 'Systemaufrufe',
    'Rust compiler': 'Rust-Compiler',
    'C# compiler': 'C#-Compiler',
    'NuGet and .NET SDK': 'NuGet und .NET SDK',
    'Published vulnerabilities': 'Veröffentlichte Schwachstellen',
    'Other codes': 'Weitere Codes',
  } as Readonly<Record<string, string>>,
  narrow: 'Codes eingrenzen',
  oneDescription: (code, number, domains) =>
    `${code} steht für ${number} verschiedene Fehler: ${domains}. Hier zeigt sich, welcher es bei dir ist.`,
  which: (number) => `${number} Einträge haben diesen Code. Welcher ist deiner?`,
  not: (other, difference) => `Nicht ${other}: ${difference}`,
  copyMessage: (place) => `Meldung von Eintrag ${place}`,
  tryFirst: 'Zuerst versuchen:',
  whole: 'Der ganze Eintrag mit Versionen und Meldungen',
  signal: (code, signal, name) =>
    `${code} ist 128 + ${signal}: Signal ${signal}${name === undefined ? '' : ` (${name})`} hat den Prozess beendet.`,
  inWords: (text) => `Im Wortlaut: ${text}.`,
  sameAs: (others) => `Dasselbe wie ${new Intl.ListFormat(locale).format(others)}.`,
  kind: (text) => `Art: ${text}.`,
} satisfies typeof en.codes;

export const guides = {
  title: 'Anleitungen',
  description: (site) => `Wie ${site} funktioniert und wie du dein Wissen beiträgst.`,
  contents: 'Auf dieser Seite',
  rules: 'Die Regeln',
  rulesDescription: 'Alle Regeln, an denen Einträge gemessen werden, und was zu tun ist, wenn einer sie verletzt.',
  narrowRules: 'Regeln eingrenzen',
} satisfies typeof en.guides;

export const status = {
  title: 'Stand der Einträge',
  description: 'Wo Einträge Pflege brauchen: wie weit sie geprüft sind und welche am ältesten und am schwächsten sind.',
  lead: (mend) => `Wo Einträge Pflege brauchen. Um ${mend('einen zu verbessern')}, genügen eine Zeile und ein Pull Request.`,
  verification: 'Prüfung',
  caption: (number) => `${entries(number)} nach Bereich und danach, wie weit sie geprüft sind`,
  domain: 'Bereich',
  entries: 'Einträge',
  counted: {
    ai_generated: 'ungeprüft',
    human_reviewed: 'geprüft',
    community_verified: 'bestätigt',
    reproduced: 'nachgestellt',
  },
  age: 'Alter der Angaben',
  ageCaption: 'Wie lange es her ist, dass jemand die Einträge geprüft hat; wo das niemand getan hat, wie alt ihre Angaben sind',
  ageColumn: 'Alter',
  bar: 'Als Balken',
  ages: {
    'up to 3 months': 'bis 3 Monate',
    'up to 6 months': 'bis 6 Monate',
    'up to a year': 'bis 1 Jahr',
    'up to 2 years': 'bis 2 Jahre',
    'over 2 years': 'über 2 Jahre',
    'no date': 'ohne Datum',
  },
  never: 'Nie geprüft',
  neverSince: (day) => `Nie geprüft, Angaben vom ${day}`,
  verifiedOn: (day) => `Zuletzt geprüft am ${day}`,
  oldest: 'Am längsten nicht mehr geprüft',
  noOldest: 'Kein geprüfter Eintrag sagt, wann er zuletzt geprüft wurde.',
  oldestFacts: 'Älteste Angaben in Einträgen, die noch niemand geprüft hat',
  noOldestFacts: 'Kein solcher Eintrag sagt, von welchem Tag seine Angaben sind.',
  noNever: 'Jeder Eintrag ist geprüft und sagt, wann.',
  withoutReferences: 'Ohne Quellen',
  noWithoutReferences: 'Jeder Eintrag nennt eine Quelle.',
  withoutMessages: 'Ohne Fehlermeldung',
  noWithoutMessages: 'Jeder Eintrag hat eine Meldung im Wortlaut.',
  weakest: 'Niedrigste Lösungsquote',
  noWeakest: 'Es gibt noch keine Einträge.',
  first: (shown, command) => `Die ersten ${shown}; alle zeigt ${command}.`,
} satisfies typeof en.status;

export const notFound = {
  title: 'Diese Seite gibt es nicht',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  lead: 'Unter dieser Adresse gibt es nichts. Vielleicht ist der Link falsch geschrieben, oder der Eintrag wurde entfernt.',
  lookThrough: (domains, errorCodes) => `Oder sieh dich in den ${domains('Bereichen')} und den ${errorCodes('Fehlercodes')} um.`,
  nearest: 'Vielleicht einer von diesen',
} satisfies typeof en.notFound;

export const searchPage = {
  title: 'Suche',
  description: 'Fehlermeldung, Log oder Code einfügen. Die Suche läuft in diesem Browser.',
  noScript: (errorCodes) =>
    `Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript führen die ${errorCodes('Fehlercodes')} und die Bereiche zum Ziel:`,
  start:
    'Füge eine Meldung oder die ganze Ausgabe ein, frage mit eigenen Worten, oder zieh eine Log-Datei an eine beliebige Stelle dieser Seite.',
  example: (code) => `Ein Code genügt: ${code}`,
} satisfies typeof en.searchPage;

export const feed = {
  workarounds: 'Lösungen',
  deadEnds: 'Sackgassen',
} satisfies typeof en.feed;
