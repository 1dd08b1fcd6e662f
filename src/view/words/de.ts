// Every word that the site says to its readers, in German.
import type * as en from './en.ts';
import { digits, type Forms, plural } from './plural.ts';

const locale = 'de';
const count = (number: number, forms: Forms): string => plural(locale, number, forms);
const entries = (number: number): string => count(number, { one: 'Eintrag', other: 'Einträge' });
const deadEnds = (number: number): string => count(number, { one: 'Sackgasse', other: 'Sackgassen' });

export const language: typeof en.language = 'de';

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

export const rates = {
  percent: (share) => `${share.replace('.', ',')}\u00a0%`,
  helps: (percent) => `hilft in ${percent}`,
  helped: (people, of) => `half ${people} von ${of}`,
  fails: (percent) => `scheitert in ${percent}`,
  failed: (people, of) => `scheiterte bei ${people} von ${of}`,
  fixRate: (percent) => `Lösungsquote ${percent}`,
  guess: (words) => `${words}, geschätzt`,
  note: '~ heißt geschätzt, nicht gezählt',
} satisfies typeof en.rates;

export const verification = {
  ai_generated: 'Von KI geschrieben, ungeprüft',
  human_reviewed: 'Von einem Menschen geprüft',
  community_verified: 'Von Lesern bestätigt',
  reproduced: 'Nachgestellt',
} satisfies typeof en.verification;

export const verificationSentences = {
  ai_generated: 'Von einer KI aus Quellen geschrieben und noch von keinem Menschen geprüft.',
  human_reviewed: 'Ein Mensch hat den Eintrag gelesen und mit den Quellen verglichen.',
  community_verified: 'Leser, die diesen Fehler hatten, haben berichtet, was geholfen hat.',
  reproduced: 'Der Fehler wurde absichtlich herbeigeführt, und alle Lösungen und Sackgassen wurden ausprobiert.',
} satisfies typeof en.verificationSentences;

export const summary = {
  quote: (text) => `„${text}“`,
  description: (fix, rate, number, surest) =>
    `Beste Lösung: ${fix} (${rate}); ${deadEnds(number)} meiden${number > 1 ? ', etwa' : ':'} ${surest}.`,
  deadEnds,
  toAvoid: (number) => `${deadEnds(number)} meiden`,
} satisfies typeof en.summary;

export const entry = {
  copy: 'Kopieren',
  copyCode: (fix, part) => `Code ${part} von Lösung ${fix}`,
  copyMessage: (message) => `Meldung ${message}`,
  copyProse: 'Code',
  copyGuide: 'diesen Code',
  share: 'Teilen',
  linkTo: (words) => `Link zu ${words}`,
  codes: 'Fehlercodes',
  factsAsOf: 'Angaben vom',
  lastVerified: 'zuletzt geprüft am',
  isOld: '(über ein Jahr, bevor diese Seite erstellt wurde)',
  cause: 'Ursache',
  whichCause: 'Welche Ursache ist es bei dir?',
  notToTry: (number) => `${count(number, { one: 'Versuch, der', other: 'Versuche, die' })} nichts ${number === 1 ? 'bringt' : 'bringen'}`,
  why: 'warum',
  tryOne: 'Das kannst du versuchen',
  tryThese: 'In dieser Reihenfolge versuchen',
  tick: 'Abhaken, was schon versucht ist',
  fix: (rate) => `Lösung (${rate})`,
  shareFix: (place) => `Lösung ${place}`,
  stuck: (fixes, cause, error, report) =>
    `${fixes > 1 ? 'Alles' : 'Schon'} versucht? Vielleicht ist ${cause('die Ursache')} eine andere` +
    `${error === undefined ? '' : `, oder ${error('der Fehler selbst')}`}.${report === undefined ? '' : ` Wenn etwas anderes geholfen hat, ${report('sag es uns')}.`}`,
  reportTitle: (title) => `${title}: keine der Lösungen hat geholfen`,
  reportBody: (id) => `Eintrag: ${id}\n\n`,
  dontBother: 'Das bringt nichts',
  deadEnd: (rate) => `Sackgasse (${rate})`,
  shareDeadEnd: (place) => `Sackgasse ${place}`,
  message: 'Fehlermeldung',
  messages: 'Fehlermeldungen',
  otherForms: (number) => `${count(number, { one: 'weitere Form', other: 'weitere Formen' })} dieser Meldung`,
  symptoms: 'Symptome',
  references: 'Quellen',
  related: 'Nicht zu verwechseln mit',
  about: 'Über diesen Eintrag',
  category: (link) => `Kategorie ${link}`,
  fixRate: (percent) => `Lösungsquote ${percent}`,
  never: 'Nie geprüft',
  neverSince: (day) => `Nie geprüft: Angaben vom ${day}`,
  notKnown: 'Nicht bekannt, wann zuletzt geprüft',
  verifiedOn: (day) => `Zuletzt geprüft am ${day}`,
  changedOn: (day) => `Zuletzt geändert am ${day}`,
  changeNotKnown: 'Nicht bekannt, wann zuletzt geändert',
  edit: 'Eintrag bearbeiten',
  markdown: 'Als Markdown ansehen',
  copyMarkdown: 'Als Markdown kopieren',
  broken: 'Dieser Eintrag hat Fehler',
  brokenDescription: (path) => `${path} lässt sich noch nicht anzeigen.`,
  brokenLead: (path, id) => `${path} lässt sich noch nicht als ${id} anzeigen. Diese Seite folgt der Datei, sobald du sie speicherst.`,
} satisfies typeof en.entry;

