// npm run new -- <domain>/<slug> ["<error as printed>"]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../corpus/read.ts';
import { domainPattern, fileEnding, idPattern, reservedDomains, splitId } from '../entry/id.ts';
import { rules } from '../entry/rules.ts';

const [id = '', title = ''] = process.argv.slice(2);
const file = path.join(contentDir(), `${id}.md`);
const fault = findFault();
if (fault === undefined) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, draft(id, title || 'The error as people see it'), { flag: 'wx' });
  console.log(`Wrote ${path.relative(process.cwd(), file)}. Fill it in, then run: npm run check -- ${path.relative(process.cwd(), file)}`);
} else {
  console.error(`${fault}\n\nUsage: npm run new -- <domain>/<slug> ["<error as printed>"]`);
  process.exitCode = 2;
}

function findFault(): string | undefined {
  if (!idPattern.test(id)) return `Unexpected ID \`${id}\`, expected ${rules['id-format'].expected}`;
  if (fileEnding.test(id)) return `Unexpected ID \`${id}\`, expected ${rules['id-ending'].expected}`;
  const { domain } = splitId(id);
  if (!domainPattern.test(domain) || reservedDomains.includes(domain))
    return `Unexpected domain \`${domain}\`, expected ${rules['domain-reserved'].expected}`;
  if (existsSync(file)) return `Unexpected ID \`${id}\`, expected one that is free: ${path.relative(process.cwd(), file)} exists`;
  return undefined;
}

/** A draft that can't be published by mistake: its empty places are errors to `npm run check`. */
function draft(entryId: string, heading: string): string {
  const line = heading.replace(/\s+/g, ' ').trim();
  return `# ${line.replace(/[\\`*_[\]<>#]/g, '\\$&')}

- **ID:** \`${entryId}\`
- **Domain:** ${splitId(entryId).domain}
- **Category:**
- **Verification:** human_reviewed
- **Fix Rate:**

## Error Messages

\`\`\`text
${line}
\`\`\`

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
