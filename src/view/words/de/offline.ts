// What the copy of the site on a device says, in German.
import type * as en from '../en/offline.ts';
import { digits } from '../plural.ts';
import { locale } from './language.ts';

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
