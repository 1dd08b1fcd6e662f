// npm run new -- <domain>/<slug> ["<error as printed>"]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { entriesFolder, shownPath } from '../root/folders.ts';
import { writeWhole } from '../root/whole-file.ts';
import { listFiles, readBytes, readEntryFile } from '../corpus/read.ts';
import { domainPattern, fileEnding, idPattern, isLongId, reservedDomains, splitId } from '../entry/id.ts';
import { escapeLine } from '../entry/hidden-characters.ts';
import { missing, sayUnexpected, unexpected } from '../entry/message.ts';
import { quote } from '../entry/quote.ts';
import { draftEntry } from '../entry/template.ts';
import { stop } from './command.ts';

const usage = `Usage: npm run new -- <domain>/<slug> ["<error as printed>"]`;
const help = `${usage}

Starts the entry of that ID: writes a draft that you fill in. What is still empty in it is an error to npm run check.
  <domain>/<slug>     ID of the entry, in lower-case letters, digits and single hyphens: git/push-rejected
  <error as printed>  becomes its title and its error message
Exit code: 0, or 2 where no draft was written.`;

const [id = '', ...words] = process.argv.slice(2);
if (id === '--help' || id === '-h') stop(help, 0);
const message = words.join(' ').trim();
const file = path.join(entriesFolder, `${id}.md`);
const shown = shownPath(file);
const fault = findFault() ?? write();
if (fault === undefined) console.log(escapeLine(`Wrote ${shown}. Fill it in, then run: npm run check -- ${shown}`));
else stop(`${fault}\n\n${usage}`, 2);

function findFault(): string | undefined {
  if (id === '') return missing('id-format');
  if (!idPattern.test(id)) return unexpected('id-format', id);
  if (fileEnding.test(id)) return unexpected('id-ending', id);
  if (isLongId(id)) return unexpected('id-length', id);
  const { domain } = splitId(id);
  if (!domainPattern.test(domain) || reservedDomains.includes(domain)) return unexpected('domain-reserved', domain);
  const taken = (by: string): string => sayUnexpected(`ID ${quote(id)}`, `one that is free: ${by}`);
  if (existsSync(file)) return taken(`${shown} exists`);
  const owner = findOwner();
  return owner && taken(`${shownPath(owner)} has it as an alias`);
}

/** The file of the entry that had the ID before. */
function findOwner(): string | undefined {
  return listFiles(entriesFolder).find((other) => mentionsId(other) && readEntryFile(other).entry?.aliases.includes(id) === true);
}

/** Whether a file is worth parsing: parsing all of a large folder takes seconds. */
function mentionsId(other: string): boolean {
  try {
    return Buffer.from(readBytes(other)).includes(id);
  } catch {
    return false;
  }
}

/** Writes the draft, or says why it can't. */
function write(): string | undefined {
  try {
    writeWhole(file, draftEntry(id, message), { isNew: true });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
