// What stands on a page of the copy, in German. It imports nothing: the service worker, which says it, is one file.
import type * as en from '../en/copy.ts';

export const copyNotes = {
  day: (day) => new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(day),
  kept: (day) => `Das Netz antwortet nicht. Diese Seite stammt aus der Kopie auf diesem Gerät vom ${day}.`,
  missing: (day) => `Das Netz antwortet nicht, und diese Adresse fehlt in der Kopie auf diesem Gerät vom ${day}.`,
} satisfies typeof en.copyNotes;
