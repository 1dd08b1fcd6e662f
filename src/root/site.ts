// The one file that a team edits to make the site its own.
import { readBasePath, readSiteUrl } from './address.ts';

export const site = {
  /** Name in the header, in titles and in shared links. */
  name: 'Wayout',
  /** One sentence under the name on the home page and in search engines. */
  tagline: 'Paste an error. Get the fixes that work, and the dead ends that don’t.',
  /** Language of the entries, as in `<html lang>`. It also decides how full-text search finds word forms. */
  language: 'en',
  /** Where the entries live; "Edit" links and "Add an entry" lead there. Without a slash at its end. */
  repository: 'https://github.com/wayout-kb/wayout',
  /** Branch that edits start from. */
  branch: 'main',
  /** Address that the site is served from, for canonical links; set by SITE_URL. Empty where it is not known. */
  url: readSiteUrl(process.env['SITE_URL'] ?? ''),
  /** Path that the site lies below, with a slash at both ends; set by BASE_PATH. */
  base: readBasePath(process.env['BASE_PATH'] ?? ''),
};
