// What an entry says of itself, on its page and wherever it is named, in German.
import type * as en from '../en/entry.ts';
import { count, deadEnds } from './language.ts';

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
