// What stands on a page of the copy, in English. It imports nothing: the service worker, which says it, is one file.
export const copyNotes = {
  day: (day: Date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day),
  kept: (day: string) => `No answer from the network. This page is from the copy on this device, saved on ${day}.`,
  missing: (day: string) => `No answer from the network, and this address is not in the copy on this device, saved on ${day}.`,
};