export const versions = {
  heading: 'Versionen',
  statuses: {
    active: 'Betroffen',
    deprecated: 'Betroffen, ohne Support',
    fixed: 'Behoben',
    unaffected: 'Nicht betroffen',
    unknown: 'Unbekannt',
  },
  iHave: 'Bei mir läuft',
  versionOfIt: 'Version davon',
  version: 'Version',
  status: 'Status',
  introduced: 'Eingeführt',
  deprecated: 'Abgekündigt',
  caption: 'Betroffen: Diese Version hat den Fehler.',
  gaps: 'Ein Strich: keine Angabe.',
  row: (place) => `Zeile ${place}`,
  all: 'alle Versionen',
  andLater: (version) => `ab ${version}`,
} satisfies typeof en.versions;

export const versionAnswers = {
  active: (name) => `${name} hat diesen Fehler.`,
  deprecated: (name) => `${name} hat diesen Fehler und bekommt keinen Support mehr.`,
  fixed: (name) => `${name} hat diesen Fehler nicht mehr.`,
  unaffected: (name) => `${name} ist nicht betroffen.`,
  unknown: (name) => `${name} kann diesen Fehler haben: Das hat noch niemand geprüft.`,
  mended: (answer, version) => `${answer.replace(/\.$/, '')}; behoben in ${version}.`,
  several: (name) => `${name} passt auf mehrere Zeilen: Gib die Version genauer an.`,
  nothing: (name) => `Zu ${name} gibt es keine Angabe.`,
} satisfies typeof en.versionAnswers;

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

