// What the copy of the site on a device says, in English.
import { digits } from '../plural.ts';
import { locale } from './language.ts';

/** The page that keeps a copy of the site. */
export const offline = {
  title: 'Offline',
  description: (site: string) => `Keep a copy of ${site} on this device: all its pages and its search, for when there is no network.`,
  lead: (site: string) => `All pages of ${site} and its search, for when there is no network.`,
  noScript: 'A copy needs JavaScript.',
  copy: 'Copy',
  progress: 'Files on this device',
  about: 'What it does',
  facts: [
    'Nothing is kept until you ask for it. The copy stays in this browser, and nobody is told.',
    'While there is a network, pages come from it. Where it does not answer within three seconds, you get the page of the copy, and a line above it says so and names the day of the copy.',
    'When the site changes, the copy follows while you read online, at most once an hour: only files that have changed are fetched, and the copy you have works until the new one is whole. A browser that is told to save data waits until you open this page.',
    'The copy has all pages and the search. It leaves out what only programs read: data files, feeds, and pictures for links.',
    'To be rid of it, remove it here; clearing the data of this site in the browser does the same.',
  ],
};

/** What that page says of its copy. */
export const keeping = {
  keep: 'Keep a copy on this device',
  remove: 'Remove the copy',
  again: 'Try again',
  looking: 'Looking for a copy…',
  lookingForNewer: 'Looking for a newer version…',
  unable: 'This browser can’t keep a copy, or is set not to.',
  needsHttps: 'A copy needs an address that begins with https.',
  fetching: 'Fetching…',
  starting: 'Starting…',
  removing: 'Removing…',
  removed: 'The copy is removed.',
  progress: (done: number, total: number) => `${digits(locale, done)} of ${digits(locale, total)} files`,
  whole: (total: number, day: string) => `All ${digits(locale, total)} files are on this device. The copy was saved on ${day}.`,
  kept: 'What has arrived is kept.',
  works: (day: string) => `The copy saved on ${day} works meanwhile.`,
  refused: (reason: string) => `The browser refused to keep a copy: ${reason}`,
  noList: 'There is no list of the site’s files here, so no copy can be made.',
  takes: (bytes: number, files: number) => `A copy takes ${(bytes / 1e6).toFixed(1)} MB in ${digits(locale, files)} files.`,
  failures: {
    network: 'The network does not answer.',
    room: 'There is not enough room on this device.',
    refused: 'The server did not give out all files.',
    changed: 'The site is being replaced at this moment, or something changes its files on their way.',
    shrunk: 'The server lists far fewer files than the copy has. If that is right, remove the copy and keep a new one.',
  },
};
