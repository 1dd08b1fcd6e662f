// The site of this run: site.json of its content root, read once.
import { contentRoot } from './folders.ts';
import { readSiteFile } from './site-file.ts';

/** The file with its messages, and what it says. */
export const siteFile = readSiteFile(contentRoot);

/** What it says; a stand-in where it can't be read, which no build accepts. */
export const site = siteFile.site;