export const search = {
  clear: 'Leeren',
  unreadable: 'Diese Datei ließ sich nicht lesen.',
  emptyFile: 'Diese Datei ist leer.',
  noText: 'Das ist keine Textdatei. Zieh ein Log hierher, oder füge seinen Text ein.',
  leftOut: (bytes) => `… ${digits(locale, bytes)} Bytes ausgelassen …`,
  suggestions: (number) => `${count(number, { one: 'Vorschlag', other: 'Vorschläge' })}.`,
  noSuggestion: 'Noch kein klarer Treffer. Die Eingabetaste durchsucht auch die Texte.',
  noSuggestions: 'Die Vorschläge ließen sich nicht laden. Die Eingabetaste startet die Suche.',
  notKept: 'Dieser Browser kann das Eingefügte nicht bis zur Suchseite behalten. Füge es dort ein.',
  loading: 'Index wird geladen …',
  searching: 'Suche läuft …',
  entries: 'Einträge',
  recent: 'Letzte Suchen',
  clearRecent: 'Letzte Suchen löschen',
  withFilters: (filters) => `Mit deinen Filtern: ${filters}.`,
  tryFirst: 'Das hilft am ehesten',
  dontBother: 'Das bringt nichts',
  copy: 'Kopieren',
  copyCode: 'den Code',
  rest: (fixes, avoided) => `${count(fixes, { one: 'Lösung', other: 'Lösungen' })} und ${deadEnds(avoided)}, mit Schritten und Gründen`,
  inStack: 'in meinem Stack',
  variants: (number) => `${count(number, { one: 'Variante', other: 'Varianten' })} auf anderen Plattformen oder Versionen`,
  code: 'Code ',
  matches: 'Passt zu ',
  inText: 'Im Text: ',
  textHas: 'Der Text enthält ',
  otherCode: (theirs, yours) => ['Hier ist der Code ', theirs, ', bei dir ', yours, '.'],
  otherWords: (theirs, yours) => ['Hier steht ', theirs, ', bei dir ', yours, '.'],
  otherTool: (tool) => `Hier geht es um ${tool}.`,
  allWords: 'Alle Wörter des Titels kommen bei dir vor, aber das kann Zufall sein.',
  missing: (parts) => ['Bei dir fehlt ', ...parts, '.'],
  either: (parts) => new Intl.ListFormat(locale, { type: 'disjunction' }).formatToParts(parts),
  lost: 'Diese Suche galt eingefügtem Text, den dieser Tab nicht mehr hat. Füge ihn hier noch einmal ein.',
  noneOfAll: 'Kein Eintrag erfüllt alle Filter',
  none: 'Dazu gibt es noch keinen Eintrag',
  noneNarrowed: 'Mit diesen Filtern gibt es dazu keinen Eintrag',
  found: (number, isNarrowed) => `${number}${isNarrowed ? ' mit diesen Filtern' : ''}`,
  total: (total, shown) => (total > shown ? `Die ersten ${shown} von ${digits(locale, total)} Einträgen` : entries(total)),
  best: (best, inText) =>
    `${best === 1 ? 'Der beste Treffer' : `Die ${best} besten Treffer`}${inText > 0 ? ` und ${inText} weitere aus dem Volltext` : ''}`,
  noneLoaded: 'Nichts in dem Teil des Index, der sich laden ließ',
  partial: 'Ein Teil des Index ließ sich nicht laden, darum können Einträge fehlen. Suche noch einmal.',
  partialMiss: 'Ein Teil des Index ließ sich nicht laden, darum gibt es vielleicht doch einen Eintrag. Suche noch einmal.',
  readingText: 'Der Volltext wird durchsucht …',
  textFailed: 'Der Volltext ließ sich nicht durchsuchen, nur Codes, Titel und Meldungen.',
  noneInText: 'Der Volltext brachte nichts.',
  noMoreText: 'Der Volltext brachte nichts Weiteres.',
  pasteStays: 'Was du eingefügt hast, bleibt in diesem Tab und steht nicht in der Adresse.',
  named: (code, links, isPaste, isMore) => [
    `${isPaste ? 'Im eingefügten Text' : 'Hier'} steht ${isMore ? 'auch ' : ''}`,
    code,
    ': ',
    ...links,
    '.',
  ],
  searchText: 'Volltext durchsuchen',
  searchTextAgain: 'Volltext noch einmal durchsuchen',
  widen: 'Ohne Filter suchen',
  notTheOne: 'Nicht der richtige?',
  allOf: (domainName) => `Alle Einträge zu ${domainName}`,
  family: (code, family) => [code, ' gehört hierzu: ', family, '.'],
  maybe: 'Vielleicht einer von diesen',
  siblings: 'Einträge zu ähnlichen Codes:',
  ask: (link, write) => [
    'Hast du den Fehler behoben, oder suchst du noch? ',
    link('Eintrag anfragen'),
    ' (öffnet das Repository, in dem die Zeile unten schon steht; du kannst sie dort prüfen) oder ',
    write('selbst einen schreiben'),
    '.',
  ],
  write: (write) => ['Hast du den Fehler behoben, oder suchst du noch? ', write('Eintrag schreiben'), '.'],
  issueTitle: (line) => `Neuer Eintrag: ${line}`,
  narrow: 'Ergebnisse eingrenzen',
  filters: 'Filter',
  clearFilters: 'Filter löschen',
  remember: 'Diese Filter in diesem Browser merken',
  useRemembered: (filters) => `Gemerkte Filter anwenden: ${filters}`,
  any: 'Alle',
  sortBy: 'Sortieren nach',
  bestMatch: 'Bester Treffer',
  fixRate: 'Lösungsquote',
  facets: { domain: 'Bereich', category: 'Kategorie', verification: 'Prüfung', product: 'Produkt', code: 'Fehlercode' },
  facetsWithin: { domain: 'Bereich', category: 'Kategorie', verification: 'Prüfung', product: 'Produkt', code: 'Fehlercode' },
  stack: 'Mein Stack',
  stackHint: 'Seine Einträge stehen weiter oben. Er bleibt in diesem Browser.',
  emptyStack: 'Wähle oben einen Bereich oder ein Produkt, um es hinzuzufügen.',
  add: (name) => `${name} hinzufügen`,
  addToStack: (name) => `${name} zu meinem Stack hinzufügen`,
  removeFromStack: (name) => `${name} aus meinem Stack entfernen`,
  pasted: 'Eingefügter Text',
  searchedFor: 'Gesucht:',
  printedFilters: (filters) => `Filter: ${filters}`,
} satisfies typeof en.search;

