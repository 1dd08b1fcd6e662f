// The content root that the tests stand on, and where its site says that it lies.
import path from 'node:path';
import { readSiteFile } from '../../src/root/site-file.ts';
import { fixtures } from '../helpers.ts';

export const testRoot = path.join(fixtures, 'root');

/** Its site.json. */
export const settings = readSiteFile(testRoot).site;

export const origin = 'https://notausgang.test';
