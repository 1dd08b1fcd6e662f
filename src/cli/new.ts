// npm run new -- <domain>/<slug> ["<error as printed>"]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir, listFiles, readBytes, readEntryFile } from '../corpus/read.ts';
import { domainPattern, fileEnding, idPattern, reservedDomains, splitId } from '../entry/id.ts';
import { rules } from '../entry/rules.ts';

const [id = '', ...words] = process.argv.slice(2);
const message = words.join(' ').trim() || 'The error as people see it';
const file = path.join(contentDir(), `${id}.md`);
const shown = path.relative(process.cwd(), file);
const fault = findFault() ?? write();
if (fault === undefined) console.log(`Wrote ${shown}. Fill it in, then run: npm run check -- ${shown}`);
else {
  console.error(`${fault}\n\nUsage: npm run new -- <domain>/<slug> ["<error as printed>"]`);
  process.exitCode = 2;
}

function findFault(): string | undefined {
  if (!idPattern.test(id)) return `Unexpected ID \`${id}\`, expected ${rules['id-format'].expected}`;
  if (fileEnding.test(id)) return `Unexpected ID \`${id}\`, expected ${rules['id-ending'].expected}`;
  const { domain } = splitId(id);
  if (!domainPattern.test(domain) || reservedDomains.includes(domain))
    return `Unexpected domain \`${domain}\`, expected ${rules['domain-reserved'].expected}`;
  if (existsSync(file)) return `Unexpected ID \`${id}\`, expected one that is free: ${shown} exists`;
  const owner = findOwner();
  return owner && `Unexpected ID \`${id}\`, expected one that is free: ${path.relative(process.cwd(), owner)} has it as an alias`;
}

/** The file of the entry that had the ID before. */
function findOwner(): string | undefined {
  return listFiles(contentDir()).find((other) => mentionsId(other) && readEntryFile(other).entry?.aliases.includes(id) === true);
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
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, draft(id, message), { flag: 'wx' });
    return undefined;
  } catch (error) {
    return `${shown} can't be written (${(error as NodeJS.ErrnoException).code})`;
  }
}

/** A draft that can't be published by mistake: its empty places are errors to `npm run check`. */
function draft(entryId: string, printed: string): string {
  const [line = ''] = printed.split('\n', 1);
  const title = line.replace(/\s+/g, ' ').trim();
  const fence = '`'.repeat(Math.max(3, ...Array.from(printed.matchAll(/`+/g), ([run]) => run.length + 1)));
  return `# ${title.replace(/[\\`*_[\]<>#&~]/g, '\\$&')}

- **ID:** \`${entryId}\`
- **Domain:** ${splitId(entryId).domain}
- **Category:**
- **Verification:** human_reviewed
- **Fix Rate:**

## Error Messages

${fence}text
${printed}
${fence}

## Root Cause

## Version Compatibility

| Version | Status | Introduced | Deprecated |
|---------|--------|------------|------------|

## Workarounds

1. **What to do** ( success)

## Dead Ends

- **What people try** — Why it does not help. ( fail)

## References
`;
}