export const offline = {
  title: 'Offline',
  description: (site) => `Eine Kopie von ${site} auf diesem Gerät: alle Seiten und die Suche, auch ohne Netz.`,
  lead: (site) => `Alle Seiten von ${site} und die Suche, auch ohne Netz.`,
  noScript: 'Für eine Kopie wird JavaScript gebraucht.',
  copy: 'Kopie',
  progress: 'Dateien auf diesem Gerät',
  about: 'Was es damit auf sich hat',
  facts: [
    'Gespeichert wird nichts, bevor du es willst. Die Kopie bleibt in diesem Browser, und niemand erfährt davon.',
    'Solange es ein Netz gibt, kommen die Seiten von dort. Antwortet es nicht innerhalb von drei Sekunden, bekommst du die Seite aus der Kopie, und eine Zeile darüber sagt das und nennt den Tag, von dem sie ist.',
    'Ändert sich die Website, zieht die Kopie nach, während du online liest, höchstens einmal in der Stunde: Nur geänderte Dateien werden geladen, und die alte Kopie gilt, bis die neue vollständig ist. Ein Browser, der Daten sparen soll, wartet, bis du diese Seite öffnest.',
    'Die Kopie enthält alle Seiten und die Suche. Es fehlt, was nur Programme lesen: Datendateien, Feeds und die Vorschaubilder für Links.',
    'Loswerden kannst du sie hier; die Daten dieser Website im Browser zu löschen, bewirkt dasselbe.',
  ],
} satisfies typeof en.offline;

export const keeping = {
  keep: 'Kopie auf diesem Gerät speichern',
  remove: 'Kopie entfernen',
  again: 'Noch einmal versuchen',
  looking: 'Kopie wird gesucht…',
  lookingForNewer: 'Neuere Version wird gesucht…',
  unable: 'Dieser Browser kann keine Kopie speichern oder soll es nicht.',
  needsHttps: 'Eine Kopie gibt es nur unter einer Adresse, die mit https beginnt.',
  fetching: 'Wird geladen…',
  starting: 'Es geht los…',
  removing: 'Wird entfernt…',
  removed: 'Die Kopie ist entfernt.',
  progress: (done, total) => `${digits(locale, done)} von ${digits(locale, total)} Dateien`,
  whole: (total, day) => `Alle ${digits(locale, total)} Dateien sind auf diesem Gerät. Die Kopie ist vom ${day}.`,
  kept: 'Was schon da ist, bleibt.',
  works: (day) => `Bis dahin gilt die Kopie vom ${day}.`,
  refused: (reason) => `Der Browser hat die Kopie verweigert: ${reason}`,
  noList: 'Hier gibt es keine Liste der Dateien dieser Website, darum ist keine Kopie möglich.',
  takes: (bytes, files) => `Eine Kopie braucht ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB in ${digits(locale, files)} Dateien.`,
  failures: {
    network: 'Das Netz antwortet nicht.',
    room: 'Auf diesem Gerät ist nicht genug Platz.',
    refused: 'Der Server hat nicht alle Dateien herausgegeben.',
    changed: 'Die Website wird gerade ersetzt, oder etwas verändert ihre Dateien unterwegs.',
    shrunk: 'Der Server nennt viel weniger Dateien, als die Kopie hat. Wenn das stimmt, lösche die Kopie und lege eine neue an.',
  },
} satisfies typeof en.keeping;

export const copyNotes = {
  day: (day) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day),
  kept: (day) => `Das Netz antwortet nicht. Diese Seite stammt aus der Kopie auf diesem Gerät vom ${day}.`,
  missing: (day) => `Das Netz antwortet nicht, und diese Adresse fehlt in der Kopie auf diesem Gerät vom ${day}.`,
} satisfies typeof en.copyNotes;
